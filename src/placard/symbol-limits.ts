/** What a symbol needs so that phones read it: limits, each with its source. */
import type { ErrorCorrectionLevel } from '../brand/qr.ts';

/** A version that costs nothing: its modules are large on every format. */
export const USUAL_VERSION = 3;

/** Larger versions have modules too small for people who hold their phone as usual; counted at level Q. */
export const MAX_VERSION = 4;

/** Least side of a module, hand-held. @see qrtool.ch, practical floor for placards */
export const MIN_MODULE_MM = 0.5;

/** @see https://www.qrcode.com/en/howto/cell.html */
export const MIN_DOTS_PER_MODULE = 4;

/** @see ISO/IEC 18004, quiet zone */
export const MIN_QUIET_ZONE_MODULES = 4;

/** Reading distance against the width of the symbol: a rule of thumb that vendors share. */
export const DISTANCE_PER_WIDTH = 10;

/** Outdoors dirt and weather take their part; indoors a lower level may buy larger modules. */
export const LEAST_LEVEL: Readonly<Record<'indoor' | 'outdoor', ErrorCorrectionLevel>> = {
  indoor: 'M',
  outdoor: 'Q',
};

const MM_PER_INCH = 25.4;

/** Dots of the printer along one side of a module. */
export function dotsPerModule(moduleMm: number, printDpi: number): number {
  return (moduleMm / MM_PER_INCH) * printDpi;
}

/** The least density, in whole dpi, at which a module gets its dots. */
export function leastDensityDpi(moduleMm: number): number {
  return Math.ceil((MIN_DOTS_PER_MODULE * MM_PER_INCH) / moduleMm);
}
