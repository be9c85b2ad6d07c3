/** What the pages know of the films that were made. */

export interface ClipRecord {
  /** Below the site. */
  readonly film: string;
  readonly subtitles: string;
  readonly bytes: number;
  readonly seconds: number;
}

/** By `collection/slug` and locale, as `clipKeyOf` joins them. */
export type ClipRecords = Readonly<Record<string, ClipRecord>>;

export function clipKeyOf(ref: string, locale: string): string {
  return `${ref}.${locale}`;
}
