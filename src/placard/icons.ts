/** Icons on the gate: the brand, the kind, the shield. */
import { GATE_ICONS, ICON_GRID, iconElements } from '../brand/icons.ts';
import { GATE_ICON, GATE_ICON_GRID } from '../brand/motifs.ts';
import { INK, type Gate } from '../brand/palette.ts';
import type { PlacedIcon } from '../pdf/marks.ts';
import type { GateAnatomy } from './anatomy.ts';
import type { FaceInks } from './face-inks.ts';
import { shieldTop } from './threshold.ts';

export function brandIcon(xMm: number, yMm: number, side: number, colour: string): PlacedIcon {
  return { elements: GATE_ICON, colour, xMm, yMm, scale: side / GATE_ICON_GRID };
}

/** The brand above the roof on the left, the icon of the kind on the right, the shield on the threshold. */
export function gateIcons(
  { width, edge, head, threshold }: GateAnatomy,
  gate: Gate,
  inks: FaceInks,
): readonly PlacedIcon[] {
  const middle = (side: number): number => head.y + (head.height - side) / 2;
  return [
    brandIcon(edge, middle(head.brandIcon), head.brandIcon, INK),
    {
      elements: iconElements(GATE_ICONS[gate]),
      colour: inks.kind,
      xMm: width - edge - head.kindIcon,
      yMm: middle(head.kindIcon),
      scale: head.kindIcon / ICON_GRID,
    },
    {
      elements: iconElements('shield-check'),
      colour: inks.shield,
      xMm: edge,
      yMm: shieldTop(threshold),
      scale: threshold.icon / ICON_GRID,
    },
  ];
}
