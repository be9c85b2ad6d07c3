/** What happens to a symbol between the printer and the eye of a phone. */
import type { Random } from '../../lib/random.ts';
import type { GreyImage } from '../../lib/grey.ts';

/** A square picture of a symbol with its quiet zone, seen straight on. */
export interface SymbolImage {
  readonly image: GreyImage;
  /** Modules a side, quiet zone not counted. */
  readonly modules: number;
  /** Side of one module in the picture. */
  readonly modulePx: number;
}

/** The same symbol and the same random numbers give the same picture. */
export type Damage = (symbol: SymbolImage, random: Random) => GreyImage;

/** Does `others` to what `first` made of the symbol, one after the other; sizes in modules stay as they were. */
export function inTurn(first: Damage, ...others: readonly Damage[]): Damage {
  return (symbol, random) => {
    let image = first(symbol, random);
    for (const other of others) image = other({ ...symbol, image }, random);
    return image;
  };
}
