/**
 * A real Chromium for tests: the one that `CHROME_PATH` names, on Linux the one that npm brings, else an
 * installed Chrome, Edge or Chromium.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** A reader of Vietnamese unless a test says otherwise: pages lead readers of other languages on. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--accept-lang=vi-VN'];
const INSTALLED = ['chrome', 'msedge', 'chromium'];

/** As much of `@sparticuz/chromium` as is used here; it is left out where it cannot run. */
interface PackedChromium {
  readonly default: { readonly executablePath: () => Promise<string> };
}

/** Runs `work` with other environment variables, and puts the old ones back. */
async function withEnvironment<T>(
  values: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * Chromium from npm, unpacked once into a folder of its own. The package brings the libraries and fonts that a
 * bare Linux lacks, but unpacks them only where it believes to be on a server of its maker's.
 */
async function packedChromium(): Promise<LaunchOptions> {
  const name = '@sparticuz/chromium';
  const folder = path.join(tmpdir(), 'cong-lang-test-browser');
  mkdirSync(folder, { recursive: true });
  const LD_LIBRARY_PATH = path.join(folder, 'al2023', 'lib');
  const FONTCONFIG_PATH = ownFontsConfig(folder);
  const believed = { TMPDIR: folder, AWS_EXECUTION_ENV: '24.x', LD_LIBRARY_PATH, FONTCONFIG_PATH };
  const executablePath = await withEnvironment(believed, async () => {
    const { default: packed } = (await import(name)) as PackedChromium;
    return packed.executablePath();
  });
  return { executablePath, env: { ...process.env, LD_LIBRARY_PATH, FONTCONFIG_PATH } };
}

/**
 * Says where the package's fonts are. The package says it for the folder of temporary files alone, and a browser that
 * finds no font at all ends as soon as a page has a field to type in.
 *
 * @returns the folder with the file that fontconfig reads
 */
function ownFontsConfig(folder: string): string {
  const config = path.join(folder, 'fontconfig');
  mkdirSync(config, { recursive: true });
  const text =
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
    `<dir>${path.join(folder, 'fonts')}</dir><cachedir>${path.join(folder, 'fonts-cache')}</cachedir></fontconfig>`;
  writeFileSync(path.join(config, 'fonts.conf'), text);
  return config;
}

/** @throws {AggregateError} no browser could be started; every attempt says why */
export async function launchBrowser(): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  const ways: (() => Promise<LaunchOptions> | LaunchOptions)[] = [];
  if (CHROME_PATH !== undefined) ways.push(() => ({ executablePath: CHROME_PATH }));
  else {
    if (process.platform === 'linux' && process.arch === 'x64') ways.push(packedChromium);
    ways.push(...INSTALLED.map((channel) => () => ({ channel })));
  }
  const reasons: unknown[] = [];
  for (const way of ways) {
    try {
      return await chromium.launch({ args: ARGUMENTS, ...(await way()) });
    } catch (reason) {
      reasons.push(reason);
    }
  }
  throw new AggregateError(
    reasons,
    'No Chromium could be started: set CHROME_PATH to an installed Chrome, Edge or Chromium.',
  );
}
