/** A chapter as rows that pages are filled with; a row is never parted. */
import type { Fonts } from '../../../brand/fonts.ts';
import { INK, INK_SOFT, PAPER as GROUND } from '../../../brand/palette.ts';
import type { HandbookChapter } from '../../../catalog/catalog.ts';
import type { ChapterPart } from '../../../catalog/chapter-parts.ts';
import { opaquePngSize } from '../../../lib/png.ts';
import { outline, rectangle, type Role } from '../../../pdf/marks.ts';
import { artBlock, beside, moved, space, stacked, textBlock, together, type Block } from '../block.ts';
import { CONTENT_MM } from '../paper.ts';
import { say } from '../words.ts';
import { richBlock } from './rich-text.ts';

/** Bytes of the pictures beside the chapters, by file name. */
export type HandbookPictures = ReadonlyMap<string, Uint8Array>;

interface Setting {
  readonly fonts: Fonts;
  readonly chapter: HandbookChapter;
  readonly pictures: HandbookPictures;
  readonly width: number;
  readonly role: Role;
}

const TEXT = { sizePt: 11, lineHeight: 1.42 } as const;
const HEADING = { weight: 800, sizes: [13], lineHeight: 1.25, role: 'H2' } as const;
const MARK_MM = 6.5;
const GAP_MM = 2.2;
const NOTE_INSIDE_MM = 4;
/** A screenshot of a phone, about as large as the phone. */
const PICTURE_MM = 62;

export function chapterRows(
  fonts: Fonts,
  chapter: HandbookChapter,
  pictures: HandbookPictures,
): readonly Block[] {
  const setting: Setting = { fonts, chapter, pictures, width: CONTENT_MM, role: 'P' };
  const rows = chapter.parts.flatMap((part) =>
    partRows(part, setting).map((row) => ({ row, opens: part.kind === 'heading' })),
  );
  // A heading stays with what it stands over.
  return rows.flatMap(({ row, opens }, index) => {
    const before = rows[index - 1];
    if (opens && index < rows.length - 1) return [];
    return before?.opens === true && !opens ? [stacked([before.row, row])] : [row];
  });
}

function partRows(part: ChapterPart, setting: Setting): readonly Block[] {
  const { fonts, width, role } = setting;
  switch (part.kind) {
    case 'heading': {
      const text = part.spans.map((span) => span.text).join('');
      return [stacked([space(3.5), textBlock(fonts, say(text), HEADING, width), space(1.5)])];
    }
    case 'text':
      return [withGap(richBlock(fonts, part.spans, { ...TEXT, role }, width))];
    case 'lines':
      return [linesRow(part.lines, setting)];
    case 'list':
      return part.items.flatMap((item, index) =>
        itemRows(item, part.ordered ? `${index + 1}.` : '•', setting),
      );
    case 'note':
      return [noteRow(part.parts, setting)];
    case 'figure':
      return [figureRow(part.picture, setting)];
  }
}

function withGap(block: Block): Block {
  return stacked([block, space(GAP_MM)]);
}

/** The mark stands before the first paragraph of the item. */
function itemRows(item: readonly ChapterPart[], mark: string, setting: Setting): readonly Block[] {
  const inner: Setting = { ...setting, width: setting.width - MARK_MM, role: 'Item' };
  return item.flatMap((part, index) => {
    if (index > 0 || part.kind !== 'text') {
      return partRows(part, inner).map((row) => moved(row, MARK_MM, 0));
    }
    const look = { ...TEXT, role: 'Item' as const, mark: { text: mark, roomMm: MARK_MM } };
    const text = richBlock(setting.fonts, part.spans, look, inner.width);
    return [stacked([moved(text, MARK_MM, 0), space(1.2)])];
  });
}

function linesRow(lines: readonly string[], { fonts, width, role }: Setting): Block {
  const rows = lines.map((text) => richBlock(fonts, [{ text, typed: true }], { ...TEXT, role }, width - 8));
  return onGround(stacked(rows), width);
}

function noteRow(parts: readonly ChapterPart[], setting: Setting): Block {
  const inner = { ...setting, width: setting.width - 2 * NOTE_INSIDE_MM };
  return onGround(stacked(parts.flatMap((part) => partRows(part, inner))), setting.width);
}

/** Set apart on a tinted ground with a bar at its left. */
function onGround(content: Block, width: number): Block {
  const height = content.heightMm + 2 * NOTE_INSIDE_MM - GAP_MM;
  const ground = artBlock(
    [
      outline(rectangle({ x: 0, y: 0, width, height }), { fill: GROUND }),
      outline(rectangle({ x: 0, y: 0, width: 1.2, height }), { fill: INK }),
    ],
    height,
  );
  return stacked([together([ground, moved(content, NOTE_INSIDE_MM, NOTE_INSIDE_MM)]), space(GAP_MM + 1)]);
}

/** @throws {RangeError} the picture is not among those that were handed over */
function figureRow(file: string, { fonts, chapter, pictures, width }: Setting): Block {
  const said = chapter.pictures.find((picture) => picture.file === file);
  const png = pictures.get(file);
  const size = png === undefined ? undefined : opaquePngSize(png);
  if (said === undefined || png === undefined || size === undefined) {
    throw new RangeError(`${chapter.file} has no picture "${file}".`);
  }
  const shownMm = Math.min(PICTURE_MM * (size.width > size.height ? 1.9 : 1), width);
  const height = (shownMm * size.height) / size.width;
  const box = { x: 0, y: 0, width: shownMm, height };
  const frame = outline(rectangle(box), { stroke: { colour: INK_SOFT, width: 0.2 } });
  const picture: Block = {
    pieces: [
      { kind: 'picture', xMm: 0, yMm: 0, box, png, alt: said.alt },
      { kind: 'art', xMm: 0, yMm: 0, drawings: [{ outlines: [frame] }] },
    ],
    misfits: [],
    heightMm: height,
  };
  const look = { weight: 400, sizes: [9], colour: INK_SOFT } as const;
  const caption = say(said.caption ?? said.alt);
  const isWide = shownMm > width / 2;
  const from = shownMm + 5;
  return stacked([
    space(1),
    isWide
      ? stacked([picture, space(1.5), textBlock(fonts, caption, look, width)])
      : beside([
          [0, picture],
          [from, textBlock(fonts, caption, look, width - from)],
        ]),
    space(GAP_MM + 1.5),
  ]);
}
