import { expect, test } from 'vitest';
import { cleanMdxPlugin } from './clean-mdx-plugin.ts';

const { transform } = cleanMdxPlugin('/noi-dung');
const ENTRY = '/noi-dung/relics/nui-voi/index.vi.mdx';

test('text of the content folder is composed and rid of invisible characters', () => {
  const typed = `\uFEFF---\r\ntitle: x\r\n---\r\n\r\n${'Núi Voi'.normalize('NFD')}\r\n`;
  expect(transform(typed, ENTRY)?.code).toBe('---\n\n---\n\nNúi Voi\n');
});

test('front matter stays with our reader, and the text keeps its lines', () => {
  const typed = '---\nlayout: ../evil.astro\ntitle: x\n---\n---\nlayout: ../evil.astro\n---\n\nMột.\n';
  expect(transform(typed, ENTRY)?.code).toBe('---\n\n\n---\n---\nlayout: ../evil.astro\n---\n\nMột.\n');
  expect(transform('---\n---\nMột.\n', ENTRY)?.code).toBe('---\n---\nMột.\n');
});

test.each([
  ['code', "---\ntitle: x\n---\n\nexport const a = await import('node:fs');\n", 5, 'body/code'],
  ['an expression', '---\ntitle: x\n---\n\nMột {process.env.HOME}.\n', 5, 'body/brace'],
  ['a script', '---\ntitle: x\n---\n<script>alert(1)</script>\n', 4, 'body/html'],
  ['another kind of front matter', '+++\nlayout = "../evil.astro"\n+++\n\nMột.\n', 1, 'yaml/no-front-matter'],
])('what could run is refused before Astro sees it: %s', (_what, typed, line, id) => {
  expect(() => transform(typed, ENTRY)).toThrow(`relics/nui-voi/index.vi.mdx:${line}  ${id}`);
});

test('everything else passes untouched', () => {
  expect(transform('\uFEFFx', '/noi-dung-khac/a.mdx')).toBeUndefined();
  expect(transform('\uFEFFx', '/noi-dung/a.ts')).toBeUndefined();
  expect(transform('export default 1;', `${ENTRY}?astroPropagatedAssets`)).toBeUndefined();
});
