/**
 * The gate that `.mdx` files of the content pass on their way into the site: Astro reads them from the disk itself,
 * past our reader, and compiles what it finds. So they are cleaned and held to the same allow-list once more here, and
 * come out without front matter, which pages take from the catalog: Astro would look for a `layout` to run in it.
 */
import path from 'node:path';
import { cleanText } from '../lib/text.ts';
import type { Issue } from '../model/issue.ts';
import { bodyIssues } from './body.ts';
import { splitFrontmatter } from './frontmatter.ts';

/** As much of a Vite plugin as is used here. */
export interface CleanMdxPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (code: string, id: string) => { code: string; map: null } | undefined;
}

/**
 * Must stand in `vite.plugins` of the Astro config, which run before those of integrations.
 *
 * @param contentDir - absolute path of the content folder; other `.mdx` files are left alone
 */
export function cleanMdxPlugin(contentDir: string): CleanMdxPlugin {
  const root = `${contentDir.split(path.sep).join('/').replace(/\/$/u, '')}/`;
  return {
    name: 'cong-lang:clean-mdx',
    enforce: 'pre',
    transform: (code, id) => {
      // What has a query is a module that Astro made about the file.
      if (!id.endsWith('.mdx') || !id.startsWith(root)) return undefined;
      return { code: bodyOnly(cleanText(code), id.slice(root.length)), map: null };
    },
  };
}

/** @throws {Error} the text holds something that must not run */
function bodyOnly(text: string, file: string): string {
  const { body, bodyLine, issues } = splitFrontmatter(file, text);
  const faults = issues.length > 0 ? issues : bodyIssues({ file, body, bodyLine });
  if (faults.length > 0) throw new Error(refusal(faults));
  // The body keeps its lines. An empty front matter stands before it, or what looks like one in it would be taken.
  return `---\n${'\n'.repeat(Math.max(0, bodyLine - 3))}---\n${body}`;
}

function refusal(faults: readonly Issue[]): string {
  const list = faults.map(({ file, line, id }) => `  ${file}:${line}  ${id}`).join('\n');
  return `Nội dung còn lỗi; xem cách sửa bằng "npm run check".\n${list}`;
}
