import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../lib/earth.ts';
import { MAPPED } from '../../testing/mapped-commune.ts';
import { smallCatalog } from '../../testing/small-catalog.ts';
import { sketchSvg } from './draw.ts';
import { projectionOf, scaleMetres } from '../../catalog/sketch/projection.ts';
import { allSketches, communeSketch, sketchOf } from '../../catalog/sketch/subject.ts';

const catalog = smallCatalog(MAPPED);

describe('a sketch', () => {
  const points = [
    { lat: 20.5, lon: 106.5 },
    { lat: 20.52, lon: 106.51 },
    { lat: 20.51, lon: 106.54 },
  ];
  const frame = { width: 360, height: 280, margin: 36 };

  it('has every point within its margin, north up, and one scale in all directions', () => {
    const { spot, unitsPerMetre } = projectionOf(points, frame);
    const spots = points.map(spot);
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThanOrEqual(35.9);
      expect(x).toBeLessThanOrEqual(324.1);
      expect(y).toBeGreaterThanOrEqual(35.9);
      expect(y).toBeLessThanOrEqual(244.1);
    }
    expect(spots[1]?.y).toBeLessThan(spots[0]?.y ?? 0);
    const [a, b] = [points[0], points[2]];
    const [p, q] = [spots[0], spots[2]];
    if (a === undefined || b === undefined || p === undefined || q === undefined)
      throw new Error('No points.');
    const drawn = Math.hypot(p.x - q.x, p.y - q.y) / unitsPerMetre;
    expect(drawn / distanceMetres(a, b)).toBeCloseTo(1, 3);
  });

  it('has a scale of a round length that has room', () => {
    expect(scaleMetres(0.1, 100)).toBe(1000);
    expect(scaleMetres(0.13, 100)).toBe(500);
    expect(scaleMetres(0.3, 100)).toBe(200);
    expect(scaleMetres(1, 120)).toBe(100);
  });

  it('shows an entry with what is round it, the entry first', () => {
    const sketch = sketchOf(catalog, catalog.entry('places/cho-mau'));
    expect(sketch?.points).toHaveLength(9);
    expect(sketch?.points[0]?.entry.ref).toBe('places/cho-mau');
  });

  it('shows the stops of a trail that have points, under their own numbers', () => {
    const [trail] = catalog.entries.trails;
    const sketch = trail && sketchOf(catalog, trail);
    // The fourth stop, a product, has no point.
    expect(sketch?.numbers).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]);
    const svg = sketch && sketchSvg(catalog, sketch, 'vi');
    expect(
      [...(svg ?? '').matchAll(/class="n"[^>]*>(\d+)</gu)]
        .map(([, n]) => Number(n))
        .toSorted((a, b) => a - b),
    ).toEqual(sketch?.numbers);
    expect(svg?.match(/<polyline[^>]*points="([^"]*)"/u)?.[1]?.split(' ')).toHaveLength(11);
  });

  it('is not drawn of one point alone', () => {
    const alone = smallCatalog({
      'places/cho-mau/index.vi.mdx': (text) => text.replace(/coordinates:\n(?: {2}.*\n){3}/u, ''),
    });
    expect(allSketches(alone)).toEqual([]);
    expect(sketchOf(catalog, catalog.entry('places/trung-tam-mau'))).toBeUndefined();
  });

  it('speaks the language of its reader and marks what is approximate', () => {
    const sketch = communeSketch(catalog);
    if (sketch === undefined) throw new Error('The commune has points.');
    const [vi, zh] = [sketchSvg(catalog, sketch, 'vi'), sketchSvg(catalog, sketch, 'zh')];
    expect(vi).toContain('>B</text>');
    expect(zh).toContain('>北</text>');
    expect(vi.match(/class="relic rough"/gu)).toHaveLength(1);
    expect(vi).toContain('@media(prefers-color-scheme:dark)');
    expect(vi).toBe(sketchSvg(catalog, sketch, 'vi'));
  });
});
