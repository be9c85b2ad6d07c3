/** The symbol of a placard: level H, and few enough modules that each is large. */
import { QUIET_ZONE_MODULES, qrSymbol, type QrSymbol } from '../brand/qr.ts';
import { SYMBOL_BOX } from './anatomy.ts';

/**
 * Level H in version 3 holds 35 alphanumeric characters, the length of our address, and survives more dirt,
 * tears and glare than level Q at the same size of module.
 */
const SYMBOL_LEVEL = 'H';

/** Larger versions have modules too small for the reading distance of an A5 placard. */
export const MAX_SYMBOL_VERSION = 4;

/** @throws {RangeError} `payload` is too long; cannot happen for a checked address */
export function placardSymbol(payload: string): QrSymbol {
  const symbol = qrSymbol(payload, SYMBOL_LEVEL);
  if (symbol.version > MAX_SYMBOL_VERSION) {
    throw new RangeError(
      `"${payload}" needs QR version ${symbol.version}; a placard holds version ${MAX_SYMBOL_VERSION} at most.`,
    );
  }
  return symbol;
}

/** Side of one module as printed on A5, in millimetres; the quiet zone is inside the box. */
export function moduleSideMm(symbol: QrSymbol): number {
  return SYMBOL_BOX.width / (symbol.size + 2 * QUIET_ZONE_MODULES);
}
