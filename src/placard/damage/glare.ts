/** A lamp or the sun mirrored in the lamination. */
import { mapGrey } from '../../lib/grey.ts';
import type { Damage } from './damage.ts';

/** A white spot with a soft rim. @param radius - against the width of the symbol, quiet zone included */
export function glare(radius: number): Damage {
  return ({ image }, random) => {
    const place = (side: number): number => side * (0.3 + 0.4 * random.next());
    const [centreX, centreY] = [place(image.width), place(image.height)];
    const core = radius * image.width;
    return mapGrey(image, (value, x, y) => {
      const distance = Math.hypot(x - centreX, y - centreY);
      const white = Math.min(1, Math.max(0, 1 - (distance - core) / (0.35 * core)));
      return value + (255 - value) * white;
    });
  };
}
