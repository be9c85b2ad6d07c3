import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import type { Issue } from '../model/issue.ts';
import type { FileChanges } from '../testing/content.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { pictureIssues } from './check.ts';

function issuesOf(changes: FileChanges): readonly Issue[] {
  return pictureIssues(smallCatalog(changes), loadFonts());
}

const RELIC = 'relics/gieng-mau/index.vi.mdx';

function lineOf(text: string, start: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(start)) + 1;
}

describe('pictureIssues', () => {
  test('finds nothing in the small commune', () => {
    expect(issuesOf({})).toEqual([]);
  });

  test('names a character that the font lacks, with its file and line', () => {
    let line = 0;
    const issues = issuesOf({
      [RELIC]: (text) => {
        line = lineOf(text, 'tagline:');
        return text.replace(/^tagline: .*$/mu, 'tagline: Giếng 井 cổ');
      },
    });
    expect(issues).toEqual([
      expect.objectContaining({
        file: RELIC,
        line,
        id: 'glyph/missing',
        values: { character: '井', codePoint: 'U+4E95', field: 'tagline' },
      }),
    ]);
  });

  test('draws a name typed in decomposed form', () => {
    expect(
      issuesOf({
        [RELIC]: (text) => text.replace(/^title: .*$/mu, `title: ${'Giếng Ngự'.normalize('NFD')}`),
      }),
    ).toEqual([]);
  });

  test('names a text that has no room, and by how much', () => {
    const title = `Giếng${'ngọc'.repeat(15)}`;
    const [first, ...more] = issuesOf({
      [RELIC]: (text) => text.replace(/^title: .*$/mu, `title: ${title}`),
    });
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      file: RELIC,
      id: 'picture/too-long',
      values: { field: 'title', text: title },
    });
    expect(first?.values['over']).toBeGreaterThan(5);
  });
});
