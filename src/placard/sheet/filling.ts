/** Which placard stands in which cell of which sheet. */

export interface FillingOptions {
  readonly cellsPerSheet: number;
  /** Of each, one after the other. */
  readonly copies: number;
  /** First free cell of the first sheet, from 1. */
  readonly startAt: number;
}

export interface Filled<Item> {
  readonly item: Item;
  /** From 0. */
  readonly cell: number;
}

/**
 * Fills sheets cell by cell; the cells before `startAt` stay free on the first sheet, as do those after the last item.
 *
 * @throws {RangeError} no sheet has a cell `startAt`
 */
export function fillSheets<Item>(
  items: readonly Item[],
  { cellsPerSheet, copies, startAt }: FillingOptions,
): readonly (readonly Filled<Item>[])[] {
  if (startAt < 1 || startAt > cellsPerSheet) throw new RangeError(`There is no cell ${startAt}.`);
  const sheets: Filled<Item>[][] = [];
  for (const [index, item] of items.flatMap((each) => Array<Item>(copies).fill(each)).entries()) {
    const at = startAt - 1 + index;
    const sheet = (sheets[Math.floor(at / cellsPerSheet)] ??= []);
    sheet.push({ item, cell: at % cellsPerSheet });
  }
  return sheets;
}
