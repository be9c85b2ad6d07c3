/** Sites of a small commune and of ours, built once for all tests that look at them. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { makeMedia, NOTHING_DRAWN, type DrawnMedia } from '../../scripts/lib/make-media.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { mediaKeyOf, PREVIEW_FOLDER, PREVIEW_FORMATS } from '../catalog/media-record.ts';
import { hashedFile } from '../catalog/picture-names.ts';
import { publishedEntries } from '../catalog/publications.ts';
import { readContent } from '../catalog/read.ts';
import { sha256, stableJson } from '../lib/hash.ts';
import { filesOf, temporaryContent, type FileChanges } from './content.ts';
import { WITH_CHINESE } from './small-catalog.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const BUILDER = pathToFileURL(path.join(PROJECT, 'scripts/lib/astro.ts')).href;

/** What is built is that of 26 November 2026, 7:00 in Vietnam, whenever a test runs. */
const BUILT_AT_SECONDS = '1795651200';

/** Everything that decides how a page comes out, tests aside. */
function sourcesHash(): string {
  const files = ['src', 'scripts/lib'].flatMap((folder) =>
    Object.entries(filesOf(path.join(PROJECT, folder)))
      .filter(([name]) => !/\.test\.ts$|^testing\//u.test(name))
      .map(([name, content]) => [`${folder}/${name}`, sha256(content)] as const),
  );
  const settings = ['astro.config.mjs', 'package-lock.json'].map(
    (name) => [name, sha256(readFileSync(path.join(PROJECT, name)))] as const,
  );
  return sha256(stableJson([...files, ...settings]));
}

/**
 * Builds the site of the small commune with `changes`, or finds it built by an earlier test. The generated
 * pictures are not there.
 *
 * @param drawn - pictures and films that its pages are told of; they are not there either
 * @returns the folder with `index.html`
 */
export async function builtSite(
  changes: FileChanges = WITH_CHINESE,
  drawn: DrawnMedia = NOTHING_DRAWN,
): Promise<string> {
  using content = temporaryContent(changes);
  return await builtFrom(content.path, drawn);
}

/** The same of the commune whose content stands in this project, with pictures and films as it publishes them. */
export function builtCommune(): Promise<string> {
  const content = path.join(PROJECT, 'content');
  const { catalog } = readContent(content);
  return builtFrom(content, catalog === undefined ? NOTHING_DRAWN : drawnOf(catalog));
}

/** What pages would be told if every picture and film that `catalog` publishes had been made. */
export function drawnOf(catalog: Catalog): DrawnMedia {
  const keys = publishedEntries(catalog).flatMap((entry) =>
    [...entry.texts.keys()].map((locale) => [entry, mediaKeyOf(entry.ref, locale)] as const),
  );
  const pictures = keys.map(([, key]) => [key, { bytes: 200_000, previews: smallOf(key) }] as const);
  const clips = keys
    .filter(([{ main }]) => main.data.clip !== undefined)
    .map(([, key]) => {
      const [film, subtitles] = [`clips/${key}.mp4`, `clips/${key}.vtt`];
      return [key, { film, subtitles, poster: `${key}.jpg`, bytes: 1_500_000, seconds: 24 }] as const;
    });
  const names = keys
    .flatMap(([, key]) => [`infographics/${key}.png`, `share/${key}.png`])
    .map((name) => [name, hashedFile(name, sha256(name))] as const);
  return {
    names: Object.fromEntries(names),
    pictures: Object.fromEntries(pictures),
    clips: Object.fromEntries(clips),
  };
}

const smallOf = (key: string) => PREVIEW_FORMATS.map((format) => `${PREVIEW_FOLDER}/${key}.${format}`);

async function builtFrom(contentDir: string, drawn: DrawnMedia = NOTHING_DRAWN): Promise<string> {
  const decides = [sourcesHash(), BUILT_AT_SECONDS, filesOf(contentDir), drawn];
  const key = sha256(stableJson(decides)).slice(0, 16);
  const shelf = path.join(tmpdir(), 'cong-lang-test-sites');
  const finished = path.join(shelf, key);
  mkdirSync(shelf, { recursive: true });
  await alone(path.join(shelf, 'lock'), async () => {
    if (existsSync(finished)) return;
    const work = mkdtempSync(path.join(shelf, 'work-'));
    try {
      const dist = path.join(work, 'dist');
      await build(contentDir, work, dist, drawn);
      renameSync(dist, finished);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
  return finished;
}

/** A build takes less; what is older was left by a test that was stopped. */
const STALE_MS = 300_000;
const LOOK_AGAIN_MS = 100;

/** Does `work`, which builds or serves a site of this project, while no site of a test is built. */
export function whileNoneIsBuilt(work: () => Promise<void>): Promise<void> {
  const shelf = path.join(tmpdir(), 'cong-lang-test-sites');
  mkdirSync(shelf, { recursive: true });
  return alone(path.join(shelf, 'lock'), work);
}

/** Does `work` while no other test file does: the project builds one site at a time, and the same one once. */
async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  while (!taken(lock)) {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > STALE_MS) rmSync(lock, { recursive: true, force: true });
    await setTimeout(LOOK_AGAIN_MS);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** In a process of its own: Astro keeps state and reads the environment. */
async function build(contentDir: string, work: string, dist: string, drawn: DrawnMedia): Promise<void> {
  const { catalog } = readContent(contentDir);
  if (catalog === undefined) throw new Error('The content of a test site has faults.');
  const folders = {
    content: contentDir,
    pictures: path.join(work, 'pictures'),
    media: path.join(work, 'media'),
    dist,
    cache: path.join(work, 'cache'),
  };
  const made = { content: contentDir, to: folders.media, cache: folders.cache };
  const issues = await makeMedia(catalog, made, undefined, () => Promise.resolve(drawn));
  if (issues.length > 0) throw new Error('The photos of a test site are damaged.');
  const program = `const { buildSite } = await import(${JSON.stringify(BUILDER)});
    await buildSite(${JSON.stringify(catalog.site)}, ${JSON.stringify(folders)});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: PROJECT,
    env: { ...process.env, SOURCE_DATE_EPOCH: BUILT_AT_SECONDS },
  });
}
