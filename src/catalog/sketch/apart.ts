/** Marks of places that are nearly at one point, moved apart so that each can be seen. */
import type { Frame, Spot } from './projection.ts';

/** Enough for a dozen marks at one point. */
const ROUNDS = 60;
/** Units between two marks. */
const GAP = 1;

/**
 * The spots of square marks, moved no further than they must be for none to lie on another, and within the frame.
 *
 * @param sizes - side of each mark
 */
export function movedApart(
  spots: readonly Spot[],
  sizes: readonly number[],
  { width, height }: Pick<Frame, 'width' | 'height'>,
): readonly Spot[] {
  const moved = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let calm = true;
    for (const [i, a] of moved.entries()) {
      for (const [j, b] of moved.entries()) {
        if (j <= i) continue;
        const room = ((sizes[i] ?? 0) + (sizes[j] ?? 0)) / 2 + GAP;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const [lackX, lackY] = [room - Math.abs(dx), room - Math.abs(dy)];
        if (lackX <= 0.01 || lackY <= 0.01) continue;
        calm = false;
        // Along the shorter way out; of two at one point the later goes down.
        if (lackX < lackY) push(a, b, 'x', (dx < 0 ? -1 : 1) * lackX);
        else push(a, b, 'y', (dy < 0 ? -1 : 1) * lackY);
      }
    }
    moved.forEach((spot, at) => {
      const half = (sizes[at] ?? 0) / 2;
      spot.x = Math.min(width - half, Math.max(half, spot.x));
      spot.y = Math.min(height - half, Math.max(half, spot.y));
    });
    if (calm) break;
  }
  return moved;
}

type Movable = Record<'x' | 'y', number>;

function push(a: Movable, b: Movable, axis: 'x' | 'y', by: number): void {
  a[axis] -= by / 2;
  b[axis] += by / 2;
}
