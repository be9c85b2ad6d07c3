/** Frames of a clip: grounds that move slowly, what is said over them, and one shot fading into the next. */
import { coverWith, emptyPlanes, mixInto, panInto, type Overlay, type Planes } from './planes.ts';

/** Frames a second. */
export const FRAME_RATE = 30;
/** How long one shot fades into the next. */
export const FADE_FRAMES = 15;
/** How long what is said takes to appear. */
const APPEAR_FRAMES = 9;

export interface Shot {
  /** As high as the clip and at least as wide. */
  readonly ground: Planes;
  readonly overlay?: Overlay | undefined;
  /** Counted from where it begins to appear to where it has gone. */
  readonly frames: number;
  /** Which side of the ground is seen first. */
  readonly moves: 'left' | 'right';
}

/** Where every shot begins, in frames. */
export function shotStarts(shots: readonly Pick<Shot, 'frames'>[]): readonly number[] {
  let start = 0;
  return shots.map(({ frames }) => {
    const at = start;
    start += frames - FADE_FRAMES;
    return at;
  });
}

/** Length of the whole clip. */
export function clipFrames(shots: readonly Pick<Shot, 'frames'>[]): number {
  const starts = shotStarts(shots);
  return (starts.at(-1) ?? 0) + (shots.at(-1)?.frames ?? 0);
}

/**
 * The frames in their order, each as its three planes one after the other (I420). The same memory is filled again for
 * every frame: whoever keeps one copies it.
 *
 * @param shots - all of one height, none shorter than two fades
 */
export function* drawFrames(shots: readonly Shot[], width: number): Generator<Uint8Array> {
  const height = shots[0]?.ground.height ?? 0;
  const frame = new Uint8Array((width * height * 3) / 2);
  const shown = planesIn(frame, width, height);
  const coming = emptyPlanes(width, height);
  const starts = shotStarts(shots);
  for (let at = 0; at < clipFrames(shots); at += 1) {
    const current = starts.findLastIndex((start) => start <= at);
    const [shot, before] = [shots[current], shots[current - 1]];
    if (shot === undefined) return;
    const since = at - (starts[current] ?? 0);
    if (before === undefined || since >= FADE_FRAMES) {
      drawShot(shown, shot, since, current > 0);
    } else {
      drawShot(shown, before, at - (starts[current - 1] ?? 0), current > 1);
      drawShot(coming, shot, since, true);
      mixInto(shown, coming, (since + 1) / (FADE_FRAMES + 1));
    }
    yield frame;
  }
}

function planesIn(frame: Uint8Array, width: number, height: number): Planes {
  const size = width * height;
  return {
    width,
    height,
    y: frame.subarray(0, size),
    u: frame.subarray(size, (size * 5) / 4),
    v: frame.subarray((size * 5) / 4),
  };
}

/** @param appears - what is said comes in after the ground; the first shot has it from the start, for the still */
function drawShot(
  into: Planes,
  { ground, overlay, frames, moves }: Shot,
  at: number,
  appears: boolean,
): void {
  const way = ground.width - into.width;
  const gone = smooth(at / Math.max(1, frames - 1));
  panInto(into, ground, way * (moves === 'right' ? gone : 1 - gone));
  if (overlay === undefined) return;
  const share = appears ? Math.min(1, Math.max(0, (at - FADE_FRAMES / 2) / APPEAR_FRAMES)) : 1;
  if (share > 0) coverWith(into, overlay, share);
}

/** Starts and ends gently. */
function smooth(share: number): number {
  return share * share * (3 - 2 * share) * 0.5 + share * 0.5;
}
