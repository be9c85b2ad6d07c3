/** Where placards stand on a sheet of paper, in millimetres from its top left. */
import { PAPER_SIZES, type LabelSheet, type PaperName } from '../../model/label-sheet.ts';
import type { PlacardFormat } from '../../model/placard.ts';
import { type Box, BLEED_MM } from '../../pdf/geometry.ts';
import { FORMATS } from '../formats.ts';

export interface Imposition {
  /** Name of the paper, or id of the label sheet. */
  readonly name: string;
  readonly format: PlacardFormat;
  /** The paper; `x` and `y` are 0. */
  readonly media: Box;
  /** What is left in the hand once the sheet is cut or the label peeled off: left to right, top to bottom. */
  readonly cells: readonly Box[];
  /** How far the ground of a label goes beyond its trim. */
  readonly bleedMm: number;
  /** `lines` between the cells; `ticks` at the corners of each; `none` on sheets that are cut already. */
  readonly cut: 'lines' | 'ticks' | 'none';
}

/** Office printers leave up to this much of the paper blank. */
export const UNPRINTED_MM = 5;

/** Lengths are sums of tenths. */
const TOLERANCE_MM = 1e-6;

/** Cells of one size at one distance from each other. */
interface Grid {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  readonly pitchX: number;
  readonly pitchY: number;
}

function cellsOf(grid: Grid): readonly Box[] {
  const { left, top, width, height, columns, rows, pitchX, pitchY } = grid;
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: left + (index % columns) * pitchX,
    y: top + Math.floor(index / columns) * pitchY,
    width,
    height,
  }));
}

/**
 * As many placards as `paper` holds, upright or wide, in the middle of it. Those with a white edge stand edge to edge;
 * labels stand apart, so that each has its bleed and the printer can print all of it.
 *
 * @returns undefined where the paper is too small
 */
export function imposeOnPaper(format: PlacardFormat, paper: PaperName): Imposition | undefined {
  const { widthMm: short, heightMm: long } = PAPER_SIZES[paper];
  const isLabel = FORMATS[format].design === 'label';
  const bleedMm = isLabel ? BLEED_MM : 0;
  const edge = isLabel ? UNPRINTED_MM + BLEED_MM : 0;
  const upright = packed(format, { x: 0, y: 0, width: short, height: long }, edge, 2 * bleedMm);
  const wide = packed(format, { x: 0, y: 0, width: long, height: short }, edge, 2 * bleedMm);
  const { media, cells } = wide.cells.length > upright.cells.length ? wide : upright;
  if (cells.length === 0) return undefined;
  return { name: paper, format, media, cells, bleedMm, cut: isLabel ? 'ticks' : 'lines' };
}

function packed(
  format: PlacardFormat,
  media: Box,
  edge: number,
  gap: number,
): Pick<Imposition, 'media' | 'cells'> {
  const { widthMm: width, heightMm: height } = FORMATS[format];
  const fits = (room: number, side: number): number =>
    Math.max(0, Math.floor((room - 2 * edge + gap + TOLERANCE_MM) / (side + gap)));
  const columns = fits(media.width, width);
  const rows = fits(media.height, height);
  const [pitchX, pitchY] = [width + gap, height + gap];
  const left = (media.width - columns * pitchX + gap) / 2;
  const top = (media.height - rows * pitchY + gap) / 2;
  return { media, cells: cellsOf({ left, top, width, height, columns, rows, pitchX, pitchY }) };
}

/**
 * One placard in the middle of each label of `sheet`; ground goes no further than the label does.
 *
 * @returns undefined where the labels are too small
 */
export function imposeOnLabels(format: PlacardFormat, sheet: LabelSheet): Imposition | undefined {
  const { widthMm, heightMm, design } = FORMATS[format];
  const { labelWidthMm: width, labelHeightMm: height, columns, rows, leftMm: left, topMm: top } = sheet;
  const spare = Math.min(width - widthMm, height - heightMm) / 2;
  if (spare < 0) return undefined;
  const paper = PAPER_SIZES[sheet.paper];
  const [pitchX, pitchY] = [sheet.horizontalPitchMm, sheet.verticalPitchMm];
  return {
    name: sheet.id,
    format,
    media: { x: 0, y: 0, width: paper.widthMm, height: paper.heightMm },
    cells: cellsOf({ left, top, width, height, columns, rows, pitchX, pitchY }),
    bleedMm: design === 'label' ? Math.min(BLEED_MM, spare) : 0,
    cut: 'none',
  };
}

/** The trimmed placard in the middle of `cell`. */
export function trimIn({ format }: Imposition, cell: Box): Box {
  const { widthMm: width, heightMm: height } = FORMATS[format];
  return {
    x: cell.x + (cell.width - width) / 2,
    y: cell.y + (cell.height - height) / 2,
    width,
    height,
  };
}
