/** Above the roof: who puts the placard up, on the left; what kind of thing it stands at, on the right. */
import type { Fonts, FontWeight } from '../brand/fonts.ts';
import { INK } from '../brand/palette.ts';
import type { GateAnatomy, Sizes } from './anatomy.ts';
import type { FaceInks } from './face-inks.ts';
import { joined, keptBelow, rowsHeightMm, stackRows, type Part, type Row } from './rows.ts';
import type { PlacardSpec, Printed } from './spec.ts';

/** Commune and city on the left, the kind in both languages on the right, above the roof. */
export function layoutHead(
  { commune, city, kind }: PlacardSpec,
  { width, edge, head }: GateAnatomy,
  inks: FaceInks,
  fonts: Fonts,
): Part {
  const kindRight = width - edge - head.kindIcon - head.kindGap;
  const brandLeft = edge + head.brandIcon + head.brandGap;
  const row = (source: Printed, weight: FontWeight, sizes: Sizes, colour: string): Row => ({
    source,
    weight,
    sizes,
    colour,
    lineHeight: 1.2,
  });
  const top = (rows: readonly Row[]): number => head.y + (head.height - rowsHeightMm(rows)) / 2;
  const kindRows = [row(kind.first, 800, head.kind, inks.kind)];
  if (kind.second !== undefined) kindRows.push(row(kind.second, 400, head.secondKind, inks.kind));
  const half = (kindRight - brandLeft - head.between) / 2;
  const kindPart = stackRows(kindRows, fonts, 'right', kindRight, top(kindRows), () => half);
  const kindWidth = Math.max(...kindPart.runs.map(({ widthMm }) => widthMm));
  const brandRows = [row(commune, 800, head.commune, INK), row(city, 400, head.city, INK)];
  const room = kindRight - brandLeft - head.between - kindWidth;
  const brandPart = stackRows(brandRows, fonts, 'left', brandLeft, top(brandRows), () => room);
  return joined([brandPart, kindPart].map((part) => keptBelow(part, head.y, fonts)));
}
