/** Where every text of a placard stands, and which texts do not fit. */
import type { Fonts } from '../brand/fonts.ts';
import type { Box } from './anatomy.ts';
import { layoutHead } from './head.ts';
import { layoutAddressRow, layoutCall } from './opening.ts';
import type { Part } from './rows.ts';
import type { PlacardSpec } from './spec.ts';
import { layoutThreshold } from './threshold.ts';
import { layoutTitleBlock } from './title-block.ts';

export interface PlacardLayout extends Part {
  /** Dark squares behind the characters of the code. */
  readonly tiles: readonly Box[];
}

/** Sets every text of `spec`; what does not fit is still placed, and named in `misfits`. */
export function layoutPlacard(spec: PlacardSpec, fonts: Fonts): PlacardLayout {
  const address = layoutAddressRow(spec, fonts);
  const parts = [
    layoutHead(spec, fonts),
    layoutTitleBlock(spec, fonts),
    layoutCall(spec, fonts),
    address,
    layoutThreshold(spec, fonts),
  ];
  return {
    runs: parts.flatMap(({ runs }) => runs),
    misfits: parts.flatMap(({ misfits }) => misfits),
    tiles: address.tiles,
  };
}
