/** Formats of placards and the pages that they are printed on. */
import type { PlacardFormat } from '../model/placard.ts';
import type { PrintVariant } from '../model/print-variant.ts';
import { inset, OFFICE_MARGIN_MM, pressBoxes, SAFE_ZONE_MM, type PageGeometry } from '../pdf/geometry.ts';

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

/** An office page for a label: the smallest paper that every printer takes. */
const LABEL_PAGE = { width: 105, height: 148 } as const;

/** Boxes of the page, in millimetres, origin at the top left of the paper. */
export function pageGeometry(id: PlacardFormat, variant: PrintVariant): PageGeometry {
  const { widthMm: width, heightMm: height, design } = FORMATS[id];
  if (variant === 'press') {
    const boxes = pressBoxes(width, height);
    return { ...boxes, room: design === 'label' ? boxes.trim : inset(boxes.trim, SAFE_ZONE_MM) };
  }
  const media = { x: 0, y: 0, ...(design === 'label' ? LABEL_PAGE : { width, height }) };
  const room =
    design === 'label'
      ? { x: (media.width - width) / 2, y: (media.height - height) / 2, width, height }
      : inset(media, OFFICE_MARGIN_MM);
  return { media, trim: media, bleed: media, room };
}
