/** What a month holds, as parts of columns. */
import type { Drawing as DrawingName } from '../../../brand/drawings.ts';
import type { Fonts } from '../../../brand/fonts.ts';
import { GATE_COLOURS, GOLD, INK_SOFT } from '../../../brand/palette.ts';
import { bodyParagraphs } from '../../../catalog/body-text.ts';
import type { Entry } from '../../../catalog/catalog.ts';
import type { Gazette } from '../../../catalog/gazette.ts';
import { formatDay } from '../../../lib/date.ts';
import { ptToMm } from '../../../lib/length.ts';
import { dayOf } from '../../../lib/moment.ts';
import { outline, rectangle } from '../../../pdf/marks.ts';
import { festivalYear } from '../../../strings/festival-years.ts';
import type { Strings } from '../../../strings/index.ts';
import { view } from '../../gate.ts';
import { artBlock, space, stacked, textBlock, type Block, type TextSetting } from '../block.ts';
import { say } from '../words.ts';
import type { Part } from './columns.ts';

export const COLUMN_MM = 85;

const TEXT = { weight: 400, sizes: [10], lineHeight: 1.38 } as const;
const STRONG = { ...TEXT, weight: 600 } as const;
const SOFT = { weight: 400, sizes: [8.5], colour: INK_SOFT, lineHeight: 1.3 } as const;
const PICTURE_MM = 34;
const LACQUER = GATE_COLOURS.relic.ground;

function set(fonts: Fonts, text: string, look: TextSetting): Block {
  return textBlock(fonts, say(text), look, COLUMN_MM);
}

function paragraph(fonts: Fonts, text: string, look: typeof TEXT | typeof STRONG = TEXT): Part {
  return { block: set(fonts, text, look), gapMm: 1.6, lineMm: ptToMm(look.sizes[0] * look.lineHeight) };
}

/** The text of an article, its headings kept with what they stand over. */
function bodyParts(fonts: Fonts, body: string): readonly Part[] {
  const headings = new Set([...body.matchAll(/^#{2,6} +(.+?) *$/gmu)].map(([, text]) => text));
  return bodyParagraphs(body).map((text, index, all) =>
    headings.has(text) && index < all.length - 1
      ? { block: set(fonts, text, STRONG), gapMm: 2.4, keep: true }
      : paragraph(fonts, text),
  );
}

function heading(fonts: Fonts, text: string): Part {
  const bar = artBlock(
    [outline(rectangle({ x: 0, y: 0, width: COLUMN_MM, height: 1 }), { fill: LACQUER })],
    1,
  );
  const look = { weight: 800, sizes: [13], colour: LACQUER, lineHeight: 1.25, role: 'H2' } as const;
  return { block: stacked([bar, space(1.2), set(fonts, text, look)]), gapMm: 6, keep: true };
}

function picture(drawing: DrawingName): Part {
  const box = { left: 0, right: COLUMN_MM, top: 0, bottom: PICTURE_MM, radius: 14 };
  const line = outline(rectangle({ x: 0, y: PICTURE_MM, width: COLUMN_MM, height: 0.8 }), { fill: GOLD });
  return {
    block: {
      pieces: [{ kind: 'art', xMm: 0, yMm: 0, drawings: [view(box, drawing), { outlines: [line] }] }],
      misfits: [],
      heightMm: PICTURE_MM + 0.8,
    },
    gapMm: 3.5,
    keep: true,
  };
}

/** The name, and under it when it was and whether it still waits for the commune. */
function name(fonts: Fonts, { main }: Entry, note: string, strings: Strings): Part {
  const { title, verification } = main.data;
  const look = { weight: 800, sizes: [12, 11, 10], lineHeight: 1.25, role: 'H3' } as const;
  const notes = [note, verification.state === 'unconfirmed' ? strings.picture.unconfirmed : ''];
  return {
    block: stacked([
      set(fonts, title, look),
      ...notes.filter((text) => text !== '').map((text) => set(fonts, text, SOFT)),
    ]),
    gapMm: 3.5,
    keep: true,
  };
}

/** @param strings - of the default locale, in which the paper is */
export function gazetteParts(gazette: Gazette, strings: Strings, fonts: Fonts): readonly Part[] {
  const { terms } = strings;
  const { duty, learn } = strings.site;
  // The gate shows the drawing of the first.
  const shown = new Set(gazette.news.slice(0, 1).map(({ main }) => main.data.drawing));
  const withPicture = ({ main }: Entry): readonly Part[] => {
    const { drawing } = main.data;
    if (shown.has(drawing)) return [];
    shown.add(drawing);
    return [picture(drawing)];
  };
  const item = (entry: Entry, note: string, ...texts: readonly string[]): readonly Part[] => [
    name(fonts, entry, note, strings),
    ...texts.map((text) => paragraph(fonts, text)),
  ];
  const section = (title: string, parts: readonly Part[]): readonly Part[] =>
    parts.length === 0 ? [] : [heading(fonts, title), ...parts];
  return [
    ...section(
      terms.collections.news,
      gazette.news.flatMap((entry) => {
        const { kind, publishedOn, summary } = entry.main.data;
        const note = [duty.news.kinds[kind], formatDay(publishedOn)].join(terms.comma);
        return [
          ...withPicture(entry),
          name(fonts, entry, note, strings),
          paragraph(fonts, summary, STRONG),
          ...bodyParts(fonts, entry.main.body),
        ];
      }),
    ),
    ...section(
      terms.collections.statements,
      gazette.statements.flatMap((entry) => {
        const { asked, answer, answeredAt, corrections } = entry.main.data;
        const { statement } = duty;
        const note = answeredAt === undefined ? '' : formatDay(dayOf(answeredAt));
        return item(
          entry,
          note,
          `${statement.asked}: ${asked}`,
          ...(answer === undefined ? [] : [`${statement.answer}: ${answer}`]),
          ...corrections.map(({ at, now }) => `${statement.corrections}, ${formatDay(dayOf(at))}: ${now}`),
        );
      }),
    ),
    ...section(
      terms.collections.disclosures,
      gazette.disclosures.flatMap((entry) => {
        const { item: number, postedFrom, summary } = entry.main.data;
        const note = [duty.disclosure.items[number - 1] ?? '', formatDay(postedFrom)].join(terms.comma);
        return item(entry, note, summary);
      }),
    ),
    ...section(
      duty.gazette.festivals,
      gazette.festivals.flatMap(({ entry, days }) =>
        item(entry, festivalYear(days, strings), entry.main.data.summary),
      ),
    ),
    ...section(
      terms.collections.lessons,
      gazette.lessons.flatMap((entry) =>
        item(entry, learn.audiences[entry.main.data.audience], entry.main.data.summary),
      ),
    ),
    ...section(
      duty.gazette.changed,
      gazette.changed.map(({ main }) => ({
        block: stacked([set(fonts, main.data.title, STRONG), set(fonts, main.data.tagline, SOFT)]),
        gapMm: 1.6,
      })),
    ),
  ];
}
