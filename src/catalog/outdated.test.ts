import { describe, expect, it, test } from 'vitest';
import { smallCatalog } from '../testing/small-catalog.ts';
import type { FileChanges } from '../testing/content.ts';
import { recordedFrom } from '../testing/recorded.ts';
import { markOf, paragraphsOf } from './text-marks.ts';

const VI = 'relics/dinh-mau/index.vi.mdx';
const EN = 'relics/dinh-mau/index.en.mdx';

type Edit = (text: string) => string;

/** What is out of date in English after `edit` of the Vietnamese, and perhaps `editEnglish` of the translation. */
function outdatedAfter(edit: Edit | undefined, editEnglish: Edit = (text) => text) {
  const recorded = recordedFrom('relics/dinh-mau');
  const changes: FileChanges = {
    ...(edit !== undefined && { [VI]: edit }),
    [EN]: (text) => recorded(editEnglish(text)),
  };
  const english = smallCatalog(changes).entry('relics/dinh-mau').texts.get('en');
  return english?.outdated?.map(({ path, change }) => {
    const { line } = smallCatalog(changes).entry('relics/dinh-mau').main.origin(path);
    return [path.join('.'), change, line];
  });
}

const swap =
  (old: string, now: string): Edit =>
  (text) => {
    if (!text.includes(old)) throw new RangeError(`There is no "${old}".`);
    return text.replace(old, now);
  };

describe('a mark', () => {
  it('is the same however the lines of a text are broken', () => {
    expect(markOf('Núi đá\ndáng voi')).toBe(markOf(' Núi đá dáng  voi\n'));
    expect(markOf('Núi đá')).not.toBe(markOf('Núi da'));
  });

  it('is never read as a number or a word', () => {
    for (let n = 0; n < 500; n++) expect(markOf(String(n))).toMatch(/^[b-df-hj-np-tv-xz]{6}$/u);
  });

  it('stays what it is: files keep it for years', () => {
    expect(markOf('Núi Voi')).toBe('hrjtbs');
  });
});

test('paragraphs stand between empty lines, tags alone are none', () => {
  const body = '\nMột\nhai.\n\n<Note>\n\nBa.\n\n</Note>\n\n## Bốn\n';
  expect(paragraphsOf(body).map(({ text, bodyLine }) => [text, bodyLine])).toEqual([
    ['Một\nhai.', 1],
    ['Ba.', 6],
    ['## Bốn', 10],
  ]);
});

describe('a translation', () => {
  it('of which nothing is kept tells nothing', () => {
    expect(smallCatalog().entry('relics/dinh-mau').texts.get('en')?.outdated).toBeUndefined();
  });

  it('is fresh while the texts are those that it was made from, whatever the facts', () => {
    expect(outdatedAfter(undefined)).toEqual([]);
    expect(outdatedAfter(swap("updatedOn: '2026-11-20'", "updatedOn: '2026-11-26'"))).toEqual([]);
    expect(outdatedAfter(swap('lợp ngói mũi hài.', 'lợp ngói\nmũi hài.'))).toEqual([]);
  });

  it('is behind where a text has changed, at its line', () => {
    expect(outdatedAfter(swap('thờ ông tổ nghề dệt', 'thờ tổ nghề dệt'))).toEqual([
      ['tagline', 'changed', 3],
    ]);
    expect(outdatedAfter(swap('Được xếp hạng.', 'Xếp hạng cấp tỉnh.'))).toEqual([
      ['timeline.1.what', 'changed', 33],
    ]);
    expect(outdatedAfter(swap('hai trăm mét', 'ba trăm mét'))).toEqual([['body.3', 'changed', 54]]);
  });

  it('is behind where a paragraph has joined or left', () => {
    expect(outdatedAfter(swap('## Sân đình', 'Cột gỗ lim.\n\n## Sân đình'))).toEqual([
      ['body.2', 'added', 52],
    ]);
    expect(outdatedAfter(swap('## Sân đình\n\n', ''))).toEqual([['body.2', 'removed', 52]]);
    expect(outdatedAfter((text) => text.slice(0, text.indexOf('\nSân lát')))).toEqual([
      ['body.2', 'removed', 52],
    ]);
  });

  it('is fresh where an item of a list has joined or left in both', () => {
    const first = "  - when: '1782'\n    what:";
    expect(
      outdatedAfter(
        swap(first, `  - when: '1700'\n    what: Lập làng.\n${first}`),
        swap(first, `  - when: '1700'\n    what: The village begins.\n${first}`),
      ),
    ).toEqual([]);
    expect(
      outdatedAfter(
        swap('  - value: 3 gian\n    label: nhà tiền tế\n', ''),
        swap('  - value: 3 bays\n    label: front hall\n', ''),
      ),
    ).toEqual([]);
  });

  it('finds its own text beside the one that has changed', () => {
    const { texts } = smallCatalog().entry('relics/dinh-mau');
    expect(texts.get('en')?.origin(['body', 3])).toEqual({ file: EN, line: 36 });
    expect(texts.get('en')?.origin(['body', 9])).toEqual({ file: EN, line: 36 });
  });
});
