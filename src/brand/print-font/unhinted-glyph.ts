/**
 * One entry of the table `glyf` without its instructions: they fit an outline to the pixels of a screen, and
 * nothing here is printed that coarsely. Instructions are nearly half of a hinted outline.
 */

export interface UnhintedGlyph {
  readonly bytes: Uint8Array;
  /** Where `bytes` names other glyphs, as big-endian 16-bit ids; empty for an outline of its own. */
  readonly componentOffsets: readonly number[];
}

/** numberOfContours, xMin, yMin, xMax, yMax. @see OpenType, glyf, glyph headers */
const HEADER_BYTES = 10;

/** @see OpenType, glyf, simple glyph flags */
const POINT = { x: { short: 0x02, same: 0x10 }, y: { short: 0x04, same: 0x20 }, repeats: 0x08 };

/** @see OpenType, glyf, component glyph flags */
const COMPONENT = {
  argumentsAreWords: 0x0001,
  hasScale: 0x0008,
  moreComponents: 0x0020,
  hasTwoScales: 0x0040,
  hasTransformation: 0x0080,
  hasInstructions: 0x0100,
};

/** @param glyph - one entry of `glyf`; no bytes for a glyph without ink */
export function unhinted(glyph: Uint8Array): UnhintedGlyph {
  if (glyph.length === 0) return { bytes: glyph, componentOffsets: [] };
  const contours = new DataView(glyph.buffer, glyph.byteOffset, glyph.byteLength).getInt16(0);
  return contours < 0 ? unhintedComposite(glyph) : unhintedOutline(glyph, contours);
}

/** Header, last point of every contour, instructionLength, instructions, points. */
function unhintedOutline(glyph: Uint8Array, contours: number): UnhintedGlyph {
  const data = new DataView(glyph.buffer, glyph.byteOffset, glyph.byteLength);
  const lengthAt = HEADER_BYTES + contours * 2;
  const pointsAt = lengthAt + 2 + data.getUint16(lengthAt);
  const pointCount = contours === 0 ? 0 : data.getUint16(lengthAt - 2) + 1;
  const points = glyph.subarray(pointsAt, endOfPoints(data, pointsAt, pointCount));
  const bytes = new Uint8Array(lengthAt + 2 + points.length);
  bytes.set(glyph.subarray(0, lengthAt));
  bytes.set(points, lengthAt + 2);
  return { bytes, componentOffsets: [] };
}

/** Flags, then all x, then all y; an entry may be longer, to begin the next one evenly. */
function endOfPoints(data: DataView, pointsAt: number, pointCount: number): number {
  let at = pointsAt;
  let coordinateBytes = 0;
  for (let point = 0; point < pointCount;) {
    const flags = data.getUint8(at);
    const times = (flags & POINT.repeats) === 0 ? 1 : 1 + data.getUint8(at + 1);
    at += (flags & POINT.repeats) === 0 ? 1 : 2;
    point += times;
    coordinateBytes += times * (numberBytes(flags, POINT.x) + numberBytes(flags, POINT.y));
  }
  return at + coordinateBytes;
}

/** One byte when it is short, none when it is the same as before, else two. */
function numberBytes(
  flags: number,
  { short, same }: { readonly short: number; readonly same: number },
): number {
  if ((flags & short) !== 0) return 1;
  return (flags & same) === 0 ? 2 : 0;
}

/** Header, components, and after the last of them the instructions. */
function unhintedComposite(glyph: Uint8Array): UnhintedGlyph {
  // A copy with a memory of its own: `slice` of a file's buffer is none.
  const bytes = Uint8Array.from(glyph);
  const data = new DataView(bytes.buffer);
  const componentOffsets: number[] = [];
  let at = HEADER_BYTES;
  let flags: number;
  do {
    flags = data.getUint16(at);
    data.setUint16(at, flags & ~COMPONENT.hasInstructions);
    componentOffsets.push(at + 2);
    at += componentBytes(flags);
  } while ((flags & COMPONENT.moreComponents) !== 0);
  return { bytes: bytes.subarray(0, at), componentOffsets };
}

/** Flags and glyph id, two arguments, scale. */
function componentBytes(flags: number): number {
  const argumentBytes = (flags & COMPONENT.argumentsAreWords) === 0 ? 2 : 4;
  if ((flags & COMPONENT.hasScale) !== 0) return 4 + argumentBytes + 2;
  if ((flags & COMPONENT.hasTwoScales) !== 0) return 4 + argumentBytes + 4;
  if ((flags & COMPONENT.hasTransformation) !== 0) return 4 + argumentBytes + 8;
  return 4 + argumentBytes;
}
