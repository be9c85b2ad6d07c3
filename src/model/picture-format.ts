/** Shapes of pictures, each laid out for itself. */

/** Of infographics: `feed` stands on the pages too, the others are made to be posted. */
export const INFOGRAPHIC_FORMATS = ['feed', 'square', 'story', 'cover'] as const;
export type InfographicFormat = (typeof INFOGRAPHIC_FORMATS)[number];

/** `share` is what a messenger shows for a link. */
export type PictureFormat = InfographicFormat | 'share';

/** Sheets of paper, upright, to be hung up where the infographic is about. */
export const PRINT_FORMATS = ['a4', 'a3'] as const;
export type PrintFormat = (typeof PRINT_FORMATS)[number];

export const PRINT_SIZES: Readonly<
  Record<PrintFormat, { readonly widthMm: number; readonly heightMm: number }>
> = {
  a4: { widthMm: 210, heightMm: 297 },
  a3: { widthMm: 297, heightMm: 420 },
};

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

export const PICTURE_SIZES: Readonly<Record<PictureFormat, PictureSize>> = {
  /** 4:5, the highest that Facebook, Instagram and Zalo's diary show whole. */
  feed: { widthPx: 1080, heightPx: 1350 },
  square: { widthPx: 1080, heightPx: 1080 },
  story: { widthPx: 1080, heightPx: 1920 },
  /**
   * Cover of an article on a Zalo Official Account. Its composer used to ask for 500 × 320; twice that keeps the
   * shape and stays sharp on the screens of today, and is far below the 1 MB that an article takes.
   */
  cover: { widthPx: 1000, heightPx: 640 },
  share: { widthPx: 1200, heightPx: 630 },
};
