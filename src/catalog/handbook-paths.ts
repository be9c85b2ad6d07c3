/** Where the handbook of staff stands on the site and among the papers. It is in Vietnamese, and so are its addresses. */
import type { PngSize } from '../lib/png.ts';

/** Below the base of the site, in no language's own part of it. */
export const HANDBOOK_PATH = 'so-tay/';

/** Below `qr-output/`. */
export const HANDBOOK_PAPER = 'papers/so-tay.pdf';

/** The same paper on the site. */
export const HANDBOOK_DOWNLOAD = `${HANDBOOK_PATH}so-tay.pdf`;

/** Sizes of the pictures by their file names, in pixels. */
export type HandbookPictureSizes = Readonly<Record<string, PngSize>>;

export function chapterPath({ slug }: { readonly slug: string }): string {
  return `${HANDBOOK_PATH}${slug}/`;
}

export function handbookPicturePath(file: string): string {
  return `${HANDBOOK_PATH}${file}`;
}
