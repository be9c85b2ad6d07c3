/** The layers of a clip as cards: grounds to move over, and what is said on top. Story format, 1080 × 1920. */
import { drawingSvg } from '../../brand/art/index.ts';
import { viewBoxFor } from '../../brand/art/views.ts';
import { gateIconSvg, roofSvg } from '../../brand/motifs.ts';
import { CREAM, CREAM_SOFT, GATE_COLOURS, GOLD, INK, WHITE } from '../../brand/palette.ts';
import { QUIET_ZONE_MODULES, qrSvg, qrSymbol } from '../../brand/qr.ts';
import { stack, type Block } from '../block.ts';
import { words, type EntryFacts, type FrameFacts, type PhotoFacts } from '../facts.ts';
import { area, image, photo, type Card, type Item, type Said } from '../item.ts';
import type { Measure } from '../measure.ts';
import { textBlock } from '../text-block.ts';
import { titlesBlock } from '../titles.ts';
import type { SceneText } from './story.ts';

export const WIDTH_PX = 1080;
export const HEIGHT_PX = 1920;

/** Where phones put their own buttons and names over a story nothing is said. */
export const SAFE = { top: 250, bottom: 340, side: 64 } as const;

/** How far a ground moves. */
export const WAY_PX = 120;

const CLEAR = 'transparent';
const INNER_PX = WIDTH_PX - 2 * SAFE.side;
const BOTTOM_PX = HEIGHT_PX - SAFE.bottom;
const PANEL_PADDING_PX = 48;
const PLATE_PADDING_PX = 30;

/** How close the scenes look at the drawing, in turn. */
const CLOSENESS = [1, 1.4, 1.15, 1.7] as const;

type Viewed = Pick<EntryFacts, 'drawing' | 'photos'>;

/** The photos are shown in turn. */
function photoOf(photos: Viewed['photos'], index: number): PhotoFacts | undefined {
  return photos[index % Math.max(1, photos.length)];
}

/** A shot before it is drawn. */
export interface ShotCards {
  /** Wider than the clip by the way it moves. */
  readonly ground: Card;
  readonly overlay?: Card;
}

/**
 * A photo or the drawing down to `bottomPx`, where what is said begins.
 *
 * @param index - of the shot: they look at the drawing from near and far in turn
 */
function groundCard({ drawing: name, photos }: Viewed, index: number, bottomPx: number, below: string): Card {
  const widthPx = WIDTH_PX + WAY_PX;
  const box = { x: 0, y: 0, width: widthPx, height: bottomPx };
  const shown = photoOf(photos, index);
  if (shown !== undefined) return card(widthPx, below, [photo(box, shown.file)], []);
  const close = CLOSENESS[index % CLOSENESS.length] ?? 1;
  const [x = 0, y = 0, width = 0, height = 0] = viewBoxFor(name, widthPx / bottomPx)
    .split(' ')
    .map(Number);
  // Nearer to the land, which stays at the foot of the picture.
  const view = [x + (width - width / close) / 2, y + height - height / close, width / close, height / close];
  const svg = drawingSvg(name, {
    viewBox: view.map((value) => Number(value.toFixed(2))).join(' '),
    preserveAspectRatio: 'xMidYMax slice',
    attributes: `width="${widthPx}" height="${bottomPx}"`,
  });
  return card(widthPx, below, [image(box, svg)], []);
}

function card(
  widthPx: number,
  background: string,
  items: readonly Item[],
  blocks: readonly Pick<Block, 'tooLong'>[],
): Card {
  return {
    widthPx,
    heightPx: HEIGHT_PX,
    background,
    items,
    tooLong: blocks.flatMap(({ tooLong }) => tooLong),
  };
}

/** Gate and commune, at the top of every shot, and who took the photo below. */
function brandBlock(measure: Measure, { commune, city }: FrameFacts, credit?: Said): Block {
  const line = (said: typeof commune, strong: boolean) =>
    textBlock(measure, said, {
      widthPx: INNER_PX - 96,
      maxLines: 1,
      sizesPx: strong ? [40, 36, 32] : [32, 30, 28],
      weight: strong ? 800 : 400,
      colour: strong ? WHITE : CREAM_SOFT,
      leading: 1.16,
    });
  const lines = [line(commune, true), line(city, false)];
  const texts = stack(credit === undefined ? lines : [...lines, line(credit, false)], 2);
  return {
    ...texts,
    width: texts.width + 96,
    place: (x, y) => [
      image({ x, y: y + 2, width: 76, height: 76 }, gateIconSvg(WHITE)),
      ...texts.place(x + 96, y),
    ],
  };
}

/** The commune's name on a plate that hangs in the sky. */
function brandPlate(block: Block): readonly Item[] {
  const height = block.height + 2 * PLATE_PADDING_PX;
  return [
    area({ x: 0, y: SAFE.top, width: block.width + SAFE.side + 2 * PLATE_PADDING_PX, height }, INK),
    ...block.place(SAFE.side, SAFE.top + PLATE_PADDING_PX),
  ];
}

/** Where a plate begins that holds `block` above what phones cover; it goes down to the edge. */
function plateTop({ height }: Block): number {
  const top = BOTTOM_PX - height - 2 * PANEL_PADDING_PX;
  return top - (top % 2);
}

/** What is said in a scene, under the drawing. */
export function sceneCards(
  measure: Measure,
  { frame, ...viewed }: Pick<EntryFacts, 'frame'> & Viewed,
  { lead, text }: SceneText,
  index: number,
): ShotCards {
  const brand = brandBlock(measure, frame, photoOf(viewed.photos, index)?.credit);
  const block = stack([...leadBlock(measure, lead), ...sentenceBlock(measure, text)], 14);
  const top = plateTop(block);
  const overlay = card(
    WIDTH_PX,
    CLEAR,
    [
      ...brandPlate(brand),
      area({ x: 0, y: top - 6, width: WIDTH_PX, height: 6 }, GOLD),
      area({ x: 0, y: top, width: WIDTH_PX, height: HEIGHT_PX - top }, INK),
      ...block.place(SAFE.side, top + PANEL_PADDING_PX),
    ],
    [brand, block],
  );
  return { ground: groundCard(viewed, index, top, INK), overlay };
}

function leadBlock(measure: Measure, lead: Said | undefined): readonly Block[] {
  if (lead === undefined) return [];
  const sizesPx = [112, 100, 88, 76, 66, 58, 52];
  return [
    textBlock(measure, lead, {
      ...{ widthPx: INNER_PX, maxLines: 2, sizesPx },
      ...{ weight: 800, colour: GOLD, leading: 1.1 },
    }),
  ];
}

function sentenceBlock(measure: Measure, text: Said | undefined): readonly Block[] {
  if (text === undefined) return [];
  return [
    textBlock(measure, text, {
      ...{ widthPx: INNER_PX, maxLines: 5, sizesPx: [58, 54, 50, 46] },
      ...{ weight: 600, colour: WHITE, leading: 1.28 },
    }),
  ];
}

/** Title and tagline on a façade under the roof of the gate. */
export function titleCards(measure: Measure, facts: EntryFacts): ShotCards {
  const { frame, tagline } = facts;
  const { ground, roof } = GATE_COLOURS[frame.gate];
  const brand = brandBlock(measure, frame, facts.photo?.credit);
  const kind = textBlock(measure, words(frame.kind), {
    widthPx: INNER_PX,
    maxLines: 1,
    sizesPx: [40, 36, 32],
    weight: 800,
    colour: GOLD,
  });
  const titles = titlesBlock(measure, facts, { widthPx: INNER_PX, maxHeightPx: 340, largestPx: 124 });
  const line = textBlock(measure, tagline, {
    widthPx: INNER_PX,
    maxLines: 3,
    sizesPx: [50, 46, 42],
    weight: 400,
    colour: CREAM,
    leading: 1.3,
  });
  const notes = frame.banner ?? frame.foot.note;
  const note =
    notes === undefined
      ? []
      : [
          textBlock(measure, words(notes), {
            widthPx: INNER_PX,
            maxLines: 2,
            sizesPx: [34, 32],
            weight: 600,
            colour: CREAM_SOFT,
          }),
        ];
  const block = stack([kind, titles, line, ...note], 20);
  const top = plateTop(block);
  const overlay = card(
    WIDTH_PX,
    CLEAR,
    [
      ...brandPlate(brand),
      area({ x: 0, y: top, width: WIDTH_PX, height: HEIGHT_PX - top }, ground),
      image({ x: 0, y: top - 72, width: WIDTH_PX, height: 76 }, roofSvg(840, roof, GOLD)),
      ...block.place(SAFE.side, top + PANEL_PADDING_PX),
    ],
    [brand, block],
  );
  return { ground: groundCard(facts, 0, top, ground), overlay };
}

/** Pixels of one module of the symbol on the last shot: a phone that films another phone reads it. */
const MODULE_PX = 12;

/** Where to read on: the symbol, the address, and whose page it is. */
export function endCards(measure: Measure, facts: EntryFacts): ShotCards {
  const { frame } = facts;
  const { foot, gate } = frame;
  const { ground, roof } = GATE_COLOURS[gate];
  const brand = brandBlock(measure, frame);
  const centred = { widthPx: INNER_PX, align: 'center' } as const;
  const prompt = textBlock(measure, words(foot.prompt), {
    ...centred,
    maxLines: 2,
    sizesPx: [46, 42, 38],
    weight: 400,
    colour: CREAM,
  });
  const address = textBlock(measure, foot.address, {
    ...centred,
    maxLines: 1,
    sizesPx: [66, 60, 54, 48, 42, 36],
    weight: 800,
    colour: WHITE,
  });
  const title = textBlock(measure, facts.title, {
    ...centred,
    maxLines: 2,
    sizesPx: [76, 68, 60, 52],
    weight: 800,
    colour: GOLD,
    leading: 1.12,
  });
  const texts = stack([prompt, address], 10);
  const symbol = foot.qrPayload === undefined ? undefined : symbolImage(foot.qrPayload);
  const top = 520;
  const after = top + title.height + 60;
  const whole = card(
    WIDTH_PX,
    ground,
    [
      area({ x: 0, y: 0, width: WIDTH_PX, height: 420 }, INK),
      image({ x: 0, y: 352, width: WIDTH_PX, height: 76 }, roofSvg(840, roof, GOLD)),
      ...brand.place(SAFE.side, SAFE.top),
      ...title.place(SAFE.side, top),
      ...(symbol?.place((WIDTH_PX - symbol.side) / 2, after) ?? []),
      ...texts.place(SAFE.side, after + (symbol === undefined ? 40 : symbol.side + 50)),
    ],
    [brand, title, texts],
  );
  return { ground: whole };
}

function symbolImage(payload: string) {
  const symbol = qrSymbol(payload, 'H');
  const side = (symbol.size + 2 * QUIET_ZONE_MODULES) * MODULE_PX;
  return {
    side,
    place: (x: number, y: number): readonly Item[] => [
      image({ x, y, width: side, height: side }, qrSvg(symbol)),
    ],
  };
}
