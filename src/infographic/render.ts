/** Draws a card as a PNG; the only file that knows the libraries satori and sharp. */
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { FONT_FAMILY, FONT_WEIGHTS, type Fonts } from '../brand/fonts.ts';
import type { PREVIEW_FORMATS } from '../catalog/media-record.ts';
import type { Card } from './item.ts';
import { cardTree } from './tree.ts';

/**
 * Flat drawings need few colours. Against effort 7 and level 9 these take a third of the time for 7 % more
 * bytes, at 51 dB instead of 55.
 */
const PNG = { palette: true, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** What besides the card and the fonts decides the bytes of a picture. */
export const RENDERER = [
  `satori ${satoriVersion()}`,
  `sharp ${sharp.versions.sharp}`,
  `vips ${sharp.versions.vips}`,
  JSON.stringify(PNG),
].join(', ');

function satoriVersion(): string {
  const manifest = createRequire(import.meta.url)('satori/package.json') as { version: string };
  return manifest.version;
}

// What the library keeps of one picture is of no use to the next, and comes to a hundred megabytes after ninety of them.
sharp.cache(false);

const satoriFonts = new WeakMap<Fonts, Font[]>();

/** Satori remembers a font by its object, so each set of fonts is described once. */
function fontsFor(fonts: Fonts): Font[] {
  let described = satoriFonts.get(fonts);
  if (described === undefined) {
    described = FONT_WEIGHTS.map((weight) => ({ name: FONT_FAMILY, weight, data: fonts[weight].bytes }));
    satoriFonts.set(fonts, described);
  }
  return described;
}

/** Pixels of a card in red, green, blue and alpha; a card without a background is clear where nothing stands. */
export async function renderPixels(
  card: Card,
  fonts: Fonts,
): Promise<{ readonly width: number; readonly height: number; readonly rgba: Uint8Array }> {
  const { data, info } = await sharp(await cardSvg(card, fonts))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: data };
}

/** Bytes of a PNG of the card of `job`, the same for the same card and fonts. */
export async function renderPicture({ card }: { readonly card: Card }, fonts: Fonts): Promise<Uint8Array> {
  return sharp(await cardSvg(card, fonts))
    .png(PNG)
    .toBuffer();
}

/** Bytes of a JPEG of `card`, for a still that is loaded before a film. */
export async function renderJpeg(card: Card, fonts: Fonts): Promise<Uint8Array> {
  return sharp(await cardSvg(card, fonts))
    .flatten({ background: card.background })
    .jpeg({ quality: 78, mozjpeg: true })
    .toBuffer();
}

/** `png` for flat drawings, `jpeg` for stills. */
export type PreviewFormat = (typeof PREVIEW_FORMATS)[number] | 'jpeg';

const PREVIEW = {
  avif: { quality: 55, effort: 3 },
  webp: { quality: 75, effort: 4 },
  png: PNG,
  jpeg: { quality: 70, mozjpeg: true },
} as const;

/** What besides the picture and its width decides the bytes of a small one. */
export const PREVIEW_MAKER = `${RENDERER} ${JSON.stringify(PREVIEW)}`;

/** Bytes of `picture`, a PNG or JPEG, made `widthPx` wide. */
export async function renderPreview(
  picture: Uint8Array,
  format: PreviewFormat,
  widthPx: number,
): Promise<Uint8Array> {
  return sharp(picture).resize({ width: widthPx }).toFormat(format, PREVIEW[format]).toBuffer();
}

async function cardSvg(card: Card, fonts: Fonts): Promise<Buffer> {
  const { widthPx: width, heightPx: height } = card;
  return Buffer.from(await satori(cardTree(card, fonts), { width, height, fonts: fontsFor(fonts) }));
}
