/** What the pages know of the pictures and films that were made. */

export interface ClipRecord {
  /** Below the site. */
  readonly film: string;
  readonly subtitles: string;
  /** A small still; the one beside the film is for those who post it. */
  readonly poster: string;
  readonly bytes: number;
  readonly seconds: number;
}

/** A picture that was drawn, made small for a list of many. */
export interface PictureRecord {
  /** Of the picture itself. */
  readonly bytes: number;
  /** Below the site, in the order of `PREVIEW_FORMATS`. */
  readonly previews: readonly string[];
}

/** By `collection/slug` and locale, as `mediaKeyOf` joins them. */
export type ClipRecords = Readonly<Record<string, ClipRecord>>;
export type PictureRecords = Readonly<Record<string, PictureRecord>>;

export function mediaKeyOf(ref: string, locale: string): string {
  return `${ref}.${locale}`;
}

/** Folder of the site that holds the small pictures. */
export const PREVIEW_FOLDER = 'previews';

/** Size of a small picture. */
export const PREVIEW_SIZE = { widthPx: 400, heightPx: 500 } as const;
/** Width of the still of a film. */
export const POSTER_WIDTH_PX = 360;

/** Lightest first; every browser knows the last. */
export const PREVIEW_FORMATS = ['avif', 'webp', 'png'] as const;
