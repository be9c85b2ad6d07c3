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

/** The rectangle of `image` from (left, top); what lies outside of it is white. */
export function cropGrey(
  image: GreyImage,
  left: number,
  top: number,
  width: number,
  height: number,
): GreyImage {
  return paintGrey(width, height, (x, y) => {
    const [fromX, fromY] = [left + x, top + y];
    const outside = fromX < 0 || fromY < 0 || fromX >= image.width || fromY >= image.height;
    return outside ? 255 : (image.pixels[fromY * image.width + fromX] ?? 255);
  });
}

/** The run of source pixels that one new pixel covers, in one direction, and the share of each; together 1. */
interface Span {
  readonly first: number;
  readonly shares: Float64Array;
}

function spans(from: number, to: number): readonly Span[] {
  const step = from / to;
  return Array.from({ length: to }, (_, index) => {
    const [start, end] = [index * step, Math.min(from, (index + 1) * step)];
    const first = Math.floor(start);
    const shares: number[] = [];
    for (let at = first; at < end; at += 1) {
      shares.push((Math.min(at + 1, end) - Math.max(at, start)) / (end - start));
    }
    return { first, shares: Float64Array.from(shares) };
  });
}

/** `image` at another size; each new pixel is the mean of the area that it covers. */
export function resizeGrey(image: GreyImage, width: number, height: number): GreyImage {
  const rows = new Float32Array(width * image.height);
  for (const [x, { first, shares }] of spans(image.width, width).entries()) {
    for (let y = 0; y < image.height; y += 1) {
      const from = y * image.width + first;
      let sum = 0;
      for (let at = 0; at < shares.length; at += 1) sum += (image.pixels[from + at] ?? 0) * (shares[at] ?? 0);
      rows[y * width + x] = sum;
    }
  }
  const pixels = new Uint8ClampedArray(width * height);
  for (const [y, { first, shares }] of spans(image.height, height).entries()) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let at = 0; at < shares.length; at += 1) {
        sum += (rows[(first + at) * width + x] ?? 0) * (shares[at] ?? 0);
      }
      pixels[y * width + x] = sum;
    }
  }
  return { width, height, pixels };
}
