/** The ink foot of an infographic: symbol, address, hotline. */
import { waveSvg } from '../brand/motifs.ts';
import { CREAM_SOFT, GOLD, INK, WHITE } from '../brand/palette.ts';
import { qrSvg, qrSymbol } from '../brand/qr.ts';
import { blank, stack, type Block } from './block.ts';
import { words, type FootFacts } from './facts.ts';
import { area, image, type Item } from './item.ts';
import type { Measure } from './measure.ts';
import type { Page, PageSymbol } from './page.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

/** White square with the symbol, each module a whole number of pixels. */
function symbolBlock({ payload, level, sidePx }: PageSymbol): Block {
  return {
    ...blank(sidePx, sidePx),
    place: (x, y) => [image({ x, y, width: sidePx, height: sidePx }, qrSvg(qrSymbol(payload, level)))],
  };
}

const WAVE = { tileWidth: 96, height: 20 };

/** Water in the part below the foot that apps cover: nothing is lost when it is not seen. */
function waterItems({ widthPx, heightPx, footBottomPx }: Page): readonly Item[] {
  if (footBottomPx === heightPx) return [];
  const tiles = Math.ceil(widthPx / WAVE.tileWidth / 1.5);
  const height = (widthPx / (tiles * WAVE.tileWidth)) * WAVE.height;
  return [image({ x: 0, y: footBottomPx + 24, width: widthPx, height }, waveSvg(tiles, GOLD))];
}

/** The foot: symbol, address and hotline. It has its own place on the page; where it is put makes no difference. */
export function footBlock(measure: Measure, page: Page, foot: FootFacts): Block {
  const { widthPx: pageWidth, brandXPx, marginPx, footTopPx, footBottomPx } = page;
  const qr = page.symbol === undefined ? undefined : symbolBlock(page.symbol);
  const left = qr === undefined ? marginPx : brandXPx + qr.width + 26;
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
  const widthPx = pageWidth - left - right - brandXPx;
  const address = stack(
    [
      small(qr === undefined ? foot.prompt : foot.scanPrompt, 'left', widthPx),
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
    columns.push({ x: pageWidth - brandXPx - right, block: hotline });
  }
  const height = footBottomPx - footTopPx;
  const middle = (block: Block) => footTopPx + Math.round((height - block.height) / 2);
  return {
    width: pageWidth,
    height,
    tooLong: columns.flatMap(({ block }) => block.tooLong),
    place: () => [
      area({ x: 0, y: footTopPx, width: pageWidth, height: page.heightPx - footTopPx }, INK),
      ...waterItems(page),
      ...(qr?.place(brandXPx, middle(qr)) ?? []),
      ...columns.flatMap(({ x, block }) => block.place(x, middle(block))),
    ],
  };
}
