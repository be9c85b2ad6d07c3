/** Draws the layers of a clip and makes its frames. */
import type { Fonts } from '../../brand/fonts.ts';
import type { Card } from '../item.ts';
import type { Photos } from '../photos.ts';
import { renderPixels } from '../render.ts';
import type { ClipPlan } from './plan.ts';
import { drawFrames, type Shot } from './frames.ts';
import { overlayOf, planesOf } from './planes.ts';

/** The shots of `plan`, drawn; a ground that several shots share is drawn once. */
export async function drawShots(plan: ClipPlan, fonts: Fonts, photos: Photos): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  for (const { ground, overlay, frames, moves } of plan.shots) {
    const over = overlay === undefined ? undefined : overlayOf(await renderPixels(overlay, fonts, photos));
    shots.push({ ground: planesOf(await renderPixels(ground, fonts, photos)), overlay: over, frames, moves });
  }
  return shots;
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
