/** The handbook of staff as one paper: cover with the contents, then every chapter from a page of its own on. */
import type { Fonts } from '../../../brand/fonts.ts';
import { INK_SOFT } from '../../../brand/palette.ts';
import type { Catalog, HandbookChapter } from '../../../catalog/catalog.ts';
import { compareCodePoints } from '../../../lib/compare.ts';
import { formatDay } from '../../../lib/date.ts';
import type { OutputFile } from '../../../model/output.ts';
import { drawPages } from '../../../pdf/draw.ts';
import type { Page } from '../../../pdf/page.ts';
import { beside, moved, rule, space, stacked, textBlock, together, type Block } from '../block.ts';
import { brandRow, pageNumber, runningHead, type Head } from '../head.ts';
import { bar, CONTENT_MM, PAPER, paperPage } from '../paper.ts';
import { say } from '../words.ts';
import { chapterRows, type HandbookPictures } from './chapter-rows.ts';
import { HANDBOOK_WORDS } from '../../../strings/handbook.ts';

const ROOM_MM = PAPER.height - PAPER.top - PAPER.bottom;
const FOOT_MM = 8;

/** A page before its number is known. */
interface Sheet {
  readonly content: Block;
  readonly bookmark?: string;
}

/**
 * None where there is no chapter. The same catalog and pictures give the same bytes.
 *
 * @param path - below `qr-output/`
 */
export function handbookFile(
  { site, handbook }: Catalog,
  pictures: HandbookPictures,
  fonts: Fonts,
  path: string,
): OutputFile | undefined {
  const day = handbook
    .map(({ updatedOn }) => updatedOn)
    .toSorted(compareCodePoints)
    .at(-1);
  if (day === undefined) return undefined;
  const head = { commune: say(site.name['vi'] ?? ''), city: say(site.city['vi'] ?? ''), hotline: undefined };
  const chapters = handbook.map((chapter) => chapterSheets(chapter, head, pictures, fonts));
  const starts = chapters.map((_, index) => 2 + chapters.slice(0, index).flat().length);
  const cover: Sheet = {
    content: coverBlock(handbook, starts, head, formatDay(day), fonts),
    bookmark: HANDBOOK_WORDS.contents,
  };
  const sheets = [cover, ...chapters.flat()];
  const pages = sheets.map((sheet, index) => numberedPage(sheet, index + 1, sheets.length, fonts));
  const about = {
    title: HANDBOOK_WORDS.title,
    subject: HANDBOOK_WORDS.lead,
    author: head.commune.text,
    locale: 'vi',
    day,
  };
  return { path, bytes: drawPages(pages, about, 'office', fonts) };
}

function numberedPage({ content, bookmark }: Sheet, number: number, count: number, fonts: Fonts): Page {
  const foot = pageNumber(number, count, fonts, CONTENT_MM);
  const page = paperPage(together([content, moved(foot, 0, ROOM_MM - foot.heightMm)]));
  return bookmark === undefined ? page : { ...page, bookmark };
}

function coverBlock(
  handbook: readonly HandbookChapter[],
  starts: readonly number[],
  head: Pick<Head, 'commune' | 'city'>,
  day: string,
  fonts: Fonts,
): Block {
  const number = 10;
  const page = 14;
  const width = CONTENT_MM - number - page;
  const strong = { weight: 600, sizes: [11], lineHeight: 1.35 } as const;
  const rows = handbook.map(({ order, title, summary }, index) => {
    const text = stacked([
      textBlock(fonts, say(title), strong, width),
      textBlock(fonts, say(summary), { weight: 400, sizes: [9], colour: INK_SOFT }, width),
    ]);
    const row = beside([
      [0, textBlock(fonts, say(`${order}.`), strong, number)],
      [number, text],
      [CONTENT_MM - page, textBlock(fonts, say(`${starts[index]}`), { ...strong, anchor: 'right' }, page)],
    ]);
    return stacked([row, space(1.4), rule(CONTENT_MM), space(1.6)]);
  });
  return stacked([
    brandRow(fonts, head, CONTENT_MM),
    space(8),
    textBlock(fonts, say(HANDBOOK_WORDS.title), { weight: 800, sizes: [30], role: 'H1' }, CONTENT_MM),
    space(1),
    textBlock(fonts, say(HANDBOOK_WORDS.lead), { weight: 400, sizes: [12] }, CONTENT_MM),
    textBlock(
      fonts,
      say(HANDBOOK_WORDS.asOf.replace('{day}', day)),
      { weight: 400, sizes: [9], colour: INK_SOFT },
      CONTENT_MM,
    ),
    space(7),
    textBlock(fonts, say(HANDBOOK_WORDS.contents), { weight: 800, sizes: [14], role: 'H2' }, CONTENT_MM),
    space(2),
    ...rows,
  ]);
}

function chapterHead({ order, title, summary }: HandbookChapter, fonts: Fonts): Block {
  return stacked([
    bar(CONTENT_MM),
    space(2),
    textBlock(
      fonts,
      say(`${order}. ${title}`),
      { weight: 800, sizes: [20, 18], role: 'H1', lineHeight: 1.2 },
      CONTENT_MM,
    ),
    space(1),
    textBlock(fonts, say(summary), { weight: 400, sizes: [11], colour: INK_SOFT }, CONTENT_MM),
    space(4),
  ]);
}

/** @throws {RangeError} a row is taller than a page */
function chapterSheets(
  chapter: HandbookChapter,
  head: Pick<Head, 'commune'>,
  pictures: HandbookPictures,
  fonts: Fonts,
): readonly Sheet[] {
  const again = runningHead(head, fonts, `${HANDBOOK_WORDS.title}, ${chapter.order}. ${chapter.title}`);
  const room = ROOM_MM - FOOT_MM;
  const pages: Block[][] = [[chapterHead(chapter, fonts)]];
  for (const row of chapterRows(fonts, chapter, pictures)) {
    if (row.heightMm + again.heightMm > room)
      throw new RangeError(`${chapter.file}: a part is taller than a page.`);
    const last = pages.at(-1);
    const used = last?.reduce((sum, { heightMm }) => sum + heightMm, 0) ?? room;
    if (used + row.heightMm <= room) last?.push(row);
    else pages.push([again, row]);
  }
  return pages.map((rows, index) => ({
    content: stacked(rows),
    ...(index === 0 && { bookmark: `${chapter.order}. ${chapter.title}` }),
  }));
}
