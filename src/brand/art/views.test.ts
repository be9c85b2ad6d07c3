import { expect, test } from 'vitest';
import { DRAWINGS } from '../drawings.ts';
import { viewBoxFor } from './views.ts';

/** What every scene draws beyond its own view. */
const LAND = { left: -400, right: 800, top: -300, bottom: 420 };

test('no opening shows more than a scene has drawn', () => {
  for (const name of DRAWINGS) {
    for (const aspect of [0.8, 1, 1.19, 1.2, 1.7, 2.5, 3.5, 4.5]) {
      const [x = 0, y = 0, width = 0, height = 0] = viewBoxFor(name, aspect).split(' ').map(Number);
      expect(width / height).toBeCloseTo(aspect, 1);
      expect(x, `${name} ${aspect}`).toBeGreaterThanOrEqual(LAND.left);
      expect(x + width, `${name} ${aspect}`).toBeLessThanOrEqual(name === 'mountain' ? 1200 : LAND.right);
      expect(y, `${name} ${aspect}`).toBeGreaterThanOrEqual(LAND.top);
      expect(y + height, `${name} ${aspect}`).toBeLessThanOrEqual(LAND.bottom);
    }
  }
});
