/** The only file of photos that knows the library sharp: looks at a file, opens it, and writes it in other formats. */
import sharp from 'sharp';
import type { PhotoFormat } from './recipe.ts';

/** Pixels of the largest photo that is opened; a camera of 200 megapixels is the largest there is. */
export const MOST_PIXELS = 210_000_000;

/** What besides a photo and the recipe decides the bytes of its files. */
export const ENGINE = [`sharp ${sharp.versions.sharp}`, `vips ${sharp.versions.vips}`].join(', ');

/** Pixels of three bytes each, row by row: sRGB, upright, nothing else known of where they come from. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** What the head of a file says. */
export interface PhotoHead {
  /** `jpeg`, `png`, `webp`, `heif` … as the library calls it. */
  readonly format: string;
  /** As the photo is seen, after it was turned upright. */
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** Of `heif` files: `av1` or `hevc`. */
  readonly compression: string | undefined;
}

/** @throws {Error} the bytes are no picture that the library knows */
export async function readHead(bytes: Uint8Array): Promise<PhotoHead> {
  const {
    format,
    autoOrient,
    pages = 1,
    compression,
  } = await sharp(bytes, { limitInputPixels: false }).metadata();
  return { format, width: autoOrient.width, height: autoOrient.height, frames: pages, compression };
}

export interface BitmapSize {
  readonly width: number;
  /** Given, what is beyond it is cut off on both sides alike. */
  readonly height?: number;
}

/**
 * Opens a photo at a smaller size: turned upright, brought to sRGB by its own profile, on white where it is
 * transparent.
 *
 * @throws {Error} the photo is damaged
 */
export async function openPhoto(bytes: Uint8Array, size: BitmapSize): Promise<Bitmap> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning' })
    .autoOrient()
    .resize({ ...size, fit: 'cover', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3)
    throw new TypeError(`A photo has ${info.channels} channels where there should be 3.`);
  return { width: info.width, height: info.height, pixels: data };
}

const ofPixels = ({ width, height, pixels }: Bitmap) =>
  sharp(pixels, { raw: { width, height, channels: 3 } });

export async function shrink(bitmap: Bitmap, width: number): Promise<Bitmap> {
  if (width === bitmap.width) return bitmap;
  const { data, info } = await ofPixels(bitmap).resize({ width }).raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** A file of `bitmap`. It holds no metadata, for the pixels have none. */
export async function encode(bitmap: Bitmap, format: PhotoFormat, quality: number): Promise<Uint8Array> {
  const image = ofPixels(bitmap);
  switch (format) {
    // Effort 1 takes a tenth of the time of the default for files of nearly the same size.
    case 'avif':
      return image.avif({ quality, effort: 1 }).toBuffer();
    case 'webp':
      return image.webp({ quality, effort: 4 }).toBuffer();
    case 'jpeg':
      return image.jpeg({ quality, mozjpeg: true }).toBuffer();
  }
}
