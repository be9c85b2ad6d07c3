/** Above the roof: who puts the placard up, on the left; what kind of thing it stands at, on the right. */
import type { Fonts, FontWeight } from '../brand/fonts.ts';
import { GATE_COLOURS, INK } from '../brand/palette.ts';
import { HEAD, MARGIN_X, PAGE } from './anatomy.ts';
import { stackRows, type Part, type Row } from './rows.ts';
import type { PlacardSpec, Printed } from './spec.ts';

/** Commune and city on the left, the kind in both languages on the right, above the roof. */
export function layoutHead({ commune, city, kind, gate }: PlacardSpec, fonts: Fonts): Part {
  const kindRight = PAGE.width - MARGIN_X - HEAD.kindIcon - HEAD.kindGap;
  const brandLeft = MARGIN_X + HEAD.brandIcon + HEAD.brandGap;
  const colour = GATE_COLOURS[gate].ground;
  const row = (source: Printed, weight: FontWeight, sizes: readonly number[], ink: string): Row => ({
    source,
    weight,
    sizes,
    colour: ink,
    lineHeight: 1.2,
  });
  const kindRows = [row(kind.first, 800, [11, 10, 9], colour)];
  if (kind.second !== undefined) kindRows.push(row(kind.second, 400, [8.5], colour));
  const half = (kindRight - brandLeft - HEAD.between) / 2;
  const kindPart = stackRows(kindRows, fonts, 'right', kindRight, HEAD.y, () => half);
  const kindWidth = Math.max(...kindPart.runs.map(({ widthMm }) => widthMm));
  const brandRows = [row(commune, 800, [11.5, 10.5, 9.5], INK), row(city, 400, [8.5], INK)];
  const room = kindRight - brandLeft - HEAD.between - kindWidth;
  const brandPart = stackRows(brandRows, fonts, 'left', brandLeft, HEAD.y, () => room);
  return {
    runs: [...brandPart.runs, ...kindPart.runs],
    misfits: [...brandPart.misfits, ...kindPart.misfits],
  };
}
