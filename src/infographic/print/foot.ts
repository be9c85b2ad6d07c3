/** The ink foot of a sheet: the only domain to trust, whom to call, and what is not confirmed yet. */
import { iconSvg } from '../../brand/icons.ts';
import { CREAM_SOFT, GOLD, INK, WHITE } from '../../brand/palette.ts';
import { stack, type Block } from '../block.ts';
import { words, type FootFacts } from '../facts.ts';
import { area, image } from '../item.ts';
import type { Measure } from '../measure.ts';
import type { Page } from '../page.ts';
import { SMALLEST_PX, textBlock } from '../text-block.ts';

const ICON_PX = 64;
const ICON_GAP_PX = 24;
const HOTLINE_PX = 360;

/** It has its own place on the page; where it is put makes no difference. */
export function printFoot(measure: Measure, page: Page, foot: FootFacts): Block {
  const { widthPx, heightPx, marginPx, innerPx, footTopPx, footBottomPx } = page;
  const left = marginPx + ICON_PX + ICON_GAP_PX;
  const right = foot.hotline === undefined ? 0 : HOTLINE_PX;
  const room = innerPx - ICON_PX - ICON_GAP_PX - right;
  const small = (text: string, roomPx: number, align: 'left' | 'right' = 'left') =>
    textBlock(measure, words(text), {
      widthPx: roomPx,
      maxLines: 1,
      sizesPx: [28, SMALLEST_PX],
      weight: 400,
      colour: CREAM_SOFT,
      align,
    });
  const strong = { maxLines: 1, weight: 800, colour: WHITE } as const;
  const sizesPx = [46, 42, 38, 36, 33, 30, 28, SMALLEST_PX];
  const label = page.symbol === undefined ? foot.prompt : foot.trust;
  const columns = [
    {
      x: left,
      block: stack(
        [
          small(label, room),
          textBlock(measure, foot.domain, { ...strong, widthPx: room, sizesPx }),
          ...(foot.note === undefined ? [] : [small(foot.note, room)]),
        ],
        2,
      ),
    },
  ];
  if (foot.hotline !== undefined) {
    const number = textBlock(measure, foot.hotline.number, {
      ...strong,
      widthPx: right,
      sizesPx,
      align: 'right',
    });
    columns.push({
      x: widthPx - marginPx - right,
      block: stack([small(foot.hotline.label, right, 'right'), number], 2),
    });
  }
  const height = footBottomPx - footTopPx;
  const middle = (high: number) => footTopPx + Math.round((height - high) / 2);
  return {
    width: widthPx,
    height,
    tooLong: columns.flatMap(({ block }) => block.tooLong),
    place: () => [
      area({ x: 0, y: footTopPx, width: widthPx, height: heightPx - footTopPx }, INK),
      image(
        { x: marginPx, y: middle(ICON_PX), width: ICON_PX, height: ICON_PX },
        iconSvg('shield-check', GOLD),
      ),
      ...columns.flatMap(({ x, block }) => block.place(x, middle(block.height))),
    ],
  };
}
