import { describe, expect, it } from 'vitest';
import { MAPPED } from '../testing/mapped-commune.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { legTo, trailsThrough } from './trails.ts';

const catalog = smallCatalog(MAPPED);
const stops = catalog.entries.trails[0]?.main.data.stops ?? [];

const legFrom = (ref: string) => {
  const at = stops.findIndex(({ entry }) => entry === ref);
  const [from, to] = [stops[at], stops[at + 1]];
  if (from === undefined || to === undefined) throw new Error(`No stop comes after ${ref}.`);
  return legTo(catalog, from, to);
};

describe('the way to the next stop', () => {
  it('is the straight one where nobody has walked, and rough where a point is', () => {
    const leg = legFrom('relics/dinh-mau');
    expect(leg).toMatchObject({ straight: true, rough: true, minutes: 5 });
    // 0.002° north and 0.001° west.
    expect(leg?.metres).toBeCloseTo(Math.hypot(0.002 * 111_195, 0.001 * 104_155), -1);
    expect(legFrom('places/cho-mau')).toMatchObject({ straight: true, rough: false });
  });

  it('is not told where a stop has no point', () => {
    expect(legFrom('relics/gieng-mau')).toBeUndefined();
  });

  it('is what somebody walked, where somebody did', () => {
    expect(legFrom('products/mat-ong-mau')).toEqual({
      metres: 1400,
      minutes: 33,
      straight: false,
      rough: false,
    });
  });

  it('has no minutes where it is too long to walk', () => {
    const [from, to] = [stops[0], stops[1]];
    if (from === undefined || to === undefined) throw new Error('The trail has stops.');
    expect(legTo(catalog, from, { ...to, walkMetres: 9000 })).toEqual({
      metres: 9000,
      straight: false,
      rough: false,
    });
  });
});

describe('the trails through an entry', () => {
  it('say which stop it is and which comes next', () => {
    expect(trailsThrough(catalog, 'places/cho-mau')).toMatchObject([
      { at: 2, of: 12, next: { ref: 'relics/gieng-mau' }, trail: { ref: 'trails/mot-vong-mau' } },
    ]);
  });

  it('end at the last stop', () => {
    const [last] = trailsThrough(catalog, 'places/mieu-8');
    expect(last).toMatchObject({ at: 12, of: 12 });
    expect(last?.next).toBeUndefined();
    expect(last?.leg).toBeUndefined();
  });

  it('are none for an entry that no trail stops at', () => {
    expect(trailsThrough(catalog, 'places/trung-tam-mau')).toEqual([]);
  });
});
