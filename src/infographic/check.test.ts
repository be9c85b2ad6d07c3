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

  test('names a character that no font has, with its file and line', () => {
    let line = 0;
    const issues = issuesOf({
      [RELIC]: (text) => {
        line = lineOf(text, 'tagline:');
        return text.replace(/^tagline: .*$/mu, 'tagline: Giếng cổ 🌾');
      },
    });
    expect(issues).toEqual([
      expect.objectContaining({
        file: RELIC,
        line,
        id: 'glyph/missing',
        values: { character: '🌾', codePoint: 'U+1F33E', field: 'tagline' },
      }),
    ]);
  });

  test('has Chinese characters and Hangul drawn in a font of their own', () => {
    const tagline = 'tagline: Giếng Ngọc 玉井, 옥우물';
    expect(issuesOf({ [RELIC]: (text) => text.replace(/^tagline: .*$/mu, tagline) })).toEqual([]);
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

  const withClip = (clip: string): FileChanges => ({
    [RELIC]: (text) => text.replace(/^drawing: /mu, `clip: ${clip}\ndrawing: `),
    [RELIC.replace('.vi.', '.en.')]: (text) => text.replace(/^tagline: /mu, `clip: ${clip}\ntagline: `),
  });
  const scene = (lead: string) => `{ lead: ${lead}, text: Giếng có từ lâu đời. }`;

  test('asks for more scenes where a clip has too little to tell', () => {
    const issues = issuesOf(withClip(`{ scenes: [${scene('Giếng')}] }`));
    expect(issues.map(({ id }) => id)).toContain('clip/few-scenes');
    expect(issues[0]).toMatchObject({ file: RELIC, values: { count: 1, least: 3 } });
  });

  test('names a text of a clip that has no room', () => {
    const scenes = [scene('Giếng'), scene('Ngọc'), scene('W'.repeat(24))];
    const [issue] = issuesOf(withClip(`{ scenes: [${scenes.join()}] }`));
    expect(issue).toMatchObject({ id: 'picture/too-long', values: { field: 'clip.scenes.2.lead' } });
  });

  test('refuses a storyboard that there is no time for', () => {
    const long = `{ text: ${'Một câu dài cần nhiều giây để đọc hết. '.repeat(3).trim()} }`;
    const [issue] = issuesOf(withClip(`{ scenes: [${Array(6).fill(long).join(', ')}] }`));
    expect(issue).toMatchObject({ id: 'clip/too-long', values: { count: 6, most: 30 } });
  });

  test('finds nothing in a clip with three scenes that fit', () => {
    expect(issuesOf(withClip(`{ scenes: [${[scene('A'), scene('B'), scene('C')].join()}] }`))).toEqual([]);
  });
});
