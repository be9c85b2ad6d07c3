/** The gate as outlines, in the order of painting. */
import { scenePlanes } from '../brand/art/shapes.ts';
import { viewBoxFor } from '../brand/art/views.ts';
import type { Drawing as DrawingName } from '../brand/drawings.ts';
import { CLOUD_BOX, CLOUD_PATH, hipRoofPaths, ROOF_RISE, roofPaths } from '../brand/motifs.ts';
import { WHITE } from '../brand/palette.ts';
import type { Box } from '../pdf/geometry.ts';
import { rectangle, outline, type Drawing, type Outline } from '../pdf/marks.ts';
import type { Arch, GateAnatomy } from './anatomy.ts';
import type { FaceInks } from './face-inks.ts';
import { guilloche } from './guilloche.ts';

/** The opening widened by `offset`, from the foot on the left to the foot on the right. */
export function archPath({ left, right, top, bottom, radius }: Arch, offset = 0): string {
  const round = radius + offset;
  const spring = top + radius;
  const [from, to] = [left - offset, right + offset];
  const flat = to - from - 2 * round;
  const head =
    flat > 1e-6
      ? `A${round} ${round} 0 0 1 ${from + round} ${spring - round}H${to - round}A${round} ${round} 0 0 1 ${to} ${spring}`
      : `A${round} ${round} 0 0 1 ${to} ${spring}`;
  return `M${from} ${bottom}V${spring}${head}V${bottom}`;
}

/** Everything of the gate but its symbol, the tiles of the code and the texts. */
export function gateDrawings(anatomy: GateAnatomy, inks: FaceInks, picture: DrawingName): readonly Drawing[] {
  const { facade, threshold, line, arch, symbol } = anatomy;
  const edges = (box: Box, colour: string): Outline =>
    outline(rectangle(inner(box, line / 2)), { stroke: { colour, width: line } });
  const walls = [outline(rectangle(facade), { fill: inks.ground })];
  if (inks.saving) walls.push(edges({ ...facade, height: facade.height + line }, inks.line));
  const slab = [outline(rectangle(threshold), { fill: inks.slab })];
  if (inks.saving) slab.push(edges(threshold, inks.slabText));
  const plate = anatomy.address.plate;
  const openings = [arch, anatomy.picture].filter((opening) => opening !== undefined);
  const waves = guilloche(symbol, anatomy.guilloche, inks.guilloche);
  return [
    {
      outlines: [
        ...walls,
        ...(inks.saving ? [] : clouds(anatomy, inks)),
        ...roof(anatomy, inks),
        outline(`${archPath(arch)}z`, { fill: WHITE }),
        ...(plate === undefined ? [] : [outline(rectangle(plate), { fill: WHITE })]),
        // On a wall of their own colour waves do not show; without clipping they are drawn much faster.
        ...(inks.saving ? [] : waves),
      ],
    },
    ...(inks.saving ? [{ clip: `${archPath(arch)}z`, outlines: waves }] : []),
    { outlines: openings.map((opening) => archLine(anatomy, opening, inks)) },
    ...(anatomy.picture === undefined ? [] : [view(anatomy.picture, picture)]),
    { outlines: slab },
  ];
}

function inner({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function archLine({ archLine: { offset, width } }: GateAnatomy, opening: Arch, inks: FaceInks): Outline {
  return outline(archPath(opening, offset), { stroke: { colour: inks.line, width } });
}

function clouds({ facade, cloud }: GateAnatomy, { roof: fill }: FaceInks): readonly Outline[] {
  if (cloud === undefined) return [];
  const shape = { path: CLOUD_PATH, fill, yMm: cloud.y, scale: cloud.width / CLOUD_BOX.width };
  return [
    { ...shape, xMm: facade.x + cloud.inset },
    { ...shape, xMm: facade.x + facade.width - cloud.inset, mirrored: true },
  ];
}

function roof({ roof: { x, y, width, unit } }: GateAnatomy, inks: FaceInks): readonly Outline[] {
  const units = width / unit;
  const part = { xMm: x, yMm: y + ROOF_RISE * unit, scale: unit };
  if (inks.saving) {
    const { body, ridge } = hipRoofPaths(units);
    return [
      { ...part, path: body, fill: inks.roof, stroke: { colour: inks.line, width: 2.4, round: true } },
      { ...part, path: ridge, fill: inks.line },
    ];
  }
  const { tiles, lines, eave, ridge } = roofPaths(units);
  return [
    { ...part, path: tiles, fill: inks.roof },
    { ...part, path: lines, fill: inks.joints },
    { ...part, path: eave, stroke: { colour: inks.line, width: 2 } },
    { ...part, path: ridge, fill: inks.line },
  ];
}

/** The scene `name` seen through an opening. */
export function view(opening: Arch, name: DrawingName): Drawing {
  const [width, height] = [opening.right - opening.left, opening.bottom - opening.top];
  const [minX = 0, minY = 0, wide = 1] = viewBoxFor(name, width / height)
    .split(' ')
    .map(Number);
  const scale = width / wide;
  return {
    clip: `${archPath(opening)}z`,
    outlines: scenePlanes(name).map(({ path, matrix, fill, evenOdd, stroke }) => ({
      path,
      matrix,
      xMm: opening.left - minX * scale,
      yMm: opening.top - minY * scale,
      scale,
      evenOdd,
      ...(fill === undefined ? {} : { fill }),
      ...(stroke === undefined ? {} : { stroke }),
    })),
  };
}
