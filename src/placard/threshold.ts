/** The slab under the gate: the only address to trust, and whom to call once that is known. */
import type { Fonts } from '../brand/fonts.ts';
import { CREAM_SOFT, WHITE } from '../brand/palette.ts';
import { MARGIN_X, PAGE, THRESHOLD, THRESHOLD_BETWEEN, THRESHOLD_ICON } from './anatomy.ts';
import { rowHeightMm, stackRows, type Part, type Row } from './rows.ts';
import type { PlacardSpec, Printed } from './spec.ts';

/** What to trust, and the hotline where there is one, on the dark threshold. */
export function layoutThreshold({ trust, domain, hotline }: PlacardSpec, fonts: Fonts): Part {
  const small = (source: Printed): Row => ({
    source,
    weight: 400,
    sizes: [8],
    colour: CREAM_SOFT,
    lineHeight: 1.32,
  });
  const large = (source: Printed, sizes: readonly number[]): Row => ({
    source,
    weight: 800,
    sizes,
    colour: WHITE,
    lineHeight: 1.32,
  });
  const leftRows = [small(trust), large(domain, [13, 11.5, 10])];
  const height = leftRows.reduce((sum, row) => sum + rowHeightMm(row), 0);
  const top = THRESHOLD.y + (THRESHOLD.height - height) / 2;
  const left = MARGIN_X + THRESHOLD_ICON.side + THRESHOLD_ICON.gap;
  const right = PAGE.width - MARGIN_X;
  const rightRows = hotline === undefined ? [] : [small(hotline.label), large(hotline.number, [13])];
  const rightPart = stackRows(rightRows, fonts, 'right', right, top, () => (right - left) / 2);
  const taken = Math.max(0, ...rightPart.runs.map(({ widthMm }) => widthMm + THRESHOLD_BETWEEN));
  const leftPart = stackRows(leftRows, fonts, 'left', left, top, () => right - left - taken);
  return {
    runs: [...leftPart.runs, ...rightPart.runs],
    misfits: [...leftPart.misfits, ...rightPart.misfits],
  };
}
