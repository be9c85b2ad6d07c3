/** Mud, moss, paint, scratches down to the white: blots on the symbol. */
import type { GreyImage } from '../../lib/grey.ts';
import type { Damage } from './damage.ts';

const BLOTS = 8;
const DARK = 40;
const LIGHT = 235;

/** @param share - of the area of the symbol that is covered, quiet zone not counted; blots may overlap */
export function dirt(share: number): Damage {
  return ({ image, modules, modulePx }, random) => {
    const side = modules * modulePx;
    const margin = (image.width - side) / 2;
    const radius = Math.sqrt((share * side * side) / (BLOTS * Math.PI));
    const pixels = image.pixels.slice();
    for (let count = 0; count < BLOTS; count += 1) {
      const x = margin + random.next() * side;
      const y = margin + random.next() * side;
      // No blot is round.
      const stretch = 0.75 + 0.5 * random.next();
      const shade = random.next() < 0.5 ? DARK : LIGHT;
      fillEllipse({ ...image, pixels }, x, y, radius * stretch, radius / stretch, shade);
    }
    return { ...image, pixels };
  };
}

function fillEllipse(
  { width, height, pixels }: GreyImage,
  centreX: number,
  centreY: number,
  radiusX: number,
  radiusY: number,
  shade: number,
): void {
  const bottom = Math.min(height, Math.ceil(centreY + radiusY));
  for (let y = Math.max(0, Math.floor(centreY - radiusY)); y < bottom; y += 1) {
    const half = radiusX * Math.sqrt(Math.max(0, 1 - ((y - centreY) / radiusY) ** 2));
    const left = Math.max(0, Math.ceil(centreX - half));
    pixels.fill(
      shade,
      y * width + left,
      y * width + Math.max(left, Math.min(width, Math.floor(centreX + half) + 1)),
    );
  }
}
