/** Inside the arch: the call over the symbol, the code and the address to type under it. */
import type { Fonts } from '../brand/fonts.ts';
import { INK, INK_SOFT, WHITE } from '../brand/palette.ts';
import type { Box } from '../pdf/geometry.ts';
import type { AddressRow, Arch, GateAnatomy } from './anatomy.ts';
import type { FaceInks } from './face-inks.ts';
import { fit } from './lines.ts';
import { capitalMm } from './measure.ts';
import { joined, oneLine, rowsHeightMm, stackRows, type Part, type Row } from './rows.ts';
import type { PlacardSpec } from './spec.ts';
import { textRun } from './text-run.ts';

/** The call in both languages, as wide as the arch is at each line. */
export function layoutCall(
  { call }: PlacardSpec,
  { call: place, arch }: GateAnatomy,
  inks: FaceInks,
  fonts: Fonts,
): Part {
  const rows: Row[] = [
    { source: call.lead, weight: 800, sizes: place.lead, colour: inks.kind, lineHeight: 1.1 },
    { source: call.purpose, weight: 600, sizes: place.purpose, colour: inks.kind, lineHeight: 1.25 },
  ];
  if (call.second !== undefined) {
    rows.push({ source: call.second, weight: 400, sizes: place.second, colour: INK, lineHeight: 1.3 });
  }
  const centre = (arch.left + arch.right) / 2;
  return stackRows(rows, fonts, 'centre', centre, place.y, (top) => archWidth(arch, top) - 2 * place.inset);
}

/** Width of the opening at the height `yMm`, both in millimetres. */
export function archWidth({ left, right, top, radius }: Arch, yMm: number): number {
  const depth = Math.min(yMm - top, radius);
  return right - left - 2 * (radius - Math.sqrt(radius ** 2 - (radius - depth) ** 2));
}

export interface TiledPart extends Part {
  /** Dark squares behind the characters of the code. */
  readonly tiles: readonly Box[];
}

/** One tile for each character of the code, the first at `left`. */
export function layoutTiles(
  { code }: PlacardSpec,
  left: number,
  {
    y,
    tileWidth: width,
    tileHeight: height,
    tileGap,
    tileSize: sizePt,
  }: Omit<AddressRow, 'centre' | 'room' | 'gap'>,
  fonts: Fonts,
): TiledPart {
  const look = { weight: 800, sizePt, colour: WHITE } as const;
  const baseline = y + height / 2 + capitalMm({ face: fonts[look.weight], sizePt }) / 2;
  const characters = [...code.text];
  const tiles = characters.map((_, index) => ({ x: left + index * (width + tileGap), y, width, height }));
  const runs = tiles.map(({ x }, index) =>
    textRun(fonts, code, characters[index] ?? '', look, 'centre', x + width / 2, baseline),
  );
  return { tiles, runs, misfits: [] };
}

/** The code's characters on tiles; beside them the address to type and the serial; all in the middle of its room. */
export function layoutAddressRow(spec: PlacardSpec, { address: row }: GateAnatomy, fonts: Fonts): TiledPart {
  const tilesWidth = spec.code.text.length * (row.tileWidth + row.tileGap) - row.tileGap;
  const room = row.room - tilesWidth - row.gap;
  const rows: Row[] = [
    { source: spec.shortAddress, weight: 600, sizes: row.address, colour: INK, lineHeight: 1.16 },
    { source: spec.serial, weight: 400, sizes: row.serial, colour: INK_SOFT, lineHeight: 1.16 },
  ];
  const widest = Math.max(
    ...rows.map(({ source, weight, sizes }) => {
      const { overMm } = fit(source, { face: fonts[weight] }, oneLine(sizes), room);
      return room + overMm;
    }),
  );
  const left = row.centre - (tilesWidth + row.gap + Math.min(widest, room)) / 2;
  const tiles = layoutTiles(spec, left, row, fonts);
  const top = row.y + (row.tileHeight - rowsHeightMm(rows)) / 2;
  const texts = stackRows(rows, fonts, 'left', left + tilesWidth + row.gap, top, () => room);
  return { ...joined([tiles, texts]), tiles: tiles.tiles };
}
