/** A lamp or the sun mirrored in the lamination. */
import type { Damage } from './damage.ts';

/** A white spot with a soft rim. @param radius - against the width of the symbol, quiet zone included */
export function glare(radius: number): Damage {
  return ({ image }, random) => {
    const { width, height } = image;
    const place = (side: number): number => side * (0.3 + 0.4 * random.next());
    const [centreX, centreY] = [place(width), place(height)];
    const core = radius * width;
    const rim = 0.35 * core;
    const reach = core + rim;
    const pixels = image.pixels.slice();
    const [right, bottom] = [Math.min(width, centreX + reach), Math.min(height, centreY + reach)];
    for (let y = Math.max(0, Math.floor(centreY - reach)); y < bottom; y += 1) {
      for (let x = Math.max(0, Math.floor(centreX - reach)); x < right; x += 1) {
        const distance = Math.sqrt((x - centreX) ** 2 + (y - centreY) ** 2);
        const white = Math.min(1, Math.max(0, 1 - (distance - core) / rim));
        const value = pixels[y * width + x] ?? 0;
        pixels[y * width + x] = value + (255 - value) * white;
      }
    }
    return { width, height, pixels };
  };
}
