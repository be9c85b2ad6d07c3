/** A card of a sheet as a page of PDF: the face for an office printer, and the same with ink to the edge for a press. */
import { fittedInto, svgPicture } from '../../brand/art/svg-picture.ts';
import { compose, type Matrix } from '../../brand/art/transform.ts';
import type { Fonts } from '../../brand/fonts.ts';
import { INK } from '../../brand/palette.ts';
import { mmToPt } from '../../lib/length.ts';
import { PRINT_SIZES, type PrintFormat } from '../../model/picture-format.ts';
import type { PrintVariant } from '../../model/print-variant.ts';
import { cropMarks } from '../../pdf/crop-marks.ts';
import { BLEED_MM, inset, pressBoxes, type Box, type PageBoxes } from '../../pdf/geometry.ts';
import { outline, type Drawing, type Outline } from '../../pdf/marks.ts';
import type { Page, Piece, SymbolPiece, TextPiece } from '../../pdf/page.ts';
import type { AreaItem, Card, ImageItem, Item, Said } from '../item.ts';
import type { Measure } from '../measure.ts';
import { FACE_INSET_MM, unitMm } from './sheet.ts';
import { lineRuns, type Face } from './text-runs.ts';

export interface Sheet {
  readonly card: Card;
  readonly format: PrintFormat;
  /** The text that is the heading of the page. */
  readonly title: Said;
  /** What a screen reader says of the symbol. */
  readonly symbolAlt: string;
  /** For the print shop, outside of the trimmed page: which sheet it is. */
  readonly name: string;
}

/** Boxes of the page, in millimetres. */
export function sheetBoxes(format: PrintFormat, variant: PrintVariant): PageBoxes {
  const { widthMm: width, heightMm: height } = PRINT_SIZES[format];
  const paper = { x: 0, y: 0, width, height };
  return variant === 'press' ? pressBoxes(width, height) : { media: paper, trim: paper, bleed: paper };
}

/** The face on the page, with the unit that it is set in. */
function faceOf(format: PrintFormat, { trim }: PageBoxes): Face {
  const { x, y } = inset(trim, FACE_INSET_MM);
  return { xMm: x, yMm: y, scale: unitMm(format) };
}

export function sheetPage(sheet: Sheet, variant: PrintVariant, measure: Measure, fonts: Fonts): Page {
  const { card, format, title } = sheet;
  const boxes = sheetBoxes(format, variant);
  const face = faceOf(format, boxes);
  const { widthPx, heightPx } = card;
  const paper = { x: 0, y: 0, width: widthPx, height: heightPx };
  const beyond = (mm: number): number => (variant === 'press' ? mm / face.scale : 0);
  const [toTrim, toBleed] = [beyond(FACE_INSET_MM), beyond(FACE_INSET_MM + BLEED_MM)];
  const ground = { kind: 'area', ...paper, fill: card.background } as const;
  const drawings = [ground, ...card.items].flatMap((item) => {
    if (item.kind === 'area') return areaDrawings(reaching(item, paper, toBleed), face);
    // A roof ends where the paper is cut.
    return item.kind === 'image' && item.symbol === undefined
      ? imageDrawings(reaching(item, paper, toTrim), face)
      : [];
  });
  const texts = card.items.flatMap((item): readonly TextPiece[] =>
    item.kind === 'text'
      ? [
          {
            kind: 'text',
            xMm: 0,
            yMm: 0,
            role: item.said === title ? 'H1' : 'P',
            runs: lineRuns(item, face, measure, fonts),
          },
        ]
      : [],
  );
  const pieces: readonly Piece[] = [
    { kind: 'art', xMm: 0, yMm: 0, drawings: joined(drawings) },
    ...texts,
    ...card.items.flatMap((item) => symbolPieces(item, face, sheet.symbolAlt)),
    ...(variant === 'press' ? pressPieces(sheet, boxes, measure) : []),
  ];
  return { geometry: boxes, pieces };
}

/** Where the symbol is on the page, with its quiet zone; nothing where there is none. */
export function symbolBox(
  { card, format }: Pick<Sheet, 'card' | 'format'>,
  variant: PrintVariant,
): Box | undefined {
  const item = card.items.find((each) => each.kind === 'image' && each.symbol !== undefined);
  return item === undefined ? undefined : onPage(item, faceOf(format, sheetBoxes(format, variant)));
}

function onPage({ x, y, width, height }: Box, { xMm, yMm, scale }: Face): Box {
  return { x: xMm + x * scale, y: yMm + y * scale, width: width * scale, height: height * scale };
}

/** What touches an edge of the face goes on beyond it. */
function reaching<Kind extends Item>(item: Kind, face: Box, byPx: number): Kind {
  const left = item.x <= face.x ? byPx : 0;
  const top = item.y <= face.y ? byPx : 0;
  const right = item.x + item.width >= face.width ? byPx : 0;
  const bottom = item.y + item.height >= face.height ? byPx : 0;
  return {
    ...item,
    x: item.x - left,
    y: item.y - top,
    width: item.width + left + right,
    height: item.height + top + bottom,
  };
}

/** A box whose upper corners are round; open at its foot if it is only a line. */
function archPath({ x, y, width, height }: Box, radius: number, open = false): string {
  const r = Math.min(radius, width / 2, height);
  const [right, bottom] = [x + width, y + height];
  const head =
    r <= 0
      ? `V${y}H${right}`
      : `V${y + r}A${r} ${r} 0 0 1 ${x + r} ${y}H${right - r}A${r} ${r} 0 0 1 ${right} ${y + r}`;
  return `M${x} ${bottom}${head}V${bottom}${open ? '' : 'z'}`;
}

function areaDrawings({ fill, border, archRadius = 0, ...box }: AreaItem, face: Face): readonly Drawing[] {
  const outlines: Outline[] = [];
  if (fill !== undefined) outlines.push({ ...outline(archPath(box, archRadius), { fill }), ...face });
  if (border !== undefined) {
    const { colour, widthPx: width, openBottom = false } = border;
    const half = width / 2;
    const line = {
      x: box.x + half,
      y: box.y + half,
      width: box.width - width,
      height: box.height - (openBottom ? half : width),
    };
    const path = archPath(line, Math.max(0, archRadius - half), openBottom);
    outlines.push({ ...outline(path, { stroke: { colour, width } }), ...face });
  }
  return [{ outlines }];
}

function imageDrawings({ svg, archRadius, ...box }: ImageItem, face: Face): readonly Drawing[] {
  const picture = svgPicture(svg);
  const fitted = compose([1, 0, 0, 1, box.x, box.y], fittedInto(picture, box.width, box.height));
  const outlines = picture.shapes.map(({ path, matrix, fill, evenOdd, stroke }): Outline => ({
    path,
    matrix: compose(fitted, matrix) satisfies Matrix,
    ...face,
    evenOdd,
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke }),
  }));
  if (archRadius === undefined && picture.fitting !== 'filled from below') return [{ outlines }];
  return [{ clip: archPath(onPage(box, face), (archRadius ?? 0) * face.scale), outlines }];
}

/** Drawings that nothing is clipped by, put together. */
function joined(drawings: readonly Drawing[]): readonly Drawing[] {
  const all: Drawing[] = [];
  for (const drawing of drawings) {
    const last = all.at(-1);
    if (last !== undefined && last.clip === undefined && drawing.clip === undefined) {
      all[all.length - 1] = { outlines: [...last.outlines, ...drawing.outlines] };
    } else all.push(drawing);
  }
  return all;
}

function symbolPieces(item: Item, face: Face, alt: string): readonly SymbolPiece[] {
  if (item.kind !== 'image' || item.symbol === undefined) return [];
  return [{ kind: 'symbol', xMm: 0, yMm: 0, box: onPage(item, face), ...item.symbol, alt }];
}

const NOTE_PT = 6;

/** Crop marks, and between them at the foot which sheet it is and its finished size. */
function pressPieces({ format, name }: Sheet, boxes: PageBoxes, measure: Measure): readonly Piece[] {
  const { widthMm, heightMm } = PRINT_SIZES[format];
  const { trim, bleed } = boxes;
  const text = [
    name,
    `${widthMm} × ${heightMm} mm`,
    `tràn lề / bleed ${BLEED_MM} mm`,
    'mã QR chỉ mực đen / QR in black only',
  ].join('  ·  ');
  const look = { weight: 400, sizePt: NOTE_PT, colour: INK } as const;
  const width = (measure(text, 400) * NOTE_PT) / mmToPt(1);
  const place = { xMm: trim.x + (trim.width - width) / 2, baselineMm: bleed.y + bleed.height + 5 };
  return [
    cropMarks(boxes),
    { kind: 'text', xMm: 0, yMm: 0, role: undefined, runs: [{ ...look, ...place, text, source: {} }] },
  ];
}
