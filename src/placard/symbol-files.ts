/** The symbol alone, for designers outside: outlines, and pictures of whole pixels a module. */
import { qrSvg, qrSymbol, QUIET_ZONE_MODULES, type QrSymbol } from '../brand/qr.ts';
import { bilevelPng } from '../lib/png.ts';
import type { OutputFile } from '../model/output.ts';
import type { PlacardSpec } from './spec.ts';

export const SYMBOL_DENSITIES_DPI = [300, 600] as const;

/** Below `qr-output/`. */
export const SYMBOL_FOLDER = 'symbols';

const MM_PER_INCH = 25.4;

/** SVG in its printed size, and PNGs that are at most as large; quiet zone included in all. */
export function symbolFiles({ code, payload, symbol: plan }: PlacardSpec): readonly OutputFile[] {
  const symbol = qrSymbol(payload, plan.level);
  const name = `${SYMBOL_FOLDER}/${code.text}`;
  const sideMm = Math.round(plan.moduleMm * (plan.modules + 2 * QUIET_ZONE_MODULES) * 100) / 100;
  const svg = qrSvg(symbol).replace('<svg ', `<svg width="${sideMm}mm" height="${sideMm}mm" `);
  return [
    { path: `${name}.svg`, bytes: new TextEncoder().encode(`${svg}\n`) },
    ...SYMBOL_DENSITIES_DPI.map((densityDpi) => ({
      path: `${name}-${densityDpi}dpi.png`,
      bytes: symbolPng(symbol, plan.moduleMm, densityDpi),
    })),
  ];
}

function symbolPng({ size, modules }: QrSymbol, moduleMm: number, densityDpi: number): Uint8Array {
  const modulePx = Math.floor((moduleMm / MM_PER_INCH) * densityDpi);
  const isDark = (x: number, y: number): boolean => {
    const [column, row] = [x - QUIET_ZONE_MODULES, y - QUIET_ZONE_MODULES];
    const inside = column >= 0 && column < size && row >= 0 && row < size;
    return inside && modules[row * size + column] === true;
  };
  return bilevelPng(size + 2 * QUIET_ZONE_MODULES, modulePx, isDark, densityDpi);
}
