/** Photos that no camera took, the same for the same seed: leaves of every size under a sky. */
import sharp, { type Sharp } from 'sharp';
import { createRandom } from '../lib/random.ts';

export interface MadeUpPhoto {
  readonly width: number;
  readonly height: number;
  readonly seed?: number;
  /** The more leaves, the heavier the files; 4,000 weigh what a photo of foliage does. */
  readonly leaves?: number;
}

/** Pixels across of the drawing, whatever size it is asked for. */
const ACROSS = 1000;

function drawing({ width, height, seed = 1, leaves = 60 }: MadeUpPhoto): string {
  const random = createRandom(seed);
  const down = Math.round((ACROSS * height) / width);
  const shapes = Array.from({ length: leaves }, (_, index) => {
    const [x, y] = [random.below(ACROSS), random.below(down)];
    const size = (120 * (1 - index / leaves) ** 2 + 3) * (0.4 + random.next());
    const corners = Array.from(
      { length: 4 },
      () =>
        `${(x + (random.next() - 0.5) * size).toFixed(1)},${(y + (random.next() - 0.5) * size).toFixed(1)}`,
    );
    const colour = `hsl(${60 + random.below(90)},${20 + random.below(50)}%,${15 + random.below(60)}%)`;
    return `<polygon points="${corners.join(' ')}" fill="${colour}" fill-opacity="0.8"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${ACROSS} ${down}" preserveAspectRatio="none">`,
    '<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#8fb8de"/><stop offset="1" stop-color="#f1e6d2"/></linearGradient>',
    `<rect width="${ACROSS}" height="${down}" fill="url(#sky)"/>`,
    ...shapes,
    '</svg>',
  ].join('');
}

/** A photo as an image of the library, to be written in any format. */
export function madeUpPhoto(photo: MadeUpPhoto): Sharp {
  return sharp(Buffer.from(drawing(photo)), { limitInputPixels: false })
    .flatten()
    .toColourspace('srgb');
}
