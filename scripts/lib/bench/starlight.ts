/** A site of Starlight with the text of our own pages: what most people would make of the same content. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { PROJECT_ROOT } from '../command.ts';
import { Stop } from '../failure.ts';
import { PRIVATE_FOLDER } from '../publish.ts';

const BLOCKS: Readonly<Record<string, string>> = {
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  li: '- ',
  p: '',
  dt: '',
  dd: '',
  summary: '',
};

/** Headings, paragraphs and items of a page's main part, as Markdown. */
export function mainText(html: string): string {
  const blocks: string[] = [];
  let inMain = false;
  let inDrawing = 0;
  let text = '';
  let prefix = '';
  const close = () => {
    const words = text.replaceAll(/\s+/gu, ' ').trim();
    if (words !== '') blocks.push(prefix + words.replaceAll(/[\\`*_{}[\]<>#|~]/gu, String.raw`\$&`));
    text = '';
    prefix = '';
  };
  const parser = new Parser({
    onopentag(name) {
      if (name === 'main') inMain = true;
      if (name === 'svg') inDrawing += 1;
      const start = BLOCKS[name];
      if (start === undefined) return;
      close();
      prefix = start;
    },
    ontext(words) {
      if (inMain && inDrawing === 0) text += words;
    },
    onclosetag(name) {
      if (name === 'svg') inDrawing -= 1;
      if (BLOCKS[name] !== undefined) close();
      if (name === 'main') {
        close();
        inMain = false;
      }
    },
  });
  parser.end(html);
  return blocks.join('\n\n');
}

/** Astro bundles the packages that a project names, and needs to bundle this one. */
const PACKAGE = '{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }\n';

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Cổng làng' })], devToolbar: { enabled: false } });
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

export interface StarlightPage {
  /** Last part of its address. */
  readonly name: string;
  readonly title: string;
  /** Our own page. */
  readonly html: string;
}

/**
 * Builds the pages with Starlight as its manual begins, nothing added.
 *
 * @returns the folder with the built site
 */
export function buildStarlight(pages: readonly StarlightPage[]): string {
  // Inside the project, where its packages are found.
  const folder = join(PROJECT_ROOT, PRIVATE_FOLDER, 'bench', 'starlight');
  rmSync(folder, { recursive: true, force: true });
  const docs = join(folder, 'src', 'content', 'docs');
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(folder, 'package.json'), PACKAGE);
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'src', 'content.config.ts'), COLLECTIONS);
  for (const { name, title, html } of pages) {
    writeFileSync(
      join(docs, `${name}.md`),
      `---\ntitle: ${JSON.stringify(title)}\n---\n\n${mainText(html)}\n`,
    );
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT_ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0)
    throw new Stop(`Không dựng được trang Starlight. (Starlight failed.)\n${stdout}\n${stderr}`);
  return join(folder, 'dist');
}
