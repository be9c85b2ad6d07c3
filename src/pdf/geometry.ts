/** Boxes of a page, in millimetres from the top left of the paper. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width of the white edge of an office page: every office printer can print inside of it. */
export const OFFICE_MARGIN_MM = 10;

/** Print beyond the trim, so that no white shows where the knife goes astray. */
export const BLEED_MM = 3;

/** What must not be cut off stays this far inside the trim. */
export const SAFE_ZONE_MM = 5;

/** Room round the trim for bleed and crop marks. */
const MARKS_MM = 12;

export interface PageBoxes {
  /** The paper; `x` and `y` are 0. */
  readonly media: Box;
  /** The finished page. */
  readonly trim: Box;
  /** What is printed at most; the trim where there is no bleed. */
  readonly bleed: Box;
}

export interface PageGeometry extends PageBoxes {
  /** Where all that is read may stand. */
  readonly room: Box;
}

/** Boxes of a page for a press, whose finished size is that. */
export function pressBoxes(width: number, height: number): PageBoxes {
  const trim = { x: MARKS_MM, y: MARKS_MM, width, height };
  const media = { x: 0, y: 0, width: width + 2 * MARKS_MM, height: height + 2 * MARKS_MM };
  return { media, trim, bleed: inset(trim, -BLEED_MM) };
}

export function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
