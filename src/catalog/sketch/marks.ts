/** The marks of a sketch in their places: what the file of a page and a picture have in common. */
import type { Gate } from '../../brand/palette.ts';
import type { Coordinates } from '../../model/entry.ts';
import { movedApart } from './apart.ts';
import type { Wish } from './labels.ts';
import type { Frame, Projection } from './projection.ts';
import type { Sketch } from './subject.ts';

/** Left empty on every side of a sketch. */
export const MARGIN = 36;

/** Sides of the marks: of a place, of the one that the sketch is about, of a numbered stop. */
export const SIDE = { place: 10, own: 16, stop: 20 } as const;

/** How much wider the ring round the own mark is. */
export const RING = 6;

/** A place that is marked, in the language of the sketch. */
export interface Marked {
  readonly name: string;
  readonly gate: Gate;
  readonly point: Coordinates;
  /** Of a stop. */
  readonly number?: number | undefined;
}

export interface Mark extends Wish {
  readonly gate: Gate;
  /** Drawn as only approximate; a number is read on a full square alone. */
  readonly rough: boolean;
  readonly text: string | undefined;
}

function sideOf(kind: Sketch['kind'], at: number): number {
  if (kind === 'trail') return SIDE.stop;
  return kind === 'around' && at === 0 ? SIDE.own : SIDE.place;
}

/** @returns a mark for each of `places`, moved apart where they would lie on each other */
export function marksOf(
  kind: Sketch['kind'],
  places: readonly Marked[],
  { spot }: Projection,
  frame: Frame,
): readonly Mark[] {
  const sizes = places.map((_, at) => sideOf(kind, at));
  const spots = movedApart(
    places.map(({ point }) => spot(point)),
    sizes.map((size) => (size === SIDE.own ? size + RING : size)),
    frame,
  );
  return places.map(({ name, gate, point, number }, at) => ({
    at: spots[at] ?? spot(point),
    name,
    gate,
    rough: point.approximate && number === undefined,
    size: sizes[at] ?? SIDE.place,
    text: number === undefined ? undefined : String(number),
  }));
}
