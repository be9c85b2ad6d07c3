/** The pictures to draw, each with a key that changes when, and only when, its bytes may change. */
import { eastAsianFontNames } from '../brand/east-asian.ts';
import { FONT_WEIGHTS, loadFonts, type Fonts } from '../brand/fonts.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { sha256 } from '../lib/hash.ts';
import type { PictureManifestEntry } from '../model/output.ts';
import { picturePlans } from './cards.ts';
import type { Caption } from './caption.ts';
import type { Card } from './item.ts';
import { cardKey, type Photos } from './photos.ts';
import { RENDERER } from './render.ts';

export interface PictureJob extends Omit<PictureManifestEntry, 'file' | 'caption'> {
  /** Path below `dist/` and `qr-output/`. */
  readonly file: string;
  /** SHA-256 of everything that decides the bytes: card, photos, fonts, libraries. */
  readonly key: string;
  readonly card: Card;
  readonly caption?: Caption;
}

/**
 * All pictures of the catalog, in a fixed order.
 *
 * @param photos - of the content that `catalog` was read from
 */
export function pictureJobs(
  catalog: Catalog,
  photos: Photos,
  fonts: Fonts = loadFonts(),
): readonly PictureJob[] {
  const drawnWith = [
    RENDERER,
    eastAsianFontNames(),
    ...FONT_WEIGHTS.map((weight) => sha256(fonts[weight].bytes)),
  ];
  const jobs: PictureJob[] = [];
  for (const { card, path, kind, format, of, locale, alt, caption } of picturePlans(catalog, fonts)) {
    const { widthPx, heightPx } = card;
    const key = cardKey(card, photos, drawnWith);
    jobs.push({
      file: path,
      kind,
      format,
      of,
      locale,
      widthPx,
      heightPx,
      alt,
      key,
      card,
      ...(caption === undefined ? {} : { caption }),
    });
  }
  return jobs;
}
