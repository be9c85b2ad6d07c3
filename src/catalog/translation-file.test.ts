import { describe, expect, it } from 'vitest';
import { withMarks } from './translation-file.ts';

const MARKS = { title: 'bcdfgh', body: 'jklmnp qrstvw' };
const OF = "  of:\n    title: 'bcdfgh'\n    body: 'jklmnp qrstvw'\n";

const file = (translation: string, after = '') =>
  `---\ntitle: 'translation: none'\n${translation}${after}---\n\ntranslation: a text.\n`;

describe('the marks of a translation', () => {
  it.each([
    ['are added', 'translation:\n  by: person\n  reviewed: true\n'],
    ['are replaced', `translation:\n  by: person\n  reviewed: true\n${OF.replace('bcdfgh', 'xxxxxx')}`],
    [
      'replace those of fields that are gone',
      'translation:\n  by: person\n  reviewed: true\n  of:\n    old: bbbbbb\n    older: cccccc\n',
    ],
    ['are added to a group between brackets', 'translation: { by: person, reviewed: true }\n'],
  ])('%s', (_how, translation) => {
    const expected = `translation:\n  by: person\n  reviewed: true\n${OF}`;
    expect(withMarks(file(translation), MARKS)).toBe(file(expected));
    expect(withMarks(file(translation, 'address: x\n'), MARKS)).toBe(file(expected, 'address: x\n'));
  });

  it('stand among comments and other indents', () => {
    const typed =
      'translation: # máy\n    of:\n        title: xxxxxx\n    by: machine # tạm\n    reviewed: false\n';
    expect(withMarks(file(typed), MARKS)).toBe(
      file(
        "translation: # máy\n    by: machine # tạm\n    reviewed: false\n    of:\n        title: 'bcdfgh'\n        body: 'jklmnp qrstvw'\n",
      ),
    );
  });

  it('come with the line ends of the file', () => {
    const windows = file('translation:\n  by: person\n  reviewed: true\n').replaceAll('\n', '\r\n');
    const marked = withMarks(windows, MARKS);
    expect(marked).toContain("\r\n  of:\r\n    title: 'bcdfgh'\r\n");
    expect(marked.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('are the same when they are written again', () => {
    const once = withMarks(file('translation:\n  by: person\n  reviewed: true\n'), MARKS);
    expect(withMarks(once, MARKS)).toBe(once);
  });
});
