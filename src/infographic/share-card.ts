/** The pictures of few words: what a link shows when it is shared, and the cover of an article on Zalo. */
import { roofSvg } from '../brand/motifs.ts';
import { CREAM, CREAM_SOFT, GATE_COLOURS, GOLD, INK, WHITE } from '../brand/palette.ts';
import { PICTURE_SIZES } from '../model/picture-format.ts';
import { stack, type Block } from './block.ts';
import { archItems, brandRow } from './frame.ts';
import { area, image, type Card, type Item } from './item.ts';
import type { Measure } from './measure.ts';
import { titleBlock } from './titles.ts';
import type { ShareFacts } from './share-facts.ts';
import { outOfRoom, SMALLEST_PX, textBlock } from './text-block.ts';

const BRAND_X_PX = 52;
const MARGIN_PX = 64;
const TEXT_ARCH_GAP_PX = 44;
const TEXT_GAP_PX = 18;

interface Shape {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly brandTopPx: number;
  readonly facadeTopPx: number;
  readonly thresholdPx: number;
  readonly archX: number;
  readonly archTopPx: number;
  readonly titleHeightPx: number;
  readonly lineSizesPx: readonly number[];
}

const SHARE: Shape = {
  ...PICTURE_SIZES.share,
  brandTopPx: 18,
  facadeTopPx: 150,
  thresholdPx: 546,
  archX: 780,
  archTopPx: 196,
  titleHeightPx: 206,
  lineSizesPx: [38, 36, 34, 32, 30],
};

/** What is read keeps 40 px from above and below, so that it outlives a crop to 16:9. */
const COVER: Shape = {
  ...PICTURE_SIZES.cover,
  brandTopPx: 44,
  facadeTopPx: 172,
  thresholdPx: 600,
  archX: 600,
  archTopPx: 222,
  titleHeightPx: 236,
  lineSizesPx: [40, 38, 36, 34],
};

interface Parts {
  readonly brand: Block;
  readonly texts: Block;
  readonly items: readonly Item[];
}

/** Sky, roof, façade with the texts on the left and the arch on the right, threshold. */
function partsOf(measure: Measure, facts: ShareFacts, shape: Shape, below: readonly Block[]): Parts {
  const { widthPx, heightPx, brandTopPx, facadeTopPx, thresholdPx, archX, archTopPx } = shape;
  const { ground, roof } = GATE_COLOURS[facts.gate];
  const brand = brandRow(measure, facts, widthPx - 2 * BRAND_X_PX);
  const room = { widthPx: archX - MARGIN_PX - TEXT_ARCH_GAP_PX };
  const line = textBlock(measure, facts.line, {
    ...room,
    maxLines: 3,
    sizesPx: shape.lineSizesPx,
    weight: 400,
    colour: CREAM,
    leading: 1.3,
  });
  const textTop = facadeTopPx + 26;
  const under = stack([line, ...below], TEXT_GAP_PX);
  const title = titleBlock(measure, facts.title, {
    ...room,
    maxHeightPx: Math.min(shape.titleHeightPx, thresholdPx - 12 - textTop - under.height - TEXT_GAP_PX),
    largestPx: 108,
  });
  const texts = stack([title, under], TEXT_GAP_PX);
  const arch = {
    x: archX,
    y: archTopPx,
    width: widthPx - MARGIN_PX - archX,
    height: thresholdPx - archTopPx,
  };
  const spare = thresholdPx - textTop - texts.height;
  return {
    brand,
    texts: { ...texts, tooLong: [...texts.tooLong, ...outOfRoom(texts.place(0, 0), -spare)] },
    items: [
      area({ x: 0, y: 0, width: widthPx, height: facadeTopPx + 16 }, INK),
      area({ x: 0, y: facadeTopPx, width: widthPx, height: thresholdPx - facadeTopPx }, ground),
      image(
        { x: 0, y: facadeTopPx - 56, width: widthPx, height: 68 },
        roofSvg(Math.round(widthPx * 0.778), roof, GOLD),
      ),
      ...brand.place(BRAND_X_PX, brandTopPx),
      ...archItems(facts, arch, arch.width / 2),
      area({ x: 0, y: thresholdPx, width: widthPx, height: heightPx - thresholdPx }, INK),
      ...texts.place(MARGIN_PX, textTop + Math.round(Math.max(0, spare) / 2)),
    ],
  };
}

/** What is not confirmed, and who took the photo. */
function noteBlock(measure: Measure, facts: ShareFacts, widthPx: number, align: 'left' | 'right') {
  const { note, photo } = facts;
  const parts = [...(note === undefined ? [] : [note]), ...(photo?.credit ? [photo.credit.text] : [])];
  if (parts.length === 0) return undefined;
  const said = { ...photo?.credit, text: parts.join(' · ') };
  const look = {
    maxLines: align === 'left' ? 3 : 2,
    sizesPx: align === 'left' ? [30, SMALLEST_PX] : [SMALLEST_PX],
  };
  const colour = align === 'left' ? CREAM : CREAM_SOFT;
  return textBlock(measure, said, { ...look, widthPx, weight: 400, colour, align });
}

/** The share picture of a page; a text that finds no room is named in `tooLong`. */
export function shareCard(measure: Measure, facts: ShareFacts): Card {
  const { widthPx, heightPx, thresholdPx } = SHARE;
  const { brand, texts, items } = partsOf(measure, facts, SHARE, []);
  const address = textBlock(measure, facts.address, {
    widthPx: 660,
    maxLines: 1,
    sizesPx: [36, 33, 30, 28, SMALLEST_PX],
    weight: 800,
    colour: WHITE,
  });
  const note = noteBlock(measure, facts, 520, 'right');
  const inFoot = (height: number) => thresholdPx + Math.round((heightPx - thresholdPx - height) / 2);
  return {
    widthPx,
    heightPx,
    background: GATE_COLOURS[facts.gate].ground,
    items: [
      ...items,
      ...address.place(MARGIN_PX, inFoot(address.height)),
      ...(note?.place(widthPx - MARGIN_PX - 520, inFoot(note.height)) ?? []),
    ],
    tooLong: [brand, texts, address, ...(note === undefined ? [] : [note])].flatMap(({ tooLong }) => tooLong),
  };
}

/**
 * The cover of an article on Zalo. The article opens the page by itself, so that it carries neither symbol nor
 * address; people see it about 300 px wide, so that its words are few and large.
 */
export function coverCard(measure: Measure, facts: ShareFacts): Card {
  const { widthPx, heightPx, archX } = COVER;
  const note = noteBlock(measure, facts, archX - MARGIN_PX - TEXT_ARCH_GAP_PX, 'left');
  const { brand, texts, items } = partsOf(measure, facts, COVER, note === undefined ? [] : [note]);
  return {
    widthPx,
    heightPx,
    background: GATE_COLOURS[facts.gate].ground,
    items,
    tooLong: [...brand.tooLong, ...texts.tooLong],
  };
}
