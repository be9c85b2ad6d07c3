/** What stands at the top and at the foot of the papers. */
import type { Fonts } from '../../brand/fonts.ts';
import { INK, INK_SOFT, WHITE } from '../../brand/palette.ts';
import { rectangle, outline } from '../../pdf/marks.ts';
import { brandIcon } from '../icons.ts';
import { layoutTiles } from '../opening.ts';
import type { PlacardSpec } from '../spec.ts';
import { artBlock, beside, moved, space, stacked, textBlock, together, type Block } from './block.ts';
import type { InstallationFacts } from './facts.ts';
import { CONTENT_MM, pair } from './paper.ts';
import { say, type Words } from './words.ts';

export type Head = Pick<InstallationFacts, 'commune' | 'city' | 'hotline'>;

/** The brand, the commune and its city. */
export function brandRow(
  fonts: Fonts,
  { commune, city }: Pick<Head, 'commune' | 'city'>,
  width: number,
): Block {
  const side = 9;
  const icon: Block = {
    pieces: [{ kind: 'art', xMm: 0, yMm: 0, drawings: [], icons: [brandIcon(0, 0, side, INK)] }],
    misfits: [],
    heightMm: side,
  };
  const from = side + 2.4;
  const names = stacked([
    textBlock(fonts, commune, { weight: 800, sizes: [11, 9.5, 8], lineHeight: 1.2 }, width - from),
    textBlock(fonts, city, { weight: 400, sizes: [8, 7], colour: INK_SOFT, lineHeight: 1.2 }, width - from),
  ]);
  return beside([
    [0, icon],
    [from, moved(names, 0, (side - names.heightMm) / 2)],
  ]);
}

/** The head of a paper of many pages: its name, and what it is for. */
export function longHead(head: Head, name: Words, text: string, fonts: Fonts): Block {
  return stacked([
    brandRow(fonts, head, CONTENT_MM),
    space(3),
    pair(fonts, name, 20, CONTENT_MM),
    space(1),
    textBlock(fonts, say(text), { weight: 400, sizes: [9] }, CONTENT_MM),
    space(3),
  ]);
}

/** The name of the paper again, small, on the pages after the first. */
export function runningHead({ commune }: Pick<Head, 'commune'>, fonts: Fonts, name: string): Block {
  const text = { ...commune, text: `${name} – ${commune.text}` };
  return stacked([
    textBlock(fonts, text, { weight: 600, sizes: [8], colour: INK_SOFT }, CONTENT_MM),
    space(2.5),
  ]);
}

export function pageNumber(number: number, count: number, fonts: Fonts, width: number): Block {
  const look = { weight: 400, sizes: [8], colour: INK_SOFT, anchor: 'right' } as const;
  return textBlock(fonts, say(`Trang ${number}/${count}`), look, width);
}

/** The code on dark tiles, as on the placard. */
export function codeTiles(
  spec: PlacardSpec,
  fonts: Fonts,
): { readonly block: Block; readonly widthMm: number } {
  const row = { y: 0, tileWidth: 9, tileHeight: 10.5, tileGap: 0.9, tileSize: 20, address: [], serial: [] };
  const { tiles, runs } = layoutTiles(spec, 0, row, fonts);
  const squares = artBlock(
    tiles.map((tile) => outline(rectangle(tile), { fill: INK })),
    row.tileHeight,
  );
  const text: Block = {
    pieces: [{ kind: 'text', role: 'P', xMm: 0, yMm: 0, runs }],
    misfits: [],
    heightMm: row.tileHeight,
  };
  return {
    block: together([squares, text]),
    widthMm: tiles.length * (row.tileWidth + row.tileGap) - row.tileGap,
  };
}

/** White words on a dark bar that nobody can miss. */
export function warning(fonts: Fonts, { vi, en }: Words, why: string, width: number): Block {
  const inside = 3;
  const from = width * 0.4;
  const room = width - from - inside;
  const left = textBlock(fonts, say(vi), { weight: 800, sizes: [12], colour: WHITE, lineHeight: 1.2 }, from);
  const right = stacked([
    textBlock(fonts, say(en, 'en'), { weight: 400, sizes: [8], colour: WHITE, anchor: 'right' }, room),
    textBlock(fonts, say(why), { weight: 600, sizes: [8], colour: WHITE, anchor: 'right' }, room),
  ]);
  const height = Math.max(left.heightMm, right.heightMm) + 2.4;
  const ground = artBlock([outline(rectangle({ x: 0, y: 0, width, height }), { fill: INK })], height);
  return together([
    ground,
    moved(left, inside, (height - left.heightMm) / 2),
    moved(right, from, (height - right.heightMm) / 2),
  ]);
}
