/**
 * Pictures as video keeps them: brightness for every pixel, colour for every four.
 *
 * @see ITU-R BT.709-6, 3.2 to 3.5: from red, green and blue to brightness and colour, in the narrow range
 */

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha; not multiplied. */
  readonly rgba: Uint8Array;
}

/** Planar 4:2:0; width and height are even. */
export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly y: Uint8Array;
  /** Blue and red difference, half as wide and half as high. */
  readonly u: Uint8Array;
  readonly v: Uint8Array;
}

/** Planes that are laid over others, from the pixel (left, top) on; both are even. */
export interface Overlay extends Planes {
  readonly left: number;
  readonly top: number;
  readonly alpha: Mask;
  /** Half as wide and half as high. */
  readonly colourAlpha: Mask;
}

/** How much covers what lies below, 0–255. */
interface Mask {
  readonly values: Uint8Array;
  /** Of each row: whether all of it is clear, all of it covers, or neither. */
  readonly rows: Uint8Array;
}

const ROW = { clear: 0, mixed: 1, full: 2 } as const;

function maskOf(values: Uint8Array, width: number): Mask {
  const rows = Uint8Array.from({ length: values.length / width }, (_row, index) => {
    const row = values.subarray(index * width, (index + 1) * width);
    return row.every((value) => value === 0)
      ? ROW.clear
      : row.every((value) => value === 255)
        ? ROW.full
        : ROW.mixed;
  });
  return { values, rows };
}

const [RED, BLUE] = [0.2126, 0.0722];
const GREEN = 1 - RED - BLUE;
const BRIGHTNESS = { from: 16, range: 219 } as const;
const COLOUR = { middle: 128, range: 224 } as const;

/** @throws {RangeError} a side of `pixels` is odd */
export function planesOf({ width, height, rgba }: Pixels): Planes {
  if (width % 2 !== 0 || height % 2 !== 0) throw new RangeError(`${width} × ${height} has an odd side.`);
  const y = new Uint8Array(width * height);
  const [u, v] = [new Uint8Array(y.length / 4), new Uint8Array(y.length / 4)];
  for (let at = 0, from = 0; at < y.length; at += 1, from += 4) {
    const bright = RED * (rgba[from] ?? 0) + GREEN * (rgba[from + 1] ?? 0) + BLUE * (rgba[from + 2] ?? 0);
    y[at] = Math.round(BRIGHTNESS.from + (BRIGHTNESS.range * bright) / 255);
  }
  const [blueScale, redScale] = [BLUE, RED].map((weight) => COLOUR.range / 255 / (2 * (1 - weight)) / 4);
  for (let row = 0, at = 0; row < height; row += 2) {
    for (let column = 0; column < width; column += 2, at += 1) {
      const first = (row * width + column) * 4;
      let [red, green, blue] = [0, 0, 0];
      for (const from of [first, first + 4, first + width * 4, first + width * 4 + 4]) {
        red += rgba[from] ?? 0;
        green += rgba[from + 1] ?? 0;
        blue += rgba[from + 2] ?? 0;
      }
      const bright = RED * red + GREEN * green + BLUE * blue;
      u[at] = Math.round(COLOUR.middle + (blueScale ?? 0) * (blue - bright));
      v[at] = Math.round(COLOUR.middle + (redScale ?? 0) * (red - bright));
    }
  }
  return { width, height, y, u, v };
}

/** The part of `pixels` that covers anything, as something to lay over planes; nothing where all is clear. */
export function overlayOf(pixels: Pixels): Overlay | undefined {
  const box = inkedBox(pixels);
  if (box === undefined) return undefined;
  const cut = cropPixels(pixels, box);
  const alpha = cut.rgba.filter((_value, at) => at % 4 === 3);
  const colourAlpha = new Uint8Array(alpha.length / 4);
  for (let row = 0, at = 0; row < cut.height; row += 2) {
    for (let column = 0; column < cut.width; column += 2, at += 1) {
      const first = row * cut.width + column;
      const four = [first, first + 1, first + cut.width, first + cut.width + 1];
      colourAlpha[at] = Math.round(four.reduce((sum, place) => sum + (alpha[place] ?? 0), 0) / 4);
    }
  }
  return {
    ...planesOf(cut),
    left: box.left,
    top: box.top,
    alpha: maskOf(alpha, cut.width),
    colourAlpha: maskOf(colourAlpha, cut.width / 2),
  };
}

interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Its sides are even. */
function inkedBox({ width, height, rgba }: Pixels): PixelBox | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (rgba[(row * width + column) * 4 + 3] === 0) continue;
      if (column < left) left = column;
      if (column > right) right = column;
      if (row < top) top = row;
      bottom = row;
    }
  }
  if (right < 0) return undefined;
  return {
    left: left - (left % 2),
    top: top - (top % 2),
    right: Math.min(width, right + 2 - (right % 2)),
    bottom: Math.min(height, bottom + 2 - (bottom % 2)),
  };
}

function cropPixels({ width, rgba }: Pixels, { left, top, right, bottom }: PixelBox): Pixels {
  const cut = new Uint8Array((right - left) * (bottom - top) * 4);
  for (let row = top; row < bottom; row += 1) {
    const from = (row * width + left) * 4;
    cut.set(rgba.subarray(from, from + (right - left) * 4), (row - top) * (right - left) * 4);
  }
  return { width: right - left, height: bottom - top, rgba: cut };
}

/** Planes without a picture. */
export function emptyPlanes(width: number, height: number): Planes {
  const size = width * height;
  return {
    width,
    height,
    y: new Uint8Array(size),
    u: new Uint8Array(size / 4),
    v: new Uint8Array(size / 4),
  };
}

/** Puts the window of `ground` that begins `offsetPx` from its left edge into `into`; parts of a pixel are blended. */
export function panInto(into: Planes, ground: Planes, offsetPx: number): void {
  slide(into.y, ground.y, into.width, ground.width, into.height, offsetPx);
  for (const plane of ['u', 'v'] as const) {
    slide(into[plane], ground[plane], into.width / 2, ground.width / 2, into.height / 2, offsetPx / 2);
  }
}

const WHOLE = 256;

/** Where a plane differs from its next pixel in the same row: drawings are flat, and a move changes them there alone. */
interface Edges {
  /** Indices of pixels, in their order. */
  readonly at: Uint32Array;
  /** Of each row: where its pixels begin in `at`; one more than there are rows. */
  readonly rows: Uint32Array;
}

const knownEdges = new WeakMap<Uint8Array, Edges>();

function edgesOf(plane: Uint8Array, width: number): Edges {
  const known = knownEdges.get(plane);
  if (known !== undefined) return known;
  const at = new Uint32Array(plane.length);
  const rows = new Uint32Array(plane.length / width + 1);
  let found = 0;
  for (let row = 0; row < rows.length - 1; row += 1) {
    const last = (row + 1) * width - 1;
    for (let index = row * width; index < last; index += 1) {
      if (plane[index] !== plane[index + 1]) {
        at[found] = index;
        found += 1;
      }
    }
    rows[row + 1] = found;
  }
  const edges = { at: at.slice(0, found), rows };
  knownEdges.set(plane, edges);
  return edges;
}

function slide(
  into: Uint8Array,
  from: Uint8Array,
  width: number,
  fromWidth: number,
  height: number,
  offset: number,
): void {
  const whole = Math.min(Math.floor(offset), fromWidth - width);
  const part = whole === fromWidth - width ? 0 : Math.round((offset - whole) * WHOLE);
  const edges = edgesOf(from, fromWidth);
  for (let row = 0; row < height; row += 1) {
    const start = row * fromWidth + whole;
    const shift = row * width - start;
    into.set(from.subarray(start, start + width), row * width);
    if (part === 0) continue;
    const end = edges.rows[row + 1] ?? 0;
    for (let edge = edges.rows[row] ?? 0; edge < end; edge += 1) {
      const index = edges.at[edge] ?? 0;
      if (index < start) continue;
      if (index >= start + width) break;
      const here = from[index] ?? 0;
      into[index + shift] = here + ((((from[index + 1] ?? 0) - here) * part) >> 8);
    }
  }
}

/** Lays `overlay` over `into`; `share` of 0 to 1 says how much of it shows. */
export function coverWith(into: Planes, overlay: Overlay, share: number): void {
  const { left, top, width, height } = overlay;
  const weight = Math.round(share * WHOLE);
  cover(into.y, overlay.y, overlay.alpha, { left, top, width, height, stride: into.width }, weight);
  const half = { left: left / 2, top: top / 2, width: width / 2, height: height / 2, stride: into.width / 2 };
  for (const plane of ['u', 'v'] as const) {
    cover(into[plane], overlay[plane], overlay.colourAlpha, half, weight);
  }
}

interface Patch {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly stride: number;
}

function cover(
  into: Uint8Array,
  over: Uint8Array,
  { values, rows }: Mask,
  { left, top, width, height, stride }: Patch,
  weight: number,
): void {
  for (let row = 0; row < height; row += 1) {
    let [at, to] = [row * width, (top + row) * stride + left];
    if (rows[row] === ROW.clear) continue;
    if (rows[row] === ROW.full && weight === WHOLE) {
      into.set(over.subarray(at, at + width), to);
      continue;
    }
    for (const end = at + width; at < end; at += 1, to += 1) {
      const share = (values[at] ?? 0) * weight;
      if (share === 0) continue;
      const below = into[to] ?? 0;
      into[to] = below + Math.round((((over[at] ?? 0) - below) * share) / (255 * WHOLE));
    }
  }
}

/** Mixes `other` into `into`; at 1 nothing of `into` is left. */
export function mixInto(into: Planes, other: Planes, share: number): void {
  const weight = Math.round(share * WHOLE);
  for (const plane of ['y', 'u', 'v'] as const) {
    const [to, from] = [into[plane], other[plane]];
    for (let at = 0; at < to.length; at += 1) {
      const below = to[at] ?? 0;
      to[at] = below + ((((from[at] ?? 0) - below) * weight) >> 8);
    }
  }
}
