/** Builds a site of two entries with our loader and with Astro's own `glob()`. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryContent, type TemporaryFolder } from '../testing/content.ts';
import { withBody } from '../testing/faults/fault.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const BODY = [
  'Một đoạn _nghiêng_, **đậm**, [đường dẫn](https://example.vn) và "dấu nháy".',
  '',
  '## Sân đình',
  '',
  '<Couplet first="Câu trên" second="Câu dưới" />',
  '',
  '- một',
  '- hai',
  '',
  '| a | b |',
  '| --- | --- |',
  '| 1 | 2 |',
  '',
].join('\n');

const LOADERS = {
  ours: `contentLoader('relics', CONTENT)`,
  glob: `glob({ base: CONTENT, pattern: 'relics/*/index.*.mdx',
    generateId: ({ entry }) => entry.replace(/^relics\\/(.*)\\/index\\.(.*)\\.mdx$/u, '$1/$2') })`,
};

let content: TemporaryFolder;
let root: string;
const pages: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  content = temporaryContent({
    'relics/dinh-mau/index.vi.mdx': withBody(BODY),
    'relics/gieng-mau/index.vi.mdx': (text) => text.normalize('NFD'),
  });
  // Astro is found from inside the project only.
  mkdirSync(path.join(PROJECT, '.conglang'), { recursive: true });
  root = mkdtempSync(path.join(PROJECT, '.conglang/loader-'));
  for (const name of ['ours', 'glob'] as const) pages[name] = await buildWith(name);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  content[Symbol.dispose]();
});

async function buildWith(name: keyof typeof LOADERS): Promise<Record<string, string>> {
  const site = path.join(root, name);
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  };
  const catalog = path.join(PROJECT, 'src/catalog').split(path.sep).join('/');
  write('package.json', '{ "type": "module" }');
  write(
    'astro.config.mjs',
    `import mdx from '@astrojs/mdx';
     import { cleanMdxPlugin } from '${catalog}/clean-mdx-plugin.ts';
     export default { integrations: [mdx()], vite: { plugins: [cleanMdxPlugin(${JSON.stringify(content.path)})] } };`,
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
     import { glob } from 'astro/loaders';
     import { z } from 'astro/zod';
     import { contentLoader } from '${catalog}/astro-loader.ts';
     const CONTENT = ${JSON.stringify(content.path)};
     void glob; void contentLoader;
     export const collections = { relics: defineCollection({ loader: ${LOADERS[name]}, schema: z.looseObject({}) }) };`,
  );
  write('src/Couplet.astro', `<blockquote>{Astro.props.first}<br>{Astro.props.second}</blockquote>`);
  write(
    'src/pages/[...id].astro',
    `---
import { getCollection, render } from 'astro:content';
import Couplet from '../Couplet.astro';
export async function getStaticPaths() {
  return (await getCollection('relics')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---
<main><Content components={{ Couplet }} /></main>`,
  );
  const astro = path.join(PROJECT, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build', '--root', site, '--silent'], {
    cwd: site,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ids = ['dinh-mau/vi', 'dinh-mau/en', 'gieng-mau/vi', 'gieng-mau/en'];
  return Object.fromEntries(
    ids.map((id) => [id, readFileSync(path.join(site, 'dist', id, 'index.html'), 'utf8')]),
  );
}

test('our loader and glob() give the same bytes', () => {
  const bodies = (name: string) =>
    Object.values(pages[name] ?? {}).map((page) => /<main>.*<\/main>/su.exec(page)?.[0]);
  expect(bodies('ours')).toHaveLength(4);
  expect(bodies('ours')).not.toContain(undefined);
  expect(bodies('ours')).toEqual(bodies('glob'));
});

test('the text of a body is on its page, components drawn', () => {
  const page = pages['ours']?.['dinh-mau/vi'] ?? '';
  expect(page).toContain('<em>nghiêng</em>');
  expect(page).toContain('<h2 id="sân-đình">Sân đình</h2>');
  expect(page).toContain('Câu trên<br>Câu dưới');
});

test('a file typed in NFD is rendered in NFC', () => {
  const page = pages['ours']?.['gieng-mau/vi'] ?? '';
  expect(page).toContain('Thành giếng là một khối đá.');
  expect(page).toBe(page.normalize('NFC'));
});

test('code in a text is never run, though Astro reads the file past our reader', async () => {
  const canary = path.join(root, 'canary');
  writeFileSync(canary, 'alive');
  const write = `{(await import('node:fs')).writeFileSync(${JSON.stringify(canary)}, 'dead')}`;
  const entry = path.join(content.path, 'relics/dinh-mau/index.vi.mdx');
  const sound = readFileSync(entry, 'utf8');
  writeFileSync(entry, withBody(`Một.\n\n${write}`)(sound));
  try {
    await expect(buildWith('glob')).rejects.toThrow('relics/dinh-mau/index.vi.mdx:50  body/brace');
  } finally {
    writeFileSync(entry, sound);
  }
  expect(readFileSync(canary, 'utf8')).toBe('alive');
});
