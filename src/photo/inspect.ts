/** What kind of file a photo is and whether all of it is there, without opening the picture itself. */
import { readHead, type PhotoHead } from './engine.ts';

/** Formats that are taken, as the library calls them, with the endings that their files have. */
export const ENDINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
};

export interface Inspection extends Pick<PhotoHead, 'width' | 'height' | 'frames'> {
  /** One of `ENDINGS`, or another: `heic`, `gif`, `svg` … `unknown`. */
  readonly format: string;
  /** Whether the file ends where its picture does, not before. */
  readonly whole: boolean;
}

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** Start of scan: what follows is the picture itself. Thumbnails with an end of their own stand before it. */
function endsAsJpeg(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 4 <= buffer.length && buffer[at] === 0xff && buffer[at + 1] !== 0xda) {
    // A marker may be filled up with further FF before it.
    at += buffer[at + 1] === 0xff ? 1 : 2 + buffer.readUInt16BE(at + 2);
  }
  // Inside a scan the byte FF is always followed by 00 or by a marker, so this is the end and nothing else.
  return buffer.indexOf(Buffer.from([0xff, 0xd9]), at) !== -1;
}

/** Boxes of a length and a name one after another, to the end of the file. */
function endsAsBoxes(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at);
    if (length === 0) return true;
    at += length === 1 ? Number(view.getBigUint64(at + 8)) : Math.max(8, length);
  }
  return at === bytes.length;
}

function isWhole(format: string, bytes: Uint8Array): boolean {
  switch (format) {
    case 'jpeg':
      return endsAsJpeg(bytes);
    case 'png':
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('IEND');
    case 'webp':
      return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 <= bytes.length;
    case 'avif':
      return endsAsBoxes(bytes);
    default:
      return true;
  }
}

/** Brands of HEIF files that hold what phones take: HEVC, which the library cannot open. */
const HEIC_BRAND = /^(?:hei[cmsx]|hev[cmsx]|mif1|msf1)$/u;

/** Kinds that the library is asked about; of others, such as SVG, it would run a whole renderer. */
const OPENED: readonly string[] = ['jpeg', 'png', 'webp', 'avif', 'heic', 'gif', 'heif'];

/** The kind of a file, from its first bytes alone. */
function kindOf(bytes: Uint8Array): string {
  if (ascii(bytes, 4, 8) === 'ftyp' && HEIC_BRAND.test(ascii(bytes, 8, 12))) return 'heic';
  if (ascii(bytes, 4, 12) === 'ftypavif') return 'avif';
  if (/^RIFF[^]{4}WEBP/u.test(ascii(bytes, 0, 12))) return 'webp';
  const head = ascii(bytes, 0, 512);
  if (ascii(bytes, 4, 8) === 'ftyp') return 'heif';
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg';
  if (head.startsWith('\u0089PNG')) return 'png';
  if (/^GIF8[79]a/u.test(head)) return 'gif';
  if (/<svg[\s>]/iu.test(head) || /^\s*(?:\u00ef\u00bb\u00bf)?<(?:\?xml|!DOCTYPE svg)/iu.test(head))
    return 'svg';
  return 'unknown';
}

/** @param bytes - of the whole file, not empty */
export async function inspectPhoto(bytes: Uint8Array): Promise<Inspection> {
  const kind = kindOf(bytes);
  const unread = { format: kind, width: 0, height: 0, frames: 1, whole: false };
  if (!OPENED.includes(kind)) return unread;
  let head: PhotoHead;
  try {
    head = await readHead(bytes);
  } catch {
    return unread;
  }
  const { width, height, frames, compression } = head;
  const format = head.format === 'heif' ? (compression === 'av1' ? 'avif' : 'heic') : head.format;
  return { format, width, height, frames, whole: isWhole(format, bytes) };
}
