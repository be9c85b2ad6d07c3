/** Inside the arch: the call over the symbol, the code and the address to type under it. */
import type { Fonts, FontWeight } from '../brand/fonts.ts';
import { GATE_COLOURS, INK, WHITE } from '../brand/palette.ts';
import { ptToMm } from '../lib/length.ts';
import { ADDRESS_ROW, ARCH, CALL, CENTRE_X, type Box } from './anatomy.ts';
import { fit } from './lines.ts';
import { oneLine, stackRows, type Part, type Row } from './rows.ts';
import type { PlacardSpec } from './spec.ts';
import { textRun } from './text-run.ts';

/** The call in both languages, as wide as the arch is at each line. */
export function layoutCall({ call, gate }: PlacardSpec, fonts: Fonts): Part {
  const colour = GATE_COLOURS[gate].ground;
  const rows: Row[] = [
    { source: call.lead, weight: 800, sizes: [17], colour, lineHeight: 1.1 },
    { source: call.purpose, weight: 600, sizes: [11.5], colour, lineHeight: 1.25 },
  ];
  if (call.second !== undefined) {
    rows.push({ source: call.second, weight: 400, sizes: [9], colour: INK, lineHeight: 1.3 });
  }
  return stackRows(rows, fonts, 'centre', CENTRE_X, CALL.y, (top) => archWidth(top) - 2 * CALL.inset);
}

/** Width of the opening at the height `yMm`, both in millimetres. */
export function archWidth(yMm: number): number {
  const depth = Math.min(yMm - ARCH.top, ARCH.radius);
  return 2 * Math.sqrt(ARCH.radius ** 2 - (ARCH.radius - depth) ** 2);
}

/** Baseline that puts capitals in the middle of `yMm`. */
function middleBaseline(yMm: number, sizePt: number, weight: FontWeight, fonts: Fonts): number {
  const { capHeight, unitsPerEm } = fonts[weight].font;
  return yMm + ptToMm((capHeight / unitsPerEm) * sizePt) / 2;
}

/** The code's characters on tiles and the address to type beside them, together in the middle of the opening. */
export function layoutAddressRow(spec: PlacardSpec, fonts: Fonts): Part & { readonly tiles: readonly Box[] } {
  const { y, tileWidth, tileHeight, tileGap, gap, inset } = ADDRESS_ROW;
  const characters = [...spec.code.text];
  const tilesWidth = characters.length * (tileWidth + tileGap) - tileGap;
  const room = ARCH.right - ARCH.left - 2 * inset - tilesWidth - gap;
  const weight = 600;
  const fitted = fit(spec.shortAddress, { face: fonts[weight] }, oneLine([10, 9, 8]), room);
  const left = CENTRE_X - (tilesWidth + gap + room + Math.min(fitted.overMm, 0)) / 2;
  const middle = y + tileHeight / 2;
  const tiles = characters.map((_, index) => ({
    x: left + index * (tileWidth + tileGap),
    y,
    width: tileWidth,
    height: tileHeight,
  }));
  const tileLook = { weight: 800, sizePt: 13.5, colour: WHITE } as const;
  const tileBaseline = middleBaseline(middle, tileLook.sizePt, tileLook.weight, fonts);
  const codeRuns = tiles.map(({ x, width }, index) =>
    textRun(fonts, spec.code, characters[index] ?? '', tileLook, 'centre', x + width / 2, tileBaseline),
  );
  const look = { weight, sizePt: fitted.sizePt, colour: INK } as const;
  const baseline = middleBaseline(middle, fitted.sizePt, weight, fonts);
  const address = textRun(
    fonts,
    spec.shortAddress,
    fitted.lines[0] ?? '',
    look,
    'left',
    left + tilesWidth + gap,
    baseline,
  );
  return {
    runs: [...codeRuns, address],
    tiles,
    misfits: fitted.overMm > 0 ? [{ source: spec.shortAddress, overMm: fitted.overMm }] : [],
  };
}
