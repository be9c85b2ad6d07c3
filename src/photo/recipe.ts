/** How a photo is put on a page: sizes, formats and how many bytes a phone is asked to fetch. */

export type PhotoFormat = 'avif' | 'webp' | 'jpeg';

/** Widths in pixels; none is wider than the photo. A phone of 390 CSS pixels takes one of the first three. */
export const WIDTHS = [480, 720, 1080, 1440] as const;

/** A photo whose own width is a little more than one of `WIDTHS` takes the place of that one. */
export const NEARLY = 0.85;

/** The widest that a phone may take: 350 CSS pixels at three to one ask for 1050. */
const PHONE_WIDTH = 1080 / NEARLY;

/** What a phone may fetch: with a page of 12 KB, the first view stays within 60 KB. */
export const PHONE_BYTES = 48 * 1024;

/** Shape of the gate's opening on a phone; the lead photo is cut to it, as the page would. */
export const LEAD_RATIO = 4 / 3;

export interface FormatRecipe {
  readonly format: PhotoFormat;
  readonly widths: readonly number[];
  /** Quality where bytes allow it. */
  readonly quality: number;
  /** Below it, fewer pixels look better than more: that width is left out. */
  readonly leastQuality: number;
  /** The natural logarithm of the bytes falls by so much a step of quality; measured on hard and soft photos. */
  readonly slope: number;
}

/** Best first, as a page offers them. Browsers that know no AVIF are old, and their screens small. */
export const FORMATS: readonly FormatRecipe[] = [
  { format: 'avif', widths: WIDTHS, quality: 50, leastQuality: 30, slope: 0.05 },
  { format: 'webp', widths: [480, 720, 1080], quality: 72, leastQuality: 30, slope: 0.018 },
  { format: 'jpeg', widths: [480, 1080], quality: 72, leastQuality: 35, slope: 0.022 },
];

/** Bytes that a file of this width may have. */
export function mostBytes(width: number): number {
  return width <= PHONE_WIDTH ? PHONE_BYTES : 4 * PHONE_BYTES;
}
