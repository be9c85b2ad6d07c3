/** A lesson on paper: sheets for pupils with the symbol of its page, and one of answers for the teacher. */
import type { Fonts } from '../../brand/fonts.ts';
import { INK_SOFT } from '../../brand/palette.ts';
import type { Catalog, Entry } from '../../catalog/catalog.ts';
import { entryPath } from '../../catalog/page-paths.ts';
import type { OutputFile } from '../../model/output.ts';
import { drawPages } from '../../pdf/draw.ts';
import { fill, stringsFor } from '../../strings/index.ts';
import { moved, space, stacked, textBlock, together, type Block } from './block.ts';
import { brandRow, pageNumber, runningHead, type Head } from './head.ts';
import { bar, CONTENT_MM } from './paper.ts';
import { pagesOf, type Section } from './pages.ts';
import { say } from './words.ts';

/** Reads well at arm's length. */
const SYMBOL_MM = 30;
const TEXT = { weight: 400, sizes: [11], lineHeight: 1.35 } as const;
const STRONG = { weight: 600, sizes: [11], lineHeight: 1.35 } as const;
const SOFT = { weight: 400, sizes: [9], colour: INK_SOFT } as const;
const INDENT_MM = 7;
const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** One file for each lesson, in the main locale; the same catalog gives the same bytes. */
export function lessonFiles(catalog: Catalog, fonts: Fonts, folder: string): readonly OutputFile[] {
  return catalog.entries.lessons.map((lesson) => ({
    path: `${folder}/bai-hoc-${lesson.slug}.pdf`,
    bytes: lessonPaper(catalog, lesson, fonts),
  }));
}

function lessonPaper(catalog: Catalog, lesson: Entry<'lessons'>, fonts: Fonts): Uint8Array {
  const { site, defaultLocale } = catalog;
  const { data } = lesson.main;
  const { learn } = stringsFor(defaultLocale).site;
  const head = {
    commune: say(site.name[defaultLocale] ?? ''),
    city: say(site.city[defaultLocale] ?? ''),
    hotline: undefined,
  };
  const foot = (number: number, count: number) => pageNumber(number, count, fonts, CONTENT_MM);
  const pages = (sections: readonly Section[], firstHead: Block) =>
    pagesOf({ firstHead, head: runningHead(head, fonts, data.title), sections, foot }).pages;
  const sheet = pages(pupilSections(lesson, fonts), sheetHead(catalog, lesson, head, fonts));
  const answers = pages(
    [{ heading: () => heading(fonts, learn.sheet.teacher), rows: answerRows(lesson, fonts) }],
    runningHead(head, fonts, data.title),
  );
  const about = {
    title: data.title,
    subject: data.tagline,
    author: head.commune.text,
    locale: defaultLocale,
    day: data.updatedOn,
  };
  return drawPages([...sheet, ...answers], about, 'office', fonts);
}

function heading(fonts: Fonts, text: string): Block {
  const look = { weight: 800, sizes: [13], lineHeight: 1.25, role: 'H2' } as const;
  return stacked([
    space(3),
    bar(CONTENT_MM),
    space(1.2),
    textBlock(fonts, say(text), look, CONTENT_MM),
    space(1.5),
  ]);
}

/** The name of the lesson, room for the name of the pupil, and the symbol that opens the page. */
function sheetHead(
  catalog: Catalog,
  lesson: Entry<'lessons'>,
  head: Pick<Head, 'commune' | 'city'>,
  fonts: Fonts,
): Block {
  const { title, summary } = lesson.main.data;
  const { learn } = stringsFor(catalog.defaultLocale).site;
  const { origin, base } = catalog.site.address;
  const url = `${origin}${base}${entryPath(catalog, lesson, catalog.defaultLocale)}`;
  const width = CONTENT_MM - SYMBOL_MM - 6;
  const left = stacked([
    brandRow(fonts, head, width),
    space(3),
    textBlock(fonts, say(title), { weight: 800, sizes: [22, 18, 15], lineHeight: 1.2, role: 'H1' }, width),
    space(1),
    textBlock(fonts, say(summary), TEXT, width),
  ]);
  const box = { x: 0, y: 0, width: SYMBOL_MM, height: SYMBOL_MM };
  const symbol: Block = {
    pieces: [{ kind: 'symbol', xMm: 0, yMm: 0, box, payload: url, level: 'M', alt: url }],
    misfits: [],
    heightMm: SYMBOL_MM,
  };
  const caption = { ...SOFT, anchor: 'centre' } as const;
  const right = stacked([symbol, textBlock(fonts, say(learn.sheet.scan), caption, SYMBOL_MM)]);
  const link = textBlock(fonts, say(url), SOFT, CONTENT_MM);
  return stacked([
    together([left, moved(right, CONTENT_MM - SYMBOL_MM, 0)]),
    space(2),
    link,
    space(3),
    textBlock(fonts, say(learn.sheet.name), TEXT, CONTENT_MM),
  ]);
}

function pupilSections(lesson: Entry<'lessons'>, fonts: Fonts): readonly Section[] {
  const { data } = lesson.main;
  const { learn } = stringsFor(lesson.main.locale).site;
  const titled = (title: string, rows: readonly Block[]): Section => ({
    heading: () => heading(fonts, title),
    rows,
  });
  const listed = (texts: readonly string[], mark: (index: number) => string) =>
    texts.map((text, index) => marked(fonts, mark(index), text));
  return [
    titled(
      learn.aims,
      listed(data.aims, () => '•'),
    ),
    titled(
      learn.tasks,
      listed(data.tasks, (index) => `${index + 1}.`),
    ),
    titled(learn.quiz, [
      textBlock(fonts, say(learn.sheet.choose), SOFT, CONTENT_MM),
      ...data.quiz.map(({ prompt, options }, index) =>
        stacked([
          space(2),
          marked(fonts, `${index + 1}.`, prompt, STRONG),
          ...options.map(({ text }, at) => moved(marked(fonts, `${LETTERS[at] ?? ''}.`, text), INDENT_MM, 0)),
        ]),
      ),
    ]),
  ].filter(({ rows }) => rows.length > 0);
}

function marked(fonts: Fonts, mark: string, text: string, look: typeof TEXT | typeof STRONG = TEXT): Block {
  const room = CONTENT_MM - 2 * INDENT_MM;
  return stacked([
    together([
      textBlock(fonts, say(mark), look, INDENT_MM),
      moved(textBlock(fonts, say(text), look, room), INDENT_MM, 0),
    ]),
    space(0.8),
  ]);
}

function answerRows(lesson: Entry<'lessons'>, fonts: Fonts): readonly Block[] {
  const { quiz, sources } = lesson.main.data;
  const { learn } = stringsFor(lesson.main.locale).site;
  return quiz.map(({ prompt, options, why, source }, index) => {
    const right = options.findIndex((option) => option.right);
    const answer = `${LETTERS[right] ?? ''}. ${options[right]?.text ?? ''}`;
    const from = source === undefined ? undefined : sources[source - 1];
    const lines = [
      textBlock(fonts, say(fill(learn.rightAnswer, { text: answer })), STRONG, CONTENT_MM - INDENT_MM),
      textBlock(fonts, say(why), TEXT, CONTENT_MM - INDENT_MM),
      ...(from === undefined
        ? []
        : [textBlock(fonts, say(fill(learn.source, { title: from.title })), SOFT, CONTENT_MM - INDENT_MM)]),
    ];
    return stacked([
      space(2),
      marked(fonts, `${index + 1}.`, prompt),
      ...lines.map((line) => moved(line, INDENT_MM, 0)),
    ]);
  });
}
