import { describe, expect, test } from 'vitest';
import { relicSchema } from '../../model/relic.ts';
import { placardSchema } from '../../model/placard.ts';
import { changedFiles, readFiles, smallFiles, type FileMap } from '../../testing/content.ts';
import { recordedFrom } from '../../testing/recorded.ts';
import { bodyForm } from './body-form.ts';
import { entryFileText, yamlFileText } from './file-text.ts';
import { planForm, type FormPlan } from './form-plan.ts';

const RELIC = 'relics/gieng-mau/index.vi.mdx';
const ENGLISH = 'relics/gieng-mau/index.en.mdx';

function plan(files: FileMap): FormPlan {
  const contents = Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { path, size: bytes.length, bytes };
  });
  return planForm({ files: contents, folders: [] }, readFiles(files));
}

const rewritten = (files: FileMap, path: string) =>
  plan(files).rewritten.find((file) => file.path === path)?.text;

const written = (files: FileMap): FileMap => ({
  ...files,
  ...Object.fromEntries(plan(files).rewritten.map(({ path, text }) => [path, text])),
});

describe('a file', () => {
  test('has its fields in the order of the schema, every text in quotes, one blank line before the body', () => {
    const data = {
      updatedOn: '2026-11-23',
      verification: { note: "An Lão's: hỏi lại", state: 'unconfirmed' },
      kinds: ['history'],
      title: ' Đình\nlàng ',
      coordinates: { lon: 106.5, approximate: true, lat: 20.8 },
      unknown: 'no',
    };
    const text = entryFileText(data, '\n\nMột câu.  \n\nHai câu.\n\n', { schema: relicSchema, keyOrder: [] });
    expect(text).toBe(
      [
        '---',
        "title: 'Đình",
        '',
        "  làng'",
        'verification:',
        "  state: 'unconfirmed'",
        "  note: 'An Lão''s: hỏi lại'",
        "updatedOn: '2026-11-23'",
        'kinds:',
        "  - 'history'",
        'coordinates:',
        '  lat: 20.8',
        '  lon: 106.5',
        '  approximate: true',
        "unknown: 'no'",
        '---',
        '',
        'Một câu.  ',
        '',
        'Hai câu.',
        '',
      ].join('\n'),
    );
  });

  test('without a body ends with its front matter', () => {
    expect(entryFileText({ title: 'A' }, ' \n', { schema: relicSchema, keyOrder: [] })).toBe(
      "---\ntitle: 'A'\n---\n",
    );
  });

  test('leaves out what forms hand over for fields left empty, and keeps what says something', () => {
    const data = {
      title: '',
      period: '',
      opening: null,
      publish: false,
      figures: [],
      sources: [],
      ranking: { rank: 'city', decision: null },
      recording: { file: null, by: '' },
      clip: {},
    };
    expect(entryFileText(data, '', { schema: relicSchema, keyOrder: [] })).toBe(
      "---\ntitle: ''\nclip: {}\nsources: []\nranking:\n  rank: 'city'\n  decision: null\n---\n",
    );
    expect(yamlFileText({ successor: null, hungOn: null }, { schema: placardSchema, keyOrder: [] })).toBe(
      'successor: null\n',
    );
  });

  test('names languages in the order of the site', () => {
    const form = { schema: placardSchema, keyOrder: ['vi', 'en', 'zh'] };
    expect(yamlFileText({ spot: { zh: 'c', xx: 'd', en: 'b', vi: 'a' } }, form)).toBe(
      "spot:\n  vi: 'a'\n  en: 'b'\n  zh: 'c'\n  xx: 'd'\n",
    );
  });
});

describe('a text', () => {
  test.each([
    ['italics and bold', 'Ế *đinh*, __gỗ__, ***lim*** và *丁*.', 'Ế _đinh_, **gỗ**, _**lim**_ và _丁_.'],
    [
      'a table',
      '|a| b |\n|--|-----|\n|1||\n| *x* | \\| |',
      '| a | b |\n| --- | --- |\n| 1 |  |\n| _x_ | \\| |',
    ],
    ['a table in a quotation', '> |a|b|\n> |-|-|\n> |1|2|', '> | a | b |\n> | --- | --- |\n> | 1 | 2 |'],
    ['a numbered list', '1. a\n1. b\n\n   c\n1) d', '1. a\n2. b\n\n   c\n1. d'.replace('1. d', '1) d')],
    ['a list that starts later', '3) a\n3) b', '3. a\n4. b'],
    ['what stands in a component', '<Note>\n\n*in* note\n\n</Note>', '<Note>\n\n_in_ note\n\n</Note>'],
  ])('is rewritten: %s', (_what, typed, formed) => {
    expect(bodyForm(typed)).toBe(formed);
    expect(bodyForm(formed)).toBe(formed);
  });

  test.each([
    ['italics inside a word', 'a*b*c và *a_b_*'],
    ['a table with aligned columns', '|a|b|\n|:--|--:|\n|1|2|'],
    ['a list whose numbers would move what stands below them', '1. a\n\n   b\n'.repeat(11)],
    ['code', '`*b*`\n\n```\n1. c\n1. d\n```'],
    ['escaped signs', '\\*a\\* và 3 \\* 4 \\* 5'],
  ])('is left alone: %s', (_what, typed) => {
    expect(bodyForm(typed)).toBe(typed);
  });
});

describe('a content folder', () => {
  test('says the same after it is rewritten, and is not rewritten again', () => {
    const files = smallFiles();
    const after = written(files);
    expect(plan(files).rewritten.length).toBeGreaterThan(10);
    expect(plan(after).rewritten).toEqual([]);
    expect(readFiles(after).issues).toEqual([]);
    const said = (of: FileMap) => JSON.stringify(readFiles(of).catalog?.all.map(({ main }) => main.data));
    expect(said(after)).toBe(said(files));
  });

  test('is rid of a byte order mark, Windows line ends, decomposed and invisible letters', () => {
    const clean = written(smallFiles());
    const typed = {
      ...clean,
      [RELIC]: `\uFEFF${String(clean[RELIC]).normalize('NFD').replaceAll('\n', '\r\n').replace('title', 'ti\u200Btle')}`,
    };
    expect(rewritten(typed, RELIC)).toBe(clean[RELIC]);
  });

  test('keeps comments, and tells where they stand', () => {
    const files = changedFiles({
      [RELIC]: (text) =>
        text.replace('title: ', "summary2: '# chữ'\n# Hỏi cụ Tư\ntitle: ").replace("summary2: '# chữ'\n", ''),
      'site.yaml': (text) => `${text}# hết`,
    });
    const { rewritten: done, left } = plan(files);
    expect(left.map(({ id, file, line }) => `${id} ${file}:${line}`)).toEqual([
      `form/comment ${RELIC}:2`,
      `form/comment site.yaml:${String(files['site.yaml']).split('\n').length}`,
    ]);
    expect(done.map(({ path }) => path)).not.toContain(RELIC);
  });

  test('keeps files with errors as they are, and their faults are told by the check', () => {
    const files = changedFiles({ [RELIC]: (text) => `${text}\nTôi là {họ tên}.\n` });
    const { rewritten: done, left } = plan(files);
    expect(left.map(({ id, file }) => `${id} ${file}`)).toEqual([`form/errors ${RELIC}`]);
    expect(done.map(({ path }) => path)).not.toContain(RELIC);
    expect(done.map(({ path }) => path)).toContain(ENGLISH);
  });

  describe('whose translation keeps marks', () => {
    const emphasis = (text: string) => text.replace(/\n$/u, '\n\nGiếng *đá*.\n');
    const recorded = (): FileMap => {
      const files = changedFiles({ [RELIC]: emphasis, [ENGLISH]: emphasis });
      const marks = recordedFrom('relics/gieng-mau', { [RELIC]: emphasis });
      return { ...files, [ENGLISH]: marks(String(files[ENGLISH])) };
    };
    const outdated = (files: FileMap) =>
      readFiles(files).catalog?.entry('relics/gieng-mau').texts.get('en')?.outdated;

    test('lets it follow when only the way a text is written changes', () => {
      const files = recorded();
      expect(outdated(files)).toEqual([]);
      expect(rewritten(files, RELIC)).toContain('Giếng _đá_.');
      expect(outdated(written(files))).toEqual([]);
    });

    test('rewrites neither when it cannot be rewritten', () => {
      const files = recorded();
      const kept = { ...files, [ENGLISH]: String(files[ENGLISH]).replace('---\n', '---\n# máy dịch\n') };
      expect(rewritten(kept, RELIC)).toContain('Giếng *đá*.');
      expect(outdated(written(kept))).toEqual([]);
    });
  });
});
