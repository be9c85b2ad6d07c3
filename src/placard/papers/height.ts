/** How high a placard hangs, so that people standing and people in wheelchairs can scan it. */
import type { PlacardFormat } from '../../model/placard.ts';
import { faceShape } from '../face.ts';
import { pageGeometry } from '../formats.ts';

/** Middle of the symbol above the ground. */
export const SYMBOL_ABOVE_GROUND_CM = [100, 150] as const;

/** From the upper edge of the finished sign to the middle of its symbol, in millimetres. */
export function symbolMiddleMm(format: PlacardFormat): number {
  const { room, trim } = pageGeometry(format, 'press');
  const { height, symbol } = faceShape(format, 'press');
  return room.y - trim.y + (room.height - height) / 2 + symbol.y + symbol.height / 2;
}

/** Where the upper edge of the sign is then, in whole centimetres above the ground. */
export function upperEdgeCm(format: PlacardFormat): readonly [number, number] {
  const above = symbolMiddleMm(format) / 10;
  const [low, high] = SYMBOL_ABOVE_GROUND_CM;
  return [Math.ceil(low + above), Math.floor(high + above)];
}
