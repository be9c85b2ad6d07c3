/** Where ink stands on a rendered page, for tests; in millimetres from its top left. */
import type { GreyImage } from '../lib/grey.ts';
import type { Box } from '../pdf/geometry.ts';

/** A page as pixels, with its size. */
export interface Rendered {
  readonly image: GreyImage;
  readonly media: Pick<Box, 'width' | 'height'>;
}

/** Sides of a pixel. The rasteriser takes whole points for the size of a page, so they differ a little. */
function pixelMm({ image, media }: Rendered): readonly [wide: number, high: number] {
  return [media.width / image.width, media.height / image.height];
}

/** Every pixel whose middle lies in `box`, with that middle. */
export function* pixelsIn(
  page: Rendered,
  box: Box,
): Generator<{ readonly x: number; readonly y: number; readonly grey: number }> {
  const { width, height, pixels } = page.image;
  const [wide, high] = pixelMm(page);
  const inside = (from: number, to: number, pixel: number, most: number): readonly [number, number] => [
    Math.max(0, Math.ceil(from / pixel - 0.5)),
    Math.min(most, Math.ceil(to / pixel - 0.5)),
  ];
  const [top, bottom] = inside(box.y, box.y + box.height, high, height);
  const [left, right] = inside(box.x, box.x + box.width, wide, width);
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      yield {
        x: (column + 0.5) * wide,
        y: (row + 0.5) * high,
        grey: pixels[row * width + column] ?? 0,
      };
    }
  }
}

/** The least box that holds every pixel darker than `paper`; nothing where there is none. */
export function inkBox(page: Rendered, paper = 255): Box | undefined {
  const { width, pixels } = page.image;
  const [wide, high] = pixelMm(page);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < pixels.length; at += 1) {
    if ((pixels[at] ?? 0) >= paper) continue;
    const [column, row] = [at % width, Math.floor(at / width)];
    [left, right] = [Math.min(left, column), Math.max(right, column + 1)];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row + 1)];
  }
  if (left === Infinity) return undefined;
  return { x: left * wide, y: top * high, width: (right - left) * wide, height: (bottom - top) * high };
}
