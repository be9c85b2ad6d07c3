/** One photo → the files that pages offer of it, from one decoding. */
import { encode, openPhoto, shrink, type Bitmap } from './engine.ts';
import {
  FORMATS,
  LEAD_RATIO,
  mostBytes,
  NEARLY,
  WIDTHS,
  type FormatRecipe,
  type PhotoFormat,
} from './recipe.ts';

export interface PhotoFile {
  readonly format: PhotoFormat;
  readonly width: number;
  readonly bytes: Uint8Array;
}

export interface MadePhoto {
  /** Of the widest file. */
  readonly width: number;
  readonly height: number;
  /** By format, the best first, and by width. */
  readonly files: readonly PhotoFile[];
}

/** How a photo is cut: not at all, or to the opening of the gate. */
export type Cut = 'whole' | 'lead';

interface Encoded extends PhotoFile {
  readonly quality: number;
}

/** Aimed a little below what is allowed, so that one attempt is enough. */
const AIM = 0.96;

/** Bytes grow by this power of the width: a little slower than pixels do. */
const GROWTH = 1.7;

/** The quality at which what has `bytes` at `quality` comes down to `most`; it may be too low to be looked at. */
function qualityFor({ slope }: FormatRecipe, quality: number, bytes: number, most: number): number {
  return bytes <= most ? quality : Math.floor(quality - Math.log(bytes / (AIM * most)) / slope);
}

/** The quality to begin with, as far as the narrower file tells. */
function firstQuality(recipe: FormatRecipe, width: number, narrower: Encoded | undefined): number {
  const { quality, slope } = recipe;
  if (narrower === undefined) return quality;
  const atBest = narrower.bytes.length * Math.exp(slope * (quality - narrower.quality));
  return qualityFor(recipe, quality, atBest * (width / narrower.width) ** GROWTH, mostBytes(width));
}

/** A file that is light enough; nothing where it would have to be too coarse. */
async function encodeWithin(
  bitmap: Bitmap,
  recipe: FormatRecipe,
  narrower: Encoded | undefined,
): Promise<Encoded | undefined> {
  const { format, leastQuality } = recipe;
  const { width } = bitmap;
  const most = mostBytes(width);
  const encodeAt = async (quality: number) => ({
    format,
    width,
    quality,
    bytes: await encode(bitmap, format, quality),
  });
  let quality = firstQuality(recipe, width, narrower);
  while (quality >= leastQuality) {
    const encoded = await encodeAt(quality);
    if (encoded.bytes.length <= most) return encoded;
    quality = Math.min(quality - 2, qualityFor(recipe, quality, encoded.bytes.length, most));
  }
  // Something must be shown: the narrowest is made whatever it weighs.
  return narrower === undefined ? encodeAt(leastQuality) : undefined;
}

/** Files of one format, up to the width at which they would be too heavy. */
async function filesOf(
  recipe: FormatRecipe,
  widest: number,
  atWidth: (width: number) => Promise<Bitmap>,
): Promise<readonly PhotoFile[]> {
  const files: Encoded[] = [];
  for (const width of widthsOf(recipe, widest)) {
    const encoded = await encodeWithin(await atWidth(width), recipe, files.at(-1));
    if (encoded === undefined) break;
    files.push(encoded);
  }
  return files.map(({ format, width, bytes }) => ({ format, width, bytes }));
}

/**
 * Widths that are made of a photo that is `widest` wide: the usual ones and, where it is between two of them, its own
 * in place of one that is nearly as wide.
 */
function widthsOf({ widths }: FormatRecipe, widest: number): readonly number[] {
  const last = Math.min(widest, Math.max(...widths));
  return [...widths.filter((width) => width < last * NEARLY), last];
}

/** Largest size of a photo on a page. */
export function largestSize(width: number, height: number, cut: Cut): { width: number; height: number } {
  const kept = {
    width: cut === 'lead' ? Math.min(width, height * LEAD_RATIO) : width,
    height: cut === 'lead' ? Math.min(height, width / LEAD_RATIO) : height,
  };
  const scale = Math.min(1, Math.max(...WIDTHS) / kept.width);
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: scaled(kept.width), height: scaled(kept.height) };
}

/**
 * @param bytes - of the photo as it was put beside its entry
 * @param size - of the photo, upright
 * @throws {Error} the photo is damaged
 */
export async function makePhoto(
  bytes: Uint8Array,
  size: { readonly width: number; readonly height: number },
  cut: Cut,
): Promise<MadePhoto> {
  const largest = await openPhoto(bytes, largestSize(size.width, size.height, cut));
  const smaller = new Map<number, Promise<Bitmap>>();
  const atWidth = (width: number) => {
    const bitmap = smaller.get(width) ?? shrink(largest, width);
    smaller.set(width, bitmap);
    return bitmap;
  };
  const files: PhotoFile[] = [];
  for (const recipe of FORMATS) files.push(...(await filesOf(recipe, largest.width, atWidth)));
  return { width: largest.width, height: largest.height, files };
}
