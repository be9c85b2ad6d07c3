/** The place of the one ruler of a sheet: in white, and not where the knife goes. */
import { type Box, inset } from '../../pdf/geometry.ts';
import { FROM_EDGE_MM } from '../ruler.ts';
import { UNPRINTED_MM, type Imposition } from './imposition.ts';

/** Height of the ruler with its words, and the white of the printer beside it. */
const MARGIN_MM = 10.2;

/**
 * The box along whose longer side the ruler is drawn. Placards with a white edge bear it in their own, the first that
 * is printed on the sheet; beside labels it stands in the margin of the paper.
 *
 * @param first - index of the first cell that is printed
 * @returns undefined where no margin is wide enough
 */
export function rulerBox({ media, cells, bleedMm, cut }: Imposition, first: number): Box | undefined {
  if (cut === 'lines') return cells[first];
  const printed = cells.map((cell) => (cut === 'none' ? cell : inset(cell, -bleedMm)));
  const left = Math.min(...printed.map(({ x }) => x));
  const top = Math.min(...printed.map(({ y }) => y));
  const bottom = Math.max(...printed.map(({ y, height }) => y + height));
  const strip = 2 * MARGIN_MM;
  if (media.height - bottom >= MARGIN_MM) return { ...media, y: media.height - strip, height: strip };
  if (left >= MARGIN_MM) return { ...media, width: strip };
  if (top >= MARGIN_MM) return { ...media, height: FROM_EDGE_MM + UNPRINTED_MM };
  return undefined;
}
