import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../catalog/read.ts';
import { fileFormats } from './file-formats.ts';
import type { Values } from './form-values.ts';

const LOCALES = ['vi', 'en', 'zh', 'ko'];
const CONTENT = resolve(import.meta.dirname, '../../content');
const formats = fileFormats(LOCALES);

/** `relics/nui-voi/index.vi.mdx` → `relics`, `log/broadcasts.yaml` → `broadcasts`. */
function formatOf(path: string) {
  const [folder = '', name = ''] = path.replace('.yaml', '').split('/');
  const format = formats.get(folder === 'log' ? name : folder);
  if (format === undefined) throw new RangeError(path);
  return format;
}

/** As the editor reads and writes: texts without the spaces around them, one line end at the end. */
function saved(path: string, text: string, edit: (form: Values) => Values = (form) => form): string {
  const format = formatOf(path);
  return `${format.toFile(edit(format.fromFile(text.trim()))).trim()}\n`;
}

const files = readContentFolder(CONTENT).files.flatMap(({ path, bytes }) =>
  /\.(?:mdx|yaml)$/u.test(path) ? [{ path, text: new TextDecoder().decode(bytes) }] : [],
);

function textOf(path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

describe('a form', () => {
  it('gives back every file of the content byte for byte', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter(({ path, text }) => saved(path, text) !== text).map(({ path }) => path)).toEqual([]);
  });

  it('changes the one line that was edited', () => {
    const path = 'relics/nui-voi/index.vi.mdx';
    const before = textOf(path).split('\n');
    const after = saved(path, textOf(path), (form) => ({ ...form, title: 'Núi Voi, An Lão' })).split('\n');
    expect(after.filter((line, at) => line !== before[at])).toEqual(["title: 'Núi Voi, An Lão'"]);
  });

  it('names no language at a block of commands, as the editor does', () => {
    const path = 'handbook/dich-bai.mdx';
    const named = (form: Values) => ({ ...form, body: String(form['body']).replace('```\n', '```plain\n') });
    expect(saved(path, textOf(path), named)).toBe(textOf(path));
  });

  it('keeps composed letters, whatever was pasted', () => {
    const path = 'relics/nui-voi/index.vi.mdx';
    const text = saved(path, textOf(path), (form) => ({ ...form, title: 'Đền Hạ'.normalize('NFD') }));
    expect(text).toContain("title: 'Đền Hạ'");
    expect(text).toBe(text.normalize('NFC'));
  });

  it('reads a point as maps write it, and leaves out one that was emptied', () => {
    const path = 'relics/nui-voi/index.vi.mdx';
    const withPoint = (point: string) =>
      saved(path, textOf(path), (form) => ({
        ...form,
        groupWay: { ...(form['groupWay'] as Values), coordinates: { point, approximate: false } },
      }));
    expect(withPoint(' 20.8153, 106.5762 ')).toContain(
      'coordinates:\n  lat: 20.8153\n  lon: 106.5762\n  approximate: false\n',
    );
    expect(withPoint('')).not.toContain('coordinates');
  });

  it.each([
    ['a comment between fields', "title: 'A' # của ai?\n"],
    ['a field that the model does not know', "titel: 'A'\n"],
    ['YAML that cannot be read', "title: 'A\n"],
  ])('is not made of a file with %s', (_, yaml) => {
    expect(() => formatOf('relics/a').fromFile(`---\n${yaml}---\n`)).toThrow();
  });
});
