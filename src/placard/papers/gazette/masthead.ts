/** The gate at the top of the first page, with the name of the bulletin, and the foot with the symbol of its page. */
import type { Drawing as DrawingName } from '../../../brand/drawings.ts';
import type { Fonts } from '../../../brand/fonts.ts';
import { ROOF_RISE, roofPaths } from '../../../brand/motifs.ts';
import { CREAM, GATE_COLOURS, GOLD, INK, INK_SOFT, WHITE } from '../../../brand/palette.ts';
import { outline, rectangle, type Drawing } from '../../../pdf/marks.ts';
import { archPath, view } from '../../gate.ts';
import { beside, moved, rule, space, stacked, textBlock, together, type Block } from '../block.ts';
import { pageNumber } from '../head.ts';
import { CONTENT_MM } from '../paper.ts';
import { say } from '../words.ts';

export interface Name {
  readonly commune: string;
  readonly city: string;
  readonly title: string;
  readonly lead: string;
}

const { ground, roof, darkRoof } = GATE_COLOURS.relic;
const ROOF = { overhang: 5, unit: 0.3, height: 14.5 } as const;
const WALL = { height: 44, slab: 9, inside: 8 } as const;
const ARCH = { width: 46, height: 37, line: 0.8 } as const;
export const SYMBOL_MM = 22;

function gate(drawing: DrawingName): readonly Drawing[] {
  const top = ROOF.height;
  const bottom = top + WALL.height;
  const part = { xMm: -ROOF.overhang, yMm: ROOF_RISE * ROOF.unit, scale: ROOF.unit };
  const { tiles, lines, eave, ridge } = roofPaths((CONTENT_MM + 2 * ROOF.overhang) / ROOF.unit);
  const right = CONTENT_MM - WALL.inside;
  const opening = {
    left: right - ARCH.width,
    right,
    top: bottom - ARCH.height,
    bottom,
    radius: ARCH.width / 2,
  };
  const slab = { x: -2, y: bottom, width: CONTENT_MM + 4, height: WALL.slab };
  return [
    {
      outlines: [
        outline(rectangle({ x: 0, y: top - 3, width: CONTENT_MM, height: WALL.height + 3 }), {
          fill: ground,
        }),
        { ...part, path: tiles, fill: roof },
        { ...part, path: lines, fill: darkRoof },
        { ...part, path: eave, stroke: { colour: GOLD, width: 2 } },
        { ...part, path: ridge, fill: GOLD },
        outline(archPath(opening, ARCH.line), { stroke: { colour: GOLD, width: ARCH.line } }),
      ],
    },
    view(opening, drawing),
    { outlines: [outline(rectangle(slab), { fill: INK })] },
  ];
}

export function masthead(fonts: Fonts, { commune, city, title, lead }: Name, drawing: DrawingName): Block {
  const width = CONTENT_MM - ARCH.width - 3 * WALL.inside;
  const art: Block = {
    pieces: [{ kind: 'art', xMm: 0, yMm: 0, drawings: gate(drawing) }],
    misfits: [],
    heightMm: ROOF.height + WALL.height + WALL.slab,
  };
  const names = stacked([
    textBlock(fonts, say(commune), { weight: 800, sizes: [13, 11], colour: WHITE, lineHeight: 1.2 }, width),
    textBlock(fonts, say(city), { weight: 400, sizes: [9.5, 8], colour: CREAM, lineHeight: 1.2 }, width),
    space(2.5),
    textBlock(
      fonts,
      say(title),
      { weight: 800, sizes: [29, 26, 22, 18], colour: GOLD, lineHeight: 1.15, role: 'H1' },
      width,
    ),
  ]);
  const said = textBlock(
    fonts,
    say(lead),
    { weight: 400, sizes: [9.5, 8.5, 7.5], colour: CREAM, lineHeight: 1.2 },
    CONTENT_MM - 2 * WALL.inside,
  );
  return stacked([
    together([
      art,
      moved(names, WALL.inside, ROOF.height + (WALL.height - names.heightMm) / 2 + 1.5),
      moved(said, WALL.inside, ROOF.height + WALL.height + (WALL.slab - said.heightMm) / 2),
    ]),
    space(5),
  ]);
}

/** The symbol that opens the page, on every sheet, for sheets are pinned up alone. */
export function foot(
  fonts: Fonts,
  { commune, title, scan, url }: { commune: string; title: string; scan: string; url: string },
  number: number,
  count: number,
): Block {
  const box = { x: 0, y: 0, width: SYMBOL_MM, height: SYMBOL_MM };
  const symbol: Block = {
    pieces: [{ kind: 'symbol', xMm: 0, yMm: 0, box, payload: url, level: 'M', alt: url }],
    misfits: [],
    heightMm: SYMBOL_MM,
  };
  const from = SYMBOL_MM + 3;
  const width = CONTENT_MM - from;
  const soft = { weight: 400, sizes: [8.5], colour: INK_SOFT } as const;
  const text = stacked([
    textBlock(fonts, say(scan), { weight: 600, sizes: [9.5] }, width),
    textBlock(fonts, say(url), soft, width),
    textBlock(fonts, say(`${title} – ${commune}`), soft, width),
    pageNumber(number, count, fonts, width),
  ]);
  return stacked([
    rule(CONTENT_MM),
    space(1),
    beside([
      [0, symbol],
      [from, moved(text, 0, Math.max(0, (SYMBOL_MM - text.heightMm) / 2))],
    ]),
  ]);
}
