/** The ink foot of an infographic: symbol, address, hotline. */
import { CREAM_SOFT, INK, WHITE } from '../brand/palette.ts';
import { QUIET_ZONE_MODULES, qrSvg, qrSymbol } from '../brand/qr.ts';
import { blank, stack, type Block } from './block.ts';
import { words, type FootFacts } from './facts.ts';
import { area, image } from './item.ts';
import type { Measure } from './measure.ts';
import { BRAND_X_PX, FOOT_TOP_PX, HEIGHT_PX, MARGIN_PX, WIDTH_PX } from './page.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

/** White square with the symbol, each module a whole number of pixels. */
function qrBlock(payload: string): Block {
  const symbol = qrSymbol(payload, 'H');
  const modules = symbol.size + 2 * QUIET_ZONE_MODULES;
  const side = modules * Math.max(3, Math.floor(148 / modules));
  return {
    ...blank(side, side),
    place: (x, y) => [image({ x, y, width: side, height: side }, qrSvg(symbol))],
  };
}

/** The foot: symbol, address and hotline. It has its own place on the page; where it is put makes no difference. */
export function footBlock(measure: Measure, foot: FootFacts): Block {
  const qr = foot.qrPayload === undefined ? undefined : qrBlock(foot.qrPayload);
  const left = qr === undefined ? MARGIN_PX : BRAND_X_PX + qr.width + 26;
  const right = foot.hotline === undefined ? 0 : 266;
  const small = (text: string, align: 'left' | 'right', widthPx: number) =>
    textBlock(measure, words(text), {
      widthPx,
      maxLines: 1,
      sizesPx: [SMALLEST_PX],
      weight: 400,
      colour: CREAM_SOFT,
      align,
    });
  const strong = { maxLines: 1, weight: 800, colour: WHITE } as const;
  const widthPx = WIDTH_PX - left - right - BRAND_X_PX;
  const address = stack(
    [
      small(foot.prompt, 'left', widthPx),
      textBlock(measure, foot.address, { ...strong, widthPx, sizesPx: [38, 36, 33, 30, 28, SMALLEST_PX] }),
      ...(foot.note === undefined ? [] : [small(foot.note, 'left', widthPx)]),
    ],
    2,
  );
  const columns = [{ x: left, block: address }];
  if (foot.hotline !== undefined) {
    const number = textBlock(measure, foot.hotline.number, {
      ...strong,
      widthPx: right,
      sizesPx: [36, 33, 30, 28, SMALLEST_PX],
      align: 'right',
    });
    const hotline = stack([small(foot.hotline.label, 'right', right), number], 2);
    columns.push({ x: WIDTH_PX - BRAND_X_PX - right, block: hotline });
  }
  const footHeight = HEIGHT_PX - FOOT_TOP_PX;
  const middle = (block: Block) => FOOT_TOP_PX + Math.round((footHeight - block.height) / 2);
  return {
    width: WIDTH_PX,
    height: footHeight,
    tooLong: columns.flatMap(({ block }) => block.tooLong),
    place: () => [
      area({ x: 0, y: FOOT_TOP_PX, width: WIDTH_PX, height: footHeight }, INK),
      ...(qr?.place(BRAND_X_PX, middle(qr)) ?? []),
      ...columns.flatMap(({ x, block }) => block.place(x, middle(block))),
    ],
  };
}
