/** What the proof of a page must find. */
import type { PlacardRecord } from '../model/placard.ts';
import type { Box } from '../pdf/geometry.ts';
import type { ExpectedCell } from './proof.ts';
import type { PlacardSpec } from './spec.ts';

/**
 * Share of the suite of damages that must be read. Measured: levels H and Q have 91–97 % of it read, level M, which
 * indoors may be worth its larger modules, 86–90 %; and indoors there is little dirt.
 */
export const MINIMUM_SHARE: Readonly<Record<PlacardRecord['setting'], number>> = {
  indoor: 0.8,
  outdoor: 0.9,
};

/** @param area - the part of the page that holds this placard and no other */
export function expectedCell(spec: PlacardSpec, setting: PlacardRecord['setting'], area: Box): ExpectedCell {
  return {
    payload: spec.payload,
    shortAddress: spec.shortAddress.text,
    texts: [spec.code.text, spec.title.first.text],
    modules: spec.symbol.modules,
    minimumShare: MINIMUM_SHARE[setting],
    area,
  };
}
