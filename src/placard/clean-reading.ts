/** The undamaged symbol: every reader reads it, and nothing stands in its quiet zone. */
import { QUIET_ZONE_MODULES } from '../brand/qr.ts';
import type { GreyImage } from '../lib/grey.ts';
import type { Engine, Point } from './engine/engine.ts';
import { ProofError } from './proof-error.ts';

/**
 * @param where - for the message: `150 dpi`
 * @returns corners of the symbol as the first reader finds them
 * @throws {ProofError} a reader finds no symbol, several, or another text
 */
export async function requireOneRead(
  engines: readonly Engine[],
  image: GreyImage,
  payload: string,
  where: string,
): Promise<readonly Point[]> {
  let corners: readonly Point[] = [];
  for (const { name, read } of engines) {
    const [symbol, another] = await read(image);
    if (symbol === undefined) {
      throw new ProofError(`${name} không đọc được mã ở ${where}. (No symbol can be read.)`);
    }
    if (another !== undefined) {
      throw new ProofError(`Trên trang có nhiều hơn một mã QR. (There is more than one symbol on the page.)`);
    }
    if (symbol.text !== payload) {
      throw new ProofError(
        `Mã chứa "${symbol.text}", không phải "${payload}". (The symbol holds another text.)`,
      );
    }
    if (corners.length === 0) corners = symbol.corners;
  }
  return corners;
}

/** Grey that printers and eyes still take for white. */
const WHITE_ENOUGH = 240;

/** Corners are found to within a part of a module; that much of the zone's edges is not looked at. */
const TOLERANCE_MODULES = 0.3;

/**
 * @param image - exactly the symbol with its quiet zone
 * @throws {ProofError} something dark stands in the quiet zone
 */
export function requireQuietZone({ width, height, pixels }: GreyImage, modules: number): void {
  const modulePx = width / (modules + 2 * QUIET_ZONE_MODULES);
  const outer = TOLERANCE_MODULES * modulePx;
  const inner = (QUIET_ZONE_MODULES - TOLERANCE_MODULES) * modulePx;
  const [gap, afterGap] = [Math.ceil(inner), Math.ceil(width - inner)];
  for (let y = Math.ceil(outer); y < height - outer; y += 1) {
    const crossesSymbol = y >= inner && y < height - inner;
    for (let x = Math.ceil(outer); x < width - outer; x += 1) {
      if (crossesSymbol && x === gap) x = afterGap;
      if ((pixels[y * width + x] ?? 0) < WHITE_ENOUGH) {
        throw new ProofError(
          `Vùng trắng quanh mã chưa đủ ${QUIET_ZONE_MODULES} ô. (The quiet zone is not clear.)`,
        );
      }
    }
  }
}
