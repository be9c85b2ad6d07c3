import type { Catalog, Placard } from '../../src/catalog/catalog.ts';
import { readCode } from '../../src/model/short-code.ts';
import { Stop } from './failure.ts';

/**
 * The placards whose codes were typed, in that order, each once.
 *
 * @throws {Stop} there is no placard with one of the codes
 */
export function namedPlacards(catalog: Catalog, operands: readonly string[]): readonly Placard[] {
  return [...new Set(operands.map(readCode))].map((code) => {
    const placard = catalog.placards.find((candidate) => candidate.code === code);
    if (placard === undefined)
      throw new Stop(`Không có biển nào mang mã ${code}. (There is no placard ${code}.)`);
    return placard;
  });
}
