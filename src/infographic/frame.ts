/** The gate around every infographic: brand row, roof, façade with its arch, threshold, foot. */
import { viewBoxFor } from '../brand/art/views.ts';
import { drawingSvg } from '../brand/art/index.ts';
import { iconSvg } from '../brand/icons.ts';
import { gateIconSvg, roofSvg, skySvg } from '../brand/motifs.ts';
import { CREAM, CREAM_SOFT, GATE_COLOURS, GOLD, INK, INK_CLOUD, PAPER, WHITE } from '../brand/palette.ts';
import { beside, blank, stack, type Block } from './block.ts';
import { words, type FrameFacts, type ViewFacts } from './facts.ts';
import { footBlock } from './foot.ts';
import { printFoot } from './print/foot.ts';
import { isPrintFormat } from './print/sheet.ts';
import type { Page } from './page.ts';
import { area, image, photo, type AreaItem, type Box, type Card, type Item, type Said } from './item.ts';
import type { Measure } from './measure.ts';
import { SMALLEST_PX, textBlock } from './text-block.ts';

const BANNER_HEIGHT_PX = 58;

/** Words on the ink line under the façade: of a sample, of who took the photo. */
function bannerOf({ banner, credit }: FrameFacts): Said | undefined {
  if (banner === undefined) return credit;
  return credit === undefined ? words(banner) : { ...credit, text: `${banner} · ${credit.text}` };
}

/** Height of the ink line under the façade; it is wide enough for words. */
export function thresholdPx(frame: FrameFacts): number {
  return bannerOf(frame) === undefined ? 14 : BANNER_HEIGHT_PX;
}

/** An opening with a photo or a drawing in it and a gold line around it, open at the bottom. */
export function archItems({ drawing, photo: shown }: ViewFacts, box: Box, radius: number): readonly Item[] {
  const gap = 9;
  const line: AreaItem = {
    kind: 'area',
    x: box.x - gap,
    y: box.y - gap,
    width: box.width + 2 * gap,
    height: box.height + gap,
    border: { colour: GOLD, widthPx: 3, openBottom: true },
    archRadius: radius + gap,
  };
  if (shown !== undefined) return [line, photo(box, shown.file, radius)];
  const svg = drawingSvg(drawing, {
    viewBox: viewBoxFor(drawing, box.width / box.height),
    preserveAspectRatio: 'xMidYMax slice',
    attributes: `width="${box.width}" height="${box.height}"`,
  });
  return [line, image(box, svg, radius)];
}

/** Clouds where the sky is higher than the brand row needs it. */
function cloudItems({ widthPx, brandTopPx }: Page): readonly Item[] {
  return brandTopPx < 200
    ? []
    : [image({ x: 0, y: brandTopPx - 200, width: widthPx, height: 170 }, skySvg(INK_CLOUD))];
}

/** Sky, façade down to `bottomPx`, roof and brand row. */
function gateItems(page: Page, frame: FrameFacts, bottomPx: number): readonly Item[] {
  const { widthPx, roofTopPx, facadeTopPx } = page;
  const { ground, roof } = GATE_COLOURS[frame.gate];
  return [
    area({ x: 0, y: 0, width: widthPx, height: facadeTopPx + 20 }, INK),
    ...cloudItems(page),
    area({ x: 0, y: facadeTopPx, width: widthPx, height: bottomPx - facadeTopPx }, ground),
    image({ x: 0, y: roofTopPx, width: widthPx, height: 68 }, roofSvg(840, roof, GOLD)),
    area({ x: 0, y: bottomPx, width: widthPx, height: thresholdPx(frame) }, INK),
  ];
}

/** Gate icon with commune and city on the left, the kind in two languages on the right. */
export function brandRow(
  measure: Measure,
  frame: Pick<FrameFacts, 'commune' | 'city' | 'kind' | 'kindOther' | 'icon'>,
  widthPx: number,
): Block {
  const line = (said: Parameters<typeof textBlock>[1], strong: boolean, align: 'left' | 'right') =>
    textBlock(measure, said, {
      widthPx: 420,
      maxLines: 1,
      sizesPx: strong ? [30, 28, SMALLEST_PX] : [SMALLEST_PX],
      weight: strong ? 800 : 400,
      colour: strong ? WHITE : CREAM_SOFT,
      leading: 1.16,
      align,
    });
  const left = stack([line(frame.commune, true, 'left'), line(frame.city, false, 'left')], 0);
  const kinds = frame.kindOther === frame.kind ? [] : [line(words(frame.kindOther), false, 'right')];
  const right = stack([line(words(frame.kind), true, 'right'), ...kinds], 0);
  const pictures = {
    ...blank(widthPx, 66),
    place: (x: number, y: number) => [
      image({ x, y: y + 4, width: 54, height: 54 }, gateIconSvg(WHITE)),
      image({ x: x + widthPx - 46, y: y + 8, width: 46, height: 46 }, iconSvg(frame.icon, GOLD)),
    ],
  };
  return beside([
    { x: 0, block: pictures },
    { x: 70, block: left },
    { x: widthPx - 62 - 420, block: right },
  ]);
}

function bannerBlock(measure: Measure, said: Said, widthPx: number): Block {
  return textBlock(measure, said, {
    widthPx,
    maxLines: 1,
    sizesPx: [30, 28, SMALLEST_PX],
    weight: 600,
    colour: CREAM,
  });
}

/** A block with the place of its top left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly block: Block;
}

/**
 * A whole infographic.
 *
 * @param facadePx - where the façade ends
 * @param content - blocks on façade and body
 */
export function gateCard(
  measure: Measure,
  page: Page,
  frame: FrameFacts,
  facadePx: number,
  drawn: readonly Item[],
  content: readonly Placed[],
): Card {
  const { widthPx, heightPx, brandXPx, brandTopPx, marginPx, innerPx } = page;
  const brand = brandRow(measure, frame, widthPx - 2 * brandXPx);
  const foot = (isPrintFormat(page.format) ? printFoot : footBlock)(measure, page, frame.foot);
  const said = bannerOf(frame);
  const banner = said === undefined ? undefined : bannerBlock(measure, said, innerPx);
  return {
    widthPx,
    heightPx,
    background: PAPER,
    items: [
      ...gateItems(page, frame, facadePx),
      ...brand.place(brandXPx, brandTopPx),
      ...(banner?.place(marginPx, facadePx + Math.round((BANNER_HEIGHT_PX - banner.height) / 2)) ?? []),
      ...drawn,
      ...content.flatMap(({ x, y, block }) => block.place(x, y)),
      ...foot.place(0, 0),
    ],
    tooLong: [
      brand,
      foot,
      ...(banner === undefined ? [] : [banner]),
      ...content.map(({ block }) => block),
    ].flatMap(({ tooLong }) => tooLong),
  };
}
