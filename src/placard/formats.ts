/** Formats of placards and the pages that they are printed on. */
import type { PlacardFormat } from '../model/placard.ts';
import type { Box } from './anatomy.ts';

/**
 * `office`: for any printer, without bleed, with a white margin. `press`: for a print shop, with bleed and crop
 * marks round the trimmed page.
 */
export const PRINT_VARIANTS = ['office', 'press'] as const;
export type PrintVariant = (typeof PRINT_VARIANTS)[number];

/** How a placard is built up; the compact ones leave out what would be too small to read. */
export type Design = 'portrait' | 'portrait-compact' | 'landscape' | 'landscape-compact' | 'label';

export interface Format {
  /** Trimmed size. */
  readonly widthMm: number;
  readonly heightMm: number;
  readonly design: Design;
  /** As people say it. */
  readonly name: { readonly vi: string; readonly en: string };
}

export const FORMATS: Readonly<Record<PlacardFormat, Format>> = {
  a6: format(105, 148, 'portrait-compact', 'A6 đứng', 'A6 portrait'),
  'a6-landscape': format(148, 105, 'landscape-compact', 'A6 ngang', 'A6 landscape'),
  a5: format(148, 210, 'portrait', 'A5 đứng', 'A5 portrait'),
  'a5-landscape': format(210, 148, 'landscape', 'A5 ngang', 'A5 landscape'),
  a4: format(210, 297, 'portrait', 'A4 đứng', 'A4 portrait'),
  'a4-landscape': format(297, 210, 'landscape', 'A4 ngang', 'A4 landscape'),
  a3: format(297, 420, 'portrait', 'áp phích A3', 'A3 poster'),
  'label-60': format(60, 60, 'label', 'nhãn 60 × 60 mm', '60 × 60 mm label'),
};

function format(widthMm: number, heightMm: number, design: Design, vi: string, en: string): Format {
  return { widthMm, heightMm, design, name: { vi, en } };
}

/** Width of the white edge of an office page: every office printer can print inside of it. */
export const OFFICE_MARGIN_MM = 10;

/** Print beyond the trim, so that no white shows where the knife goes astray. */
export const BLEED_MM = 3;

/** What must not be cut off stays this far inside the trim. */
export const SAFE_ZONE_MM = 5;

/** Room round the trim for bleed and crop marks. */
const MARKS_MM = 12;

/** An office page for a label: the smallest paper that every printer takes. */
const LABEL_PAGE = { width: 105, height: 148 } as const;

export interface PageGeometry {
  /** The paper; `x` and `y` are 0. */
  readonly media: Box;
  /** The finished page. */
  readonly trim: Box;
  /** What is printed at most; the trim where there is no bleed. */
  readonly bleed: Box;
  /** Where the face of the placard may stand. */
  readonly room: Box;
}

/** Boxes of the page, in millimetres, origin at the top left of the paper. */
export function pageGeometry(id: PlacardFormat, variant: PrintVariant): PageGeometry {
  const { widthMm: width, heightMm: height, design } = FORMATS[id];
  if (variant === 'press') {
    const trim = { x: MARKS_MM, y: MARKS_MM, width, height };
    const media = { x: 0, y: 0, width: width + 2 * MARKS_MM, height: height + 2 * MARKS_MM };
    const room = design === 'label' ? trim : inset(trim, SAFE_ZONE_MM);
    return { media, trim, bleed: inset(trim, -BLEED_MM), room };
  }
  const media = { x: 0, y: 0, ...(design === 'label' ? LABEL_PAGE : { width, height }) };
  const room =
    design === 'label'
      ? { x: (media.width - width) / 2, y: (media.height - height) / 2, width, height }
      : inset(media, OFFICE_MARGIN_MM);
  return { media, trim: media, bleed: media, room };
}

export function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
