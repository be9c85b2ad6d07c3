/** The gate as outlines in millimetres, in the order of painting. */
import { ICON_GRID, GATE_ICONS, iconElements, type IconName } from '../brand/icons.ts';
import { CLOUD_BOX, CLOUD_PATH, GATE_ICON, GATE_ICON_GRID, ROOF_RISE, roofPaths } from '../brand/motifs.ts';
import { GATE_COLOURS, GOLD, hexColour, INK, WHITE, type Gate } from '../brand/palette.ts';
import {
  ARCH,
  ARCH_LINE,
  CENTRE_X,
  CLOUD,
  FACADE,
  HEAD,
  MARGIN_X,
  PAGE,
  ROOF,
  THRESHOLD,
  THRESHOLD_ICON,
  type Box,
} from './anatomy.ts';

/** An outline in units of its own, put on the page: scaled, then moved. */
export interface Outline {
  /** SVG path data. */
  readonly path: string;
  readonly xMm: number;
  readonly yMm: number;
  /** Millimetres to a unit. */
  readonly scale: number;
  /** Mirrored left to right about its own origin. */
  readonly mirrored?: true;
  readonly fill?: string;
  readonly evenOdd?: true;
  /** Width in the outline's units, ends and joins round. */
  readonly stroke?: { readonly colour: string; readonly width: number };
}

/** An icon to be drawn in `colour`, its elements as SVG. */
export interface PlacedIcon {
  readonly elements: string;
  readonly colour: string;
  readonly xMm: number;
  readonly yMm: number;
  /** Millimetres to a unit of the icon. */
  readonly scale: number;
}

/** Share of light left where the joints between rows of tiles run. */
const JOINT_LIGHT = 0.72;

function onPage(path: string, fill: string): Outline {
  return { path, fill, xMm: 0, yMm: 0, scale: 1 };
}

function rectangle({ x, y, width, height }: Box): string {
  return `M${x} ${y}H${x + width}V${y + height}H${x}z`;
}

/** `colour` with `share` of its light, opaque, so that the page needs no transparency. */
function darker(colour: string, share: number): string {
  return hexColour([1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) * share));
}

/** Everything but the symbol, the tiles of the code and the texts. */
export function gateOutlines(gate: Gate): readonly Outline[] {
  const { ground, roof } = GATE_COLOURS[gate];
  const roofScale = ROOF.width / ROOF.units;
  const roofPart = { xMm: ROOF.x, yMm: ROOF.y + ROOF_RISE * roofScale, scale: roofScale };
  const { tiles, lines, eave, ridge } = roofPaths(ROOF.units);
  const cloud = { path: CLOUD_PATH, fill: roof, yMm: CLOUD.y, scale: CLOUD.width / CLOUD_BOX.width };
  return [
    onPage(rectangle(FACADE), ground),
    { ...cloud, xMm: FACADE.x + CLOUD.inset },
    { ...cloud, xMm: FACADE.x + FACADE.width - CLOUD.inset, mirrored: true },
    { ...roofPart, path: tiles, fill: roof },
    { ...roofPart, path: lines, fill: darker(roof, JOINT_LIGHT) },
    { ...roofPart, path: eave, stroke: { colour: GOLD, width: 2 } },
    { ...roofPart, path: ridge, fill: GOLD },
    {
      path: archPath(ARCH_LINE.offset),
      xMm: 0,
      yMm: 0,
      scale: 1,
      stroke: { colour: GOLD, width: ARCH_LINE.width },
    },
    onPage(`${archPath(0)}z`, WHITE),
    onPage(rectangle(THRESHOLD), INK),
  ];
}

/** The opening widened by `offset`, from the foot on the left to the foot on the right. */
function archPath(offset: number): string {
  const radius = ARCH.radius + offset;
  const spring = ARCH.top + ARCH.radius;
  return (
    `M${ARCH.left - offset} ${ARCH.bottom}V${spring}` +
    `A${radius} ${radius} 0 0 1 ${CENTRE_X + radius} ${spring}V${ARCH.bottom}`
  );
}

/** The brand above the roof on the left, the icon of the kind on the right, the shield on the threshold. */
export function placedIcons(gate: Gate): readonly PlacedIcon[] {
  const icon = (name: IconName, side: number, colour: string, xMm: number, yMm: number): PlacedIcon => ({
    elements: iconElements(name),
    colour,
    xMm,
    yMm,
    scale: side / ICON_GRID,
  });
  const { ground } = GATE_COLOURS[gate];
  const kindX = PAGE.width - MARGIN_X - HEAD.kindIcon;
  const shieldY = THRESHOLD.y + (THRESHOLD.height - THRESHOLD_ICON.side) / 2;
  return [
    {
      elements: GATE_ICON,
      colour: INK,
      xMm: MARGIN_X,
      yMm: HEAD.y + (HEAD.height - HEAD.brandIcon) / 2,
      scale: HEAD.brandIcon / GATE_ICON_GRID,
    },
    icon(GATE_ICONS[gate], HEAD.kindIcon, ground, kindX, HEAD.y + (HEAD.height - HEAD.kindIcon) / 2),
    icon('shield-check', THRESHOLD_ICON.side, GOLD, MARGIN_X, shieldY),
  ];
}
