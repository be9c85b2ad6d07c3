/** Small pictures as PNG files. The same pixels give the same bytes. */
import { crc32, deflateSync } from 'node:zlib';
import { fewColours, type ColourImage } from './colour.ts';
import type { GreyImage } from './grey.ts';

/** @see https://www.w3.org/TR/png-3/#5PNG-file-signature */
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export interface PngSize {
  readonly width: number;
  readonly height: number;
}

/** Colour types with an alpha channel. */
const WITH_ALPHA = [4, 6];

/** Size in pixels of a PNG in which nothing shines through; nothing for any other file. */
export function opaquePngSize(bytes: Uint8Array): PngSize | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 45 || !view.subarray(0, 8).equals(SIGNATURE)) return undefined;
  if (view.toString('latin1', 12, 16) !== 'IHDR' || !view.subarray(-12).includes('IEND')) return undefined;
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const seeThrough = WITH_ALPHA.includes(view.readUInt8(25)) || view.includes('tRNS');
  return seeThrough || width === 0 || height === 0 ? undefined : { width, height };
}

const INCHES_PER_METRE = 1 / 0.0254;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly depth: 1 | 4;
  /** Of the pixel at column x, row y: 0 black, 2 ** depth − 1 white. */
  readonly value: (x: number, y: number) => number;
  /** Each pixel stands for a square of so many; 1 unless given. */
  readonly scale?: number;
}

/** @param densityDpi - size in print; left out, the file says nothing of it */
function png({ width, height, depth, value, scale = 1 }: Pixels, densityDpi?: number): Uint8Array {
  const perByte = 8 / depth;
  // Every row begins with the number of its filter, 0 for none.
  const rowBytes = Math.ceil((width * scale) / perByte) + 1;
  const rows = new Uint8Array(rowBytes * height * scale);
  for (let y = 0; y < height; y += 1) {
    const row = rows.subarray(y * scale * rowBytes, (y * scale + 1) * rowBytes);
    for (let x = 0, at = 0; x < width; x += 1) {
      const shade = value(x, y);
      for (const end = at + scale; at < end; at += 1) {
        const byte = 1 + Math.floor(at / perByte);
        row[byte] = (row[byte] ?? 0) | (shade << (8 - depth * ((at % perByte) + 1)));
      }
    }
    for (let copy = 1; copy < scale; copy += 1) rows.set(row, (y * scale + copy) * rowBytes);
  }
  const size = densityDpi === undefined ? [] : [chunk('pHYs', physicalSize(densityDpi))];
  return file({ width: width * scale, height: height * scale, depth, colourType: GREY }, size, rows);
}

/** @see https://www.w3.org/TR/png-3/#6Colour-values */
const [GREY, INDEXED] = [0, 3] as const;

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: typeof GREY | typeof INDEXED;
}

/** @param rows - each begins with the number of its filter */
function file(
  { width, height, depth, colourType }: Header,
  chunks: readonly Uint8Array[],
  rows: Uint8Array,
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(depth, 8);
  header.writeUInt8(colourType, 9);
  const data = chunk('IDAT', deflateSync(rows, { level: 9 }));
  return new Uint8Array(
    Buffer.concat([SIGNATURE, chunk('IHDR', header), ...chunks, data, chunk('IEND', new Uint8Array())]),
  );
}

/** Colours of a flat drawing with its softened edges. */
const MOST_COLOURS = 64;

/** `image` in at most 64 colours. */
export function colourPng(image: ColourImage): Uint8Array {
  const { width, height } = image;
  const { palette, indices } = fewColours(image, MOST_COLOURS);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return file({ width, height, depth: 8, colourType: INDEXED }, [chunk('PLTE', palette)], rows);
}

/** @see https://www.w3.org/TR/png-3/#11pHYs */
function physicalSize(densityDpi: number): Uint8Array {
  const bytes = Buffer.alloc(9);
  const perMetre = Math.round(densityDpi * INCHES_PER_METRE);
  bytes.writeUInt32BE(perMetre, 0);
  bytes.writeUInt32BE(perMetre, 4);
  bytes.writeUInt8(1, 8);
  return bytes;
}

/** `image` in 16 greys. */
export function greyPng({ width, height, pixels }: GreyImage): Uint8Array {
  return png({ width, height, depth: 4, value: (x, y) => Math.round((pixels[y * width + x] ?? 0) / 17) });
}

/**
 * A square of `side` × `side` cells in black and white, one bit a pixel.
 *
 * @param cellPx - side of a cell
 * @param isDark - of the cell at column x, row y
 */
export function bilevelPng(
  side: number,
  cellPx: number,
  isDark: (x: number, y: number) => boolean,
  densityDpi: number,
): Uint8Array {
  const value = (x: number, y: number): number => (isDark(x, y) ? 0 : 1);
  return png({ width: side, height: side, depth: 1, value, scale: cellPx }, densityDpi);
}
