import { expect, it } from 'vitest';
import { distanceMetres } from './earth.ts';

/** A degree on the ellipsoid of WGS 84, in metres. @see NGA.STND.0036, tables of the length of a degree */
const DEGREES = [
  { name: 'a degree of latitude at 20.5° north', from: [20, 106], to: [21, 106], metres: 110_708 },
  { name: 'a degree of longitude at 20° north', from: [20, 106], to: [20, 107], metres: 104_647 },
  { name: 'a degree of longitude at the equator', from: [0, 0], to: [0, 1], metres: 111_319 },
] as const;

it.each(DEGREES)('is within 0.6 % of $name', ({ from, to, metres }) => {
  const [a, b] = [
    { lat: from[0], lon: from[1] },
    { lat: to[0], lon: to[1] },
  ];
  expect(Math.abs(distanceMetres(a, b) / metres - 1)).toBeLessThan(0.006);
  expect(distanceMetres(b, a)).toBe(distanceMetres(a, b));
});

it('is half the way round for two ends of the earth, and nothing for one point', () => {
  expect(distanceMetres({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).toBeCloseTo(Math.PI * 6_371_008.8, 3);
  expect(distanceMetres({ lat: 20.5, lon: 106.5 }, { lat: 20.5, lon: 106.5 })).toBe(0);
});
