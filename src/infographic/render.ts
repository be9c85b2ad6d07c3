/** Draws a card as a PNG or a JPEG; the only file that knows the libraries satori and sharp. */
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp, { type Sharp } from 'sharp';
import { FONT_FAMILY, FONT_WEIGHTS, type Fonts } from '../brand/fonts.ts';
import type { PREVIEW_FORMATS } from '../catalog/media-record.ts';
import type { Card } from './item.ts';
import { cutPhotos, type Photos } from './photos.ts';
import { cardTree } from './tree.ts';

/**
 * Flat drawings need few colours. Against effort 7 and level 9 these take a third of the time for 7 % more
 * bytes, at 51 dB instead of 55.
 */
const PNG = { palette: true, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** Letters stay sharp beside a photo only where colours have as many points as brightness. */
const JPEG = { chromaSubsampling: '4:4:4', mozjpeg: true, qualities: [84, 72, 58, 40] } as const;

/** A picture with a photo is no heavier: it is sent by phone. */
export const PHOTO_PICTURE_BYTES = 350 * 1024;

/** What besides the card and the fonts decides the bytes of a picture. */
export const RENDERER = [
  `satori ${satoriVersion()}`,
  `sharp ${sharp.versions.sharp}`,
  `vips ${sharp.versions.vips}`,
  JSON.stringify([PNG, JPEG]),
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
  photos: Photos,
): Promise<{ readonly width: number; readonly height: number; readonly rgba: Uint8Array }> {
  const { data, info } = await sharp(await cardSvg(card, fonts, photos))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: data };
}

/** What is to be drawn, and the name of its file, which says in which format. */
export interface Drawable {
  readonly card: Card;
  readonly file: string;
}

/** Bytes of the picture of `job`, the same for the same card, fonts and photos. */
export async function renderPicture(
  { card, file }: Drawable,
  fonts: Fonts,
  photos: Photos,
): Promise<Uint8Array> {
  const svg = sharp(await cardSvg(card, fonts, photos));
  return file.endsWith('.jpg') ? jpegWithin(svg, card, PHOTO_PICTURE_BYTES) : svg.png(PNG).toBuffer();
}

/** The best JPEG that is light enough; the coarsest where none is. */
async function jpegWithin(svg: Sharp, { background }: Card, most: number): Promise<Uint8Array> {
  const flat = await svg.flatten({ background }).raw().toBuffer({ resolveWithObject: true });
  const { chromaSubsampling, mozjpeg, qualities } = JPEG;
  let bytes = new Uint8Array();
  for (const quality of qualities) {
    const options = { quality, chromaSubsampling, mozjpeg };
    bytes = new Uint8Array(await sharp(flat.data, { raw: flat.info }).jpeg(options).toBuffer());
    if (bytes.length <= most) break;
  }
  return bytes;
}

/** Bytes of a JPEG of `card`, for a still that is loaded before a film. */
export async function renderJpeg(card: Card, fonts: Fonts, photos: Photos): Promise<Uint8Array> {
  return sharp(await cardSvg(card, fonts, photos))
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

async function cardSvg(card: Card, fonts: Fonts, photos: Photos): Promise<Buffer> {
  const { widthPx: width, heightPx: height } = card;
  const tree = cardTree(card, fonts, await cutPhotos(card, photos));
  return Buffer.from(await satori(tree, { width, height, fonts: fontsFor(fonts) }));
}
