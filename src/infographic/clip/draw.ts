/** Draws the layers of a clip and makes its frames. */
import type { Fonts } from '../../brand/fonts.ts';
import type { Card } from '../item.ts';
import type { Photos } from '../photos.ts';
import { renderPixels } from '../render.ts';
import type { ClipPlan } from './plan.ts';
import { drawFrames, type Shot } from './frames.ts';
import { overlayOf, planesOf } from './planes.ts';

/** The shots of `plan`, drawn; while one is laid out the others become pixels in threads of the library. */
export function drawShots(plan: ClipPlan, fonts: Fonts, photos: Photos): Promise<readonly Shot[]> {
  return Promise.all(
    plan.shots.map(async ({ ground, overlay, frames, moves }): Promise<Shot> => {
      const [below, over] = await Promise.all(
        [ground, overlay].map(async (card) => card && renderPixels(card, fonts, photos)),
      );
      if (below === undefined) throw new RangeError('A shot has no ground.');
      return { ground: planesOf(below), overlay: over && overlayOf(over), frames, moves };
    }),
  );
}

/** The frames of `plan` in I420. The memory of a frame is used again for the next one. */
export function framesOf(plan: ClipPlan, shots: readonly Shot[]): Generator<Uint8Array> {
  return drawFrames(shots, plan.widthPx);
}

/** The still that stands for the clip until it plays. */
export function posterCard({ shots: [first], widthPx, heightPx }: ClipPlan): Card {
  if (first === undefined) throw new RangeError('The clip has no shots.');
  const { ground, overlay } = first;
  const items = [...ground.items, ...(overlay?.items ?? [])];
  return { ...ground, widthPx, heightPx, items };
}
