/**
 * A TrueType font as a file to take glyphs from.
 *
 * Numbers in the file are big-endian; an offset is in bytes. Table definitions are those of the OpenType
 * specification, https://learn.microsoft.com/typography/opentype/spec/otff
 */
import { unhinted, type UnhintedGlyph } from './unhinted-glyph.ts';

export interface TrueTypeSource {
  readonly glyphCount: number;
  readonly unitsPerEm: number;
  readonly italic: boolean;
  /** Kept in the table `post`, which a subset does not have. */
  readonly monospaced: boolean;
  /** Tables that a subset begins from, as they are in the file. */
  readonly head: Uint8Array;
  readonly hhea: Uint8Array;
  readonly maxp: Uint8Array;
  /** Outline of a glyph, without instructions. */
  glyph(id: number): UnhintedGlyph;
  /** In font units. */
  metrics(id: number): HorizontalMetrics;
}

export interface HorizontalMetrics {
  readonly advance: number;
  readonly leftBearing: number;
}

/** `sfntVersion` of a font with TrueType outlines. @see OpenType, table directory */
const TRUETYPE_OUTLINES = 0x00010000;
const DIRECTORY_HEADER_BYTES = 12;
const DIRECTORY_RECORD_BYTES = 16;

/** @see OpenType, head */
const HEAD = { unitsPerEm: 18, macStyle: 44, indexToLocFormat: 50, italicBit: 1 << 1 };
/** @see OpenType, hhea */
const HHEA = { numberOfHMetrics: 34 };
/** @see OpenType, maxp */
const MAXP = { numGlyphs: 4 };
/** @see OpenType, post */
const POST = { isFixedPitch: 12 };

/**
 * Reads the tables once; glyphs are read when first asked for.
 *
 * @throws {TypeError} `file` has no TrueType outlines, or lacks a table
 */
export function readTrueType(file: Uint8Array): TrueTypeSource {
  const table = tablesOf(file);
  const [head, hhea, maxp] = [table('head'), table('hhea'), table('maxp')];
  const glyphCount = view(maxp).getUint16(MAXP.numGlyphs);
  const outline = outlinesOf(table('loca'), table('glyf'), view(head).getInt16(HEAD.indexToLocFormat) === 1);
  const glyphs = new Map<number, UnhintedGlyph>();
  return {
    glyphCount,
    unitsPerEm: view(head).getUint16(HEAD.unitsPerEm),
    italic: (view(head).getUint16(HEAD.macStyle) & HEAD.italicBit) !== 0,
    get monospaced() {
      return view(table('post')).getUint32(POST.isFixedPitch) !== 0;
    },
    head,
    hhea,
    maxp,
    glyph(id) {
      if (!(id >= 0 && id < glyphCount)) throw new RangeError(`Glyph ${id} is not among ${glyphCount}.`);
      const known = glyphs.get(id) ?? unhinted(outline(id));
      glyphs.set(id, known);
      return known;
    },
    metrics: metricsOf(table('hmtx'), view(hhea).getUint16(HHEA.numberOfHMetrics)),
  };
}

export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function tablesOf(file: Uint8Array): (tag: string) => Uint8Array {
  const data = view(file);
  if (data.getUint32(0) !== TRUETYPE_OUTLINES) throw new TypeError('The font has no TrueType outlines.');
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < data.getUint16(4); index += 1) {
    const record = DIRECTORY_HEADER_BYTES + index * DIRECTORY_RECORD_BYTES;
    const tag = String.fromCharCode(...file.subarray(record, record + 4));
    const offset = data.getUint32(record + 8);
    tables.set(tag, file.subarray(offset, offset + data.getUint32(record + 12)));
  }
  return (tag) => {
    const bytes = tables.get(tag);
    if (bytes === undefined) throw new TypeError(`The font has no table "${tag}".`);
    return bytes;
  };
}

/** Table `loca`: a short offset is half the real one */
function outlinesOf(loca: Uint8Array, glyf: Uint8Array, long: boolean): (id: number) => Uint8Array {
  const offsets = view(loca);
  const offset = (id: number) => (long ? offsets.getUint32(id * 4) : offsets.getUint16(id * 2) * 2);
  return (id) => glyf.subarray(offset(id), offset(id + 1));
}

/** Table `hmtx`: glyphs after the last full record have its advance, and only a bearing of their own */
function metricsOf(hmtx: Uint8Array, fullRecords: number): (id: number) => HorizontalMetrics {
  const records = view(hmtx);
  return (id) => ({
    advance: records.getUint16(Math.min(id, fullRecords - 1) * 4),
    leftBearing: records.getInt16(id < fullRecords ? id * 4 + 2 : fullRecords * 2 + id * 2),
  });
}
