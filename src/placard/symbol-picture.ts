/** Cutting the symbol, with its quiet zone, out of the rendered page. */
import { QUIET_ZONE_MODULES } from '../brand/qr.ts';
import { cropGrey, resizeGrey, type GreyImage } from '../lib/grey.ts';
import type { SymbolImage } from './damage/damage.ts';
import type { Point } from './engine/engine.ts';

/** A phone that fills a third of its finder with the sign has more; fewer would hide what a damage does. */
const MODULE_PX = 6;

export interface SymbolPicture {
  /** As rendered. */
  readonly full: GreyImage;
  /** The same at the size that damages work on. */
  readonly small: SymbolImage;
}

/**
 * @param corners - of the symbol without its quiet zone, in another picture of the same page
 * @param scale - size of `page` against that picture
 */
export function symbolPicture(
  page: GreyImage,
  corners: readonly Point[],
  scale: number,
  modules: number,
): SymbolPicture {
  const across = corners.map(({ x }) => x * scale);
  const down = corners.map(({ y }) => y * scale);
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const [top, bottom] = [Math.min(...down), Math.max(...down)];
  const whole = modules + 2 * QUIET_ZONE_MODULES;
  const side = Math.round((Math.max(right - left, bottom - top) / modules) * whole);
  const full = cropGrey(
    page,
    Math.round((left + right - side) / 2),
    Math.round((top + bottom - side) / 2),
    side,
    side,
  );
  const image = resizeGrey(full, whole * MODULE_PX, whole * MODULE_PX);
  return { full, small: { image, modules, modulePx: MODULE_PX } };
}
