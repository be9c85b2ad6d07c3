import { expect, test } from 'vitest';
import { cleanMdxPlugin } from './clean-mdx-plugin.ts';

const { transform } = cleanMdxPlugin('/noi-dung');

test('text of the content folder is composed and rid of invisible characters', () => {
  const typed = `\uFEFF${'Núi Voi'.normalize('NFD')}\r\n`;
  expect(transform(typed, '/noi-dung/relics/nui-voi/index.vi.mdx')?.code).toBe('Núi Voi\n');
  expect(transform(typed, '/noi-dung/relics/nui-voi/index.vi.mdx?flag')?.code).toBe('Núi Voi\n');
});

test('everything else passes untouched', () => {
  expect(transform('Núi Voi\n', '/noi-dung/relics/nui-voi/index.vi.mdx')).toBeUndefined();
  expect(transform('\uFEFFx', '/noi-dung-khac/a.mdx')).toBeUndefined();
  expect(transform('\uFEFFx', '/noi-dung/a.ts')).toBeUndefined();
});
