/** Tables bound into a font file, with its directory and checksums. */
import { view } from './truetype-source.ts';

/** @see https://learn.microsoft.com/typography/opentype/spec/otff, table directory */
const TRUETYPE_OUTLINES = 0x00010000;
const HEADER_BYTES = 12;
const RECORD_BYTES = 16;

/** @see OpenType, head, checkSumAdjustment: what the sum over the whole file is taken from */
const WHOLE_FILE_SUM = 0xb1b0afba;
const CHECKSUM_ADJUSTMENT_OFFSET = 8;

/** Tables begin at multiples of four. */
export function padded(length: number): number {
  return (length + 3) & ~3;
}

/**
 * The file of a font with TrueType outlines.
 *
 * @param tables - by tag, `head` among them; the directory needs them in the order of their tags
 */
export function trueTypeFile(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables).toSorted(([left], [right]) => (left < right ? -1 : 1));
  const directoryBytes = HEADER_BYTES + entries.length * RECORD_BYTES;
  const total = entries.reduce((sum, [, { length }]) => sum + padded(length), directoryBytes);
  const file = new Uint8Array(total);
  const data = view(file);
  writeHeader(data, entries.length);
  let offset = directoryBytes;
  let headOffset = 0;
  for (const [index, [tag, table]] of entries.entries()) {
    file.set(table, offset);
    if (tag === 'head') {
      headOffset = offset;
      data.setUint32(headOffset + CHECKSUM_ADJUSTMENT_OFFSET, 0);
    }
    const record = HEADER_BYTES + index * RECORD_BYTES;
    for (let letter = 0; letter < 4; letter += 1) data.setUint8(record + letter, tag.charCodeAt(letter));
    data.setUint32(record + 4, checksum(data, offset, offset + padded(table.length)));
    data.setUint32(record + 8, offset);
    data.setUint32(record + 12, table.length);
    offset += padded(table.length);
  }
  data.setUint32(headOffset + CHECKSUM_ADJUSTMENT_OFFSET, WHOLE_FILE_SUM - checksum(data, 0, total));
  return file;
}

/** Version, number of tables, and three numbers that once served a binary search. */
function writeHeader(data: DataView, tableCount: number): void {
  const selector = Math.floor(Math.log2(tableCount));
  const range = RECORD_BYTES * 2 ** selector;
  data.setUint32(0, TRUETYPE_OUTLINES);
  data.setUint16(4, tableCount);
  data.setUint16(6, range);
  data.setUint16(8, selector);
  data.setUint16(10, RECORD_BYTES * tableCount - range);
}

/** Sum of 32-bit numbers, modulo 2³². @see OpenType, calculating checksums */
function checksum(data: DataView, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 4) sum = (sum + data.getUint32(at)) | 0;
  return sum >>> 0;
}
