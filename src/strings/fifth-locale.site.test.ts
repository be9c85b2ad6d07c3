/** A language more: a copy of the project with one file of strings, its line in the list, and content that names it. */
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallFiles, temporaryContent, temporaryFolder, type TemporaryFolder } from '../testing/content.ts';
import { filesBelow } from '../testing/files-below.ts';
import { deadLinks } from '../testing/page-links.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const COPIED = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'scripts'];

/** French where a test looks, English elsewhere. */
const FRENCH = `import { en } from './en.ts';
import type { Strings } from './index.ts';

export const fr: Strings = {
  ...en,
  terms: { ...en.terms, collections: { ...en.terms.collections, relics: 'Patrimoine' } },
  site: {
    ...en.site,
    home: 'Accueil',
    paths: { ...en.site.paths, relics: 'patrimoine' },
    notice: { ...en.site.notice, fallback: 'Page en {shown} : {asked} manque encore.', machine: 'Traduction automatique.' },
  },
};
`;

const ENGLISH_RELIC = String(smallFiles()['relics/dinh-mau/index.en.mdx']);

let folder: TemporaryFolder;
let site: string;

const page = (name: string) => readFileSync(path.join(site, name, 'index.html'), 'utf8');

beforeAll(async () => {
  folder = temporaryFolder();
  const project = path.join(folder.path, 'project');
  for (const name of COPIED) {
    cpSync(path.join(PROJECT, name), path.join(project, name), { recursive: true });
  }
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(project, 'node_modules'), 'junction');
  writeFileSync(path.join(project, 'src/strings/fr.ts'), FRENCH);
  const list = path.join(project, 'src/strings/index.ts');
  const listed = readFileSync(list, 'utf8')
    .replace('import { ko }', "import { fr } from './fr.ts';\nimport { ko }")
    .replace('{ vi, en, zh, ko }', '{ vi, en, zh, ko, fr }');
  writeFileSync(list, listed);
  site = path.join(folder.path, 'dist');
  await build(project);
});

afterAll(() => {
  folder[Symbol.dispose]();
});

/** Checks the content and builds its pages with the copied project. */
async function build(project: string): Promise<void> {
  using content = temporaryContent({
    'site.yaml': (text) =>
      text.replace('offices:', '  - { id: fr, tag: fr-FR, label: Français, fallbacks: [en] }\noffices:'),
    'relics/dinh-mau/index.fr.mdx': ENGLISH_RELIC.replace(
      /title: .*/u,
      'title: Maison commune de Mẫu',
    ).replace(/by: person\n {2}reviewed: true/u, 'by: machine\n  reviewed: false'),
  });
  const folders = {
    content: content.path,
    pictures: path.join(folder.path, 'pictures'),
    media: path.join(folder.path, 'media'),
    dist: site,
    cache: path.join(folder.path, 'cache'),
  };
  const module = (name: string) => JSON.stringify(pathToFileURL(path.join(project, name)).href);
  const program = `const { readContent } = await import(${module('src/catalog/read.ts')});
    const { makeMedia } = await import(${module('scripts/lib/make-media.ts')});
    const { buildSite } = await import(${module('scripts/lib/astro.ts')});
    const folders = ${JSON.stringify(folders)};
    const { catalog, issues } = readContent(${JSON.stringify(content.path)});
    if (issues.length > 0) throw new Error(JSON.stringify(issues));
    await makeMedia(catalog, { content: folders.content, to: folders.media, cache: folders.cache });
    await buildSite(catalog.site, folders);`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { cwd: project });
}

it('has pages of its own, in its own words and addresses', () => {
  expect(page('fr')).toContain('<html lang="fr-FR">');
  expect(page('fr/patrimoine')).toContain('Patrimoine');
  expect(page('fr/patrimoine/dinh-mau')).toMatch(/<h1[^>]*>\s*Maison commune de Mẫu/u);
  expect(page('fr/patrimoine/dinh-mau')).toContain('Traduction automatique.');
});

it('is one tap away on every page, a placard staying the same', () => {
  expect(page('7K3Q')).toMatch(/<a href="\/fr\/7K3Q\/" lang="fr-FR" hreflang="fr-FR">\s*Français/u);
  expect(page('di-tich/dinh-mau')).toContain(
    'hreflang="fr-FR" href="https://mau.example.vn/fr/patrimoine/dinh-mau/"',
  );
});

it('is replaced by its fallback where there is no translation, and says so', () => {
  const html = page('fr/patrimoine/gieng-mau');
  expect(html).toContain('Page en English : Français manque encore.');
  expect(html).toMatch(/<h1[^>]* lang="en"/u);
  expect(html).toContain('href="/fr/patrimoine/"');
});

it('has no link that leads nowhere', () => {
  const dead = filesBelow(site)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) =>
      deadLinks(readFileSync(path.join(site, name), 'utf8'), site, '/').map((link) => [name, link]),
    );
  expect(dead).toEqual([]);
});
