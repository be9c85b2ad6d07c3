/** What a sketch shows: the points round an entry, those of a trail, or all of the commune. */
import { isIn, type Catalog, type Entry } from '../catalog.ts';
import { pointOf } from '../points.ts';
import type { Coordinates } from '../../model/entry.ts';
import { neighbours } from '../neighbours.ts';

export interface SketchPoint {
  readonly entry: Entry;
  readonly point: Coordinates;
}

export interface Sketch {
  /** Part of the file's name: `relics/nui-voi`, `commune`. */
  readonly name: string;
  readonly kind: 'around' | 'trail' | 'commune';
  /** The entry itself first; of a trail, the stops in their order. */
  readonly points: readonly SketchPoint[];
  /** Numbers of the stops of a trail that have points, one for each of `points`. */
  readonly numbers: readonly number[];
}

/** As many as have room for their names. */
const AROUND = 8;
const AROUND_METRES = 5000;

/** One point alone is no map. */
const LEAST = 2;

function withPoint(entry: Entry): readonly SketchPoint[] {
  const point = pointOf(entry);
  return point === undefined ? [] : [{ entry, point }];
}

function sketchIf(sketch: Sketch): Sketch | undefined {
  return sketch.points.length < LEAST ? undefined : sketch;
}

/** The sketch on the page of an entry; nothing where fewer than two points are known. */
export function sketchOf(catalog: Catalog, entry: Entry): Sketch | undefined {
  if (isIn(entry, 'trails')) {
    const stops = entry.main.data.stops.map(({ entry: ref }) => catalog.entry(ref));
    const shown = stops.flatMap((stop, at) => withPoint(stop).map((point) => ({ ...point, number: at + 1 })));
    return sketchIf({
      name: entry.ref,
      kind: 'trail',
      points: shown,
      numbers: shown.map(({ number }) => number),
    });
  }
  const near = neighbours(catalog, entry, AROUND_METRES).slice(0, AROUND);
  const points = [entry, ...near.map(({ entry: other }) => other)].flatMap(withPoint);
  return sketchIf({ name: entry.ref, kind: 'around', points, numbers: [] });
}

export function communeSketch(catalog: Catalog): Sketch | undefined {
  return sketchIf({ name: 'commune', kind: 'commune', points: catalog.all.flatMap(withPoint), numbers: [] });
}

/** Every sketch of the site. */
export function allSketches(catalog: Catalog): readonly Sketch[] {
  const all = [communeSketch(catalog), ...catalog.all.map((entry) => sketchOf(catalog, entry))];
  return all.filter((sketch) => sketch !== undefined);
}
