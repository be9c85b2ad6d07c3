/** Pictures in grey, as the rasteriser gives them, the readers take them and damages change them. */

export interface GreyImage {
  readonly width: number;
  readonly height: number;
  /** Row by row, 0 black to 255 white. */
  readonly pixels: Uint8ClampedArray;
}

/** A picture whose pixel at column x, row y is `value(x, y)`, rounded and kept within 0–255. */
export function paintGrey(width: number, height: number, value: (x: number, y: number) => number): GreyImage {
  const pixels = new Uint8ClampedArray(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) pixels[at] = value(x, y);
  }
  return { width, height, pixels };
}

/** `image` with each pixel changed by itself. */
export function mapGrey(
  { width, height, pixels }: GreyImage,
  change: (value: number, x: number, y: number) => number,
): GreyImage {
  return paintGrey(width, height, (x, y) => change(pixels[y * width + x] ?? 0, x, y));
}

/** `image` with each shade changed to another, the same wherever it stands. */
export function reshadeGrey(
  { width, height, pixels }: GreyImage,
  change: (value: number) => number,
): GreyImage {
  const shades = Uint8ClampedArray.from({ length: 256 }, (_, value) => change(value));
  const changed = new Uint8ClampedArray(pixels.length);
  for (let at = 0; at < pixels.length; at += 1) changed[at] = shades[pixels[at] ?? 0] ?? 0;
  return { width, height, pixels: changed };
}

/** The rectangle of `image` from (left, top); what lies outside of it is white, or as `outside` says. */
export function cropGrey(
  image: GreyImage,
  left: number,
  top: number,
  width: number,
  height: number,
  outside = 255,
): GreyImage {
  const pixels = new Uint8ClampedArray(width * height).fill(outside);
  const [from, to] = [Math.max(0, left), Math.min(image.width, left + width)];
  const bottom = Math.min(image.height, top + height);
  for (let y = Math.max(0, top); y < bottom && from < to; y += 1) {
    const row = image.pixels.subarray(y * image.width + from, y * image.width + to);
    pixels.set(row, (y - top) * width + from - left);
  }
  return { width, height, pixels };
}

/** For each new pixel the source pixels that it covers, in one direction, and the share of each; together 1. */
interface Spans {
  /** Of each new pixel, the first source pixel. */
  readonly first: Int32Array;
  /** Where its shares begin; one more than there are new pixels. */
  readonly begin: Int32Array;
  readonly shares: Float64Array;
}

function spans(from: number, to: number): Spans {
  const step = from / to;
  const [first, begin] = [new Int32Array(to), new Int32Array(to + 1)];
  const shares: number[] = [];
  for (let index = 0; index < to; index += 1) {
    const [start, end] = [index * step, Math.min(from, (index + 1) * step)];
    first[index] = Math.floor(start);
    for (let at = Math.floor(start); at < end; at += 1) {
      shares.push((Math.min(at + 1, end) - Math.max(at, start)) / (end - start));
    }
    begin[index + 1] = shares.length;
  }
  return { first, begin, shares: Float64Array.from(shares) };
}

/** Every row of `image` at another width. */
function resizeRows({ width: from, height, pixels }: GreyImage, width: number): Float32Array {
  const { first, begin, shares } = spans(from, width);
  const rows = new Float32Array(width * height);
  for (let y = 0, into = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, into += 1) {
      let at = y * from + (first[x] ?? 0);
      let sum = 0;
      const end = begin[x + 1] ?? 0;
      for (let share = begin[x] ?? 0; share < end; share += 1, at += 1) {
        sum += (pixels[at] ?? 0) * (shares[share] ?? 0);
      }
      rows[into] = sum;
    }
  }
  return rows;
}

/** `image` at another size; each new pixel is the mean of the area that it covers. */
export function resizeGrey(image: GreyImage, width: number, height: number): GreyImage {
  const rows = resizeRows(image, width);
  const { first, begin, shares } = spans(image.height, height);
  const pixels = new Uint8ClampedArray(width * height);
  const sums = new Float64Array(width);
  for (let y = 0; y < height; y += 1) {
    sums.fill(0);
    let at = (first[y] ?? 0) * width;
    const end = begin[y + 1] ?? 0;
    for (let index = begin[y] ?? 0; index < end; index += 1) {
      const share = shares[index] ?? 0;
      for (let x = 0; x < width; x += 1, at += 1) sums[x] = (sums[x] ?? 0) + (rows[at] ?? 0) * share;
    }
    pixels.set(sums, y * width);
  }
  return { width, height, pixels };
}
