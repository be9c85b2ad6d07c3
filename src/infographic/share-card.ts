/** The picture that a link shows when it is shared: 1200 × 630, as social networks ask for. */
import { roofSvg } from '../brand/motifs.ts';
import { CREAM, CREAM_SOFT, GATE_COLOURS, GOLD, INK, WHITE } from '../brand/palette.ts';
import { stack } from './block.ts';
import { words } from './facts.ts';
import { archItems, brandRow } from './frame.ts';
import { area, image, type Card } from './item.ts';
import type { Measure } from './measure.ts';
import { titleBlock } from './titles.ts';
import type { ShareFacts } from './share-facts.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

const SHARE_WIDTH_PX = 1200;
const SHARE_HEIGHT_PX = 630;

const MARGIN_PX = 64;
const FACADE_TOP_PX = 150;
const THRESHOLD_PX = 546;
const ARCH = { x: 780, y: 196, width: 356, height: THRESHOLD_PX - 196 };
const TEXT_TOP_PX = 176;
const TEXT_WIDTH_PX = ARCH.x - MARGIN_PX - 44;

/** The share picture of a page; a text that finds no room is named in `tooLong`. */
export function shareCard(measure: Measure, facts: ShareFacts): Card {
  const { ground, roof } = GATE_COLOURS[facts.gate];
  const brand = brandRow(measure, facts, SHARE_WIDTH_PX - 2 * 52);
  const room = { widthPx: TEXT_WIDTH_PX } as const;
  const title = titleBlock(measure, facts.title, { ...room, maxHeightPx: 206, largestPx: 108 });
  const line = textBlock(measure, facts.line, {
    ...room,
    maxLines: 3,
    sizesPx: [38, 36, 34, 32, 30],
    weight: 400,
    colour: CREAM,
    leading: 1.3,
  });
  const texts = stack([title, line], 18);
  const address = textBlock(measure, facts.address, {
    widthPx: 660,
    maxLines: 1,
    sizesPx: [36, 33, 30, 28, SMALLEST_PX],
    weight: 800,
    colour: WHITE,
  });
  const note =
    facts.note === undefined
      ? undefined
      : textBlock(measure, words(facts.note), {
          widthPx: 520,
          maxLines: 1,
          sizesPx: [SMALLEST_PX],
          weight: 400,
          colour: CREAM_SOFT,
          align: 'right',
        });
  const footHeight = SHARE_HEIGHT_PX - THRESHOLD_PX;
  const inFoot = (height: number) => THRESHOLD_PX + Math.round((footHeight - height) / 2);
  const textRoom = THRESHOLD_PX - TEXT_TOP_PX;
  return {
    widthPx: SHARE_WIDTH_PX,
    heightPx: SHARE_HEIGHT_PX,
    background: ground,
    items: [
      area({ x: 0, y: 0, width: SHARE_WIDTH_PX, height: FACADE_TOP_PX + 16 }, INK),
      area({ x: 0, y: FACADE_TOP_PX, width: SHARE_WIDTH_PX, height: THRESHOLD_PX - FACADE_TOP_PX }, ground),
      image({ x: 0, y: 94, width: SHARE_WIDTH_PX, height: 68 }, roofSvg(934, roof, GOLD)),
      ...brand.place(52, 18),
      ...archItems(facts.drawing, ARCH, ARCH.width / 2),
      area({ x: 0, y: THRESHOLD_PX, width: SHARE_WIDTH_PX, height: footHeight }, INK),
      ...texts.place(MARGIN_PX, TEXT_TOP_PX + Math.max(0, Math.round((textRoom - texts.height) / 2))),
      ...address.place(MARGIN_PX, inFoot(address.height)),
      ...(note?.place(SHARE_WIDTH_PX - MARGIN_PX - 520, inFoot(note.height)) ?? []),
    ],
    tooLong: [brand, texts, address, ...(note === undefined ? [] : [note])].flatMap(({ tooLong }) => tooLong),
  };
}
