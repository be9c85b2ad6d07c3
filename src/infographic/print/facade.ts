/** The façade of a sheet: title and picture on the left, on the right the door that holds the symbol. */
import { GATE_COLOURS, GOLD, INK, INK_SOFT, WHITE } from '../../brand/palette.ts';
import { qrSvg, qrSymbol } from '../../brand/qr.ts';
import { blank, stack, type Block } from '../block.ts';
import { narrowFacade, type Facade } from '../facade.ts';
import { words, type EntryFacts, type FrameFacts } from '../facts.ts';
import { archItems } from '../frame.ts';
import type { Box, Item } from '../item.ts';
import type { Measure } from '../measure.ts';
import type { Page, PageSymbol } from '../page.ts';
import { SMALLEST_PX, textBlock } from '../text-block.ts';
import { titlesBlock } from '../titles.ts';

const GAP_PX = 24;
/** Between the two openings, their gold lines included. */
const BETWEEN_PX = 52;
/** White left and right of the symbol's own quiet zone. */
const BESIDE_SYMBOL_PX = 14;
const HEAD_TOP_PX = 40;
const PICTURE_LEAST_PX = 250;
/** Of one that stands only where there is room. */
const PICTURE_LOW_PX = 190;
const TEXT_GAP_PX = 18;
const TITLE_GAP_PX = 16;

/** Builds a block for the width that it gets. */
type Below = (widthPx: number) => Block;

/** The façade, with `below` under the title where there is anything more to say there. */
export function printFacade(measure: Measure, page: Page, facts: EntryFacts, below?: Below): Facade {
  return page.symbol === undefined
    ? oneOpening(measure, page, facts, below)
    : twoOpenings(measure, page, facts, page.symbol, { ...(below === undefined ? {} : { below }) });
}

/** The same where the body asks for much room: the picture stands only where it costs none. */
export function lowPrintFacade(measure: Measure, page: Page, facts: EntryFacts, below: Below): Facade {
  if (page.symbol !== undefined) {
    return twoOpenings(measure, page, facts, page.symbol, { below, pictureIfRoom: true });
  }
  return narrowFacade(measure, page, facts, {
    room: { maxHeightPx: 300, largestPx: 136, gapPx: TITLE_GAP_PX },
    archLeastPx: 380,
    growthPx: 150,
    belowOf: (widthPx) => stack([taglineBlock(measure, facts, widthPx), below(widthPx)], TEXT_GAP_PX),
  });
}

function taglineBlock(measure: Measure, { tagline }: EntryFacts, widthPx: number): Block {
  return textBlock(measure, tagline, {
    widthPx,
    maxLines: 3,
    sizesPx: [38, 36, 34, 32, 30, 28, SMALLEST_PX],
    weight: 400,
    colour: WHITE,
    leading: 1.3,
  });
}

function textsOf(
  measure: Measure,
  facts: EntryFacts,
  widthPx: number,
  most: { readonly maxHeightPx: number; readonly largestPx: number },
  below: Below | undefined,
): Block {
  const titles = titlesBlock(measure, facts, { widthPx, ...most, gapPx: TITLE_GAP_PX });
  const tagline = taglineBlock(measure, facts, widthPx);
  return stack([titles, tagline, ...(below === undefined ? [] : [below(widthPx)])], TEXT_GAP_PX);
}

/** Where no placard opens the entry there is no symbol: the picture has all of the width. */
function oneOpening(measure: Measure, page: Page, facts: EntryFacts, below?: Below): Facade {
  const { marginPx, innerPx, titleTopPx } = page;
  const texts = textsOf(measure, facts, innerPx, { maxHeightPx: 300, largestPx: 164 }, below);
  const top = titleTopPx + texts.height + GAP_PX + 6;
  const leastPx = top + 440;
  return {
    leastPx,
    growthPx: 320,
    placed(grownPx) {
      const bottomPx = Math.round(leastPx + grownPx);
      const arch = { x: marginPx, y: top, width: innerPx, height: bottomPx - top };
      return {
        bottomPx,
        drawn: archItems(facts, arch, Math.min(380, Math.round(arch.height * 0.66))),
        content: [{ x: marginPx, y: titleTopPx, block: texts }],
      };
    },
  };
}

function twoOpenings(
  measure: Measure,
  page: Page,
  facts: EntryFacts,
  symbol: PageSymbol,
  { below, pictureIfRoom = false }: { readonly below?: Below; readonly pictureIfRoom?: boolean },
): Facade {
  const { marginPx, innerPx, titleTopPx } = page;
  const doorWidth = symbol.sidePx + 2 * BESIDE_SYMBOL_PX;
  const leftWidth = innerPx - doorWidth - BETWEEN_PX;
  const most = { maxHeightPx: 380, largestPx: 150 };
  const texts = textsOf(measure, facts, leftWidth, most, below);
  const door = codeDoor(measure, facts.frame, symbol, doorWidth);
  const pictureTop = titleTopPx + texts.height + GAP_PX + 6;
  const doorBottom = titleTopPx + 10 + door.height;
  const withPicture = !pictureIfRoom || doorBottom - pictureTop >= PICTURE_LOW_PX;
  const leastPx = Math.max(doorBottom, pictureTop + (pictureIfRoom ? 0 : PICTURE_LEAST_PX));
  return {
    leastPx,
    growthPx: 150,
    placed(grownPx) {
      const bottomPx = Math.round(leastPx + grownPx);
      const picture = { x: marginPx, y: pictureTop, width: leftWidth, height: bottomPx - pictureTop };
      const radius = Math.round(Math.min(leftWidth / 2, picture.height * 0.66));
      const doorTop = titleTopPx + 10;
      const box = {
        x: marginPx + innerPx - doorWidth,
        y: doorTop,
        width: doorWidth,
        height: bottomPx - doorTop,
      };
      return {
        bottomPx,
        drawn: [...(withPicture ? archItems(facts, picture, radius) : []), ...doorItems(box)],
        content: [
          { x: marginPx, y: titleTopPx + (withPicture ? 0 : (bottomPx - pictureTop) * 0.4), block: texts },
          { x: box.x, y: doorTop, block: door.placedIn(box.height) },
        ],
      };
    },
  };
}

/** Radius of a door's head: round where the door is narrow, a loaf where it is wide. */
function doorRadius(widthPx: number): number {
  return Math.min(widthPx / 2, 260);
}

/** White opening with a gold line round it. */
function doorItems(box: Box): readonly Item[] {
  const radius = doorRadius(box.width);
  const gap = 9;
  return [
    {
      kind: 'area',
      x: box.x - gap,
      y: box.y - gap,
      width: box.width + 2 * gap,
      height: box.height + gap,
      border: { colour: GOLD, widthPx: 3, openBottom: true },
      archRadius: radius + gap,
    },
    { kind: 'area', ...box, fill: WHITE, archRadius: radius },
  ];
}

interface CodeDoor {
  readonly height: number;
  /** In a door `heightPx` high. */
  readonly placedIn: (heightPx: number) => Block;
}

/** How wide a door is at a distance below its top. */
function chordPx(widthPx: number, downPx: number): number {
  const radius = doorRadius(widthPx);
  const rise = Math.max(0, radius - downPx);
  return widthPx - 2 * (radius - Math.sqrt(radius * radius - rise * rise));
}

/** How far below the top of a door the symbol must begin, so that its corners do not touch the door's head. */
function cornerTopPx(widthPx: number, sidePx: number): number {
  const radius = doorRadius(widthPx);
  const inwards = radius - (widthPx - sidePx) / 2;
  return radius - Math.sqrt(radius * radius - inwards * inwards);
}

function codeDoor(
  measure: Measure,
  { call: { lead, purpose }, gate, foot }: FrameFacts,
  symbol: PageSymbol,
  widthPx: number,
): CodeDoor {
  const colour = GATE_COLOURS[gate].ground;
  const centred = (
    text: Parameters<typeof textBlock>[1],
    room: Omit<Parameters<typeof textBlock>[2], 'align'>,
  ) => textBlock(measure, text, { ...room, align: 'center' });
  const leadWidth = Math.floor(chordPx(widthPx, HEAD_TOP_PX + 8)) - 20;
  const purposeWidth = Math.floor(chordPx(widthPx, HEAD_TOP_PX + 76)) - 20;
  const leadBlock = centred(words(lead), {
    widthPx: leadWidth,
    maxLines: 1,
    sizesPx: [68, 62, 56, 50, 44, 38],
    weight: 800,
    colour,
    leading: 1.1,
  });
  const purposeBlock = centred(words(purpose), {
    widthPx: purposeWidth,
    maxLines: 2,
    sizesPx: [36, 34, 32, 30, 28, SMALLEST_PX],
    weight: 600,
    colour,
    leading: 1.2,
  });
  const address = centred(foot.address, {
    widthPx: widthPx - 32,
    maxLines: 2,
    sizesPx: [44, 42, 40, 38, 36, 34, 32, 30, 28, SMALLEST_PX],
    weight: 800,
    colour: INK,
    leading: 1.15,
  });
  const promise = centred(words(foot.promise), {
    widthPx: widthPx - 48,
    maxLines: 3,
    sizesPx: [28, SMALLEST_PX],
    weight: 400,
    colour: INK_SOFT,
  });
  const side = symbol.sidePx;
  const symbolBlock: Block = {
    ...blank(side, side),
    place: (x, y) => [
      {
        kind: 'image',
        x,
        y,
        width: side,
        height: side,
        svg: qrSvg(qrSymbol(symbol.payload, symbol.level)),
        symbol: { payload: symbol.payload, level: symbol.level },
      },
    ],
  };
  const rows = [
    { block: leadBlock, width: leadWidth },
    { block: purposeBlock, width: purposeWidth },
    { block: symbolBlock, width: side },
    { block: address, width: widthPx - 32 },
    { block: promise, width: widthPx - 48 },
  ];
  const head = HEAD_TOP_PX + leadBlock.height + purposeBlock.height + 6;
  const symbolTop = Math.max(head, Math.ceil(cornerTopPx(widthPx, side)) + 4);
  const tops = [
    HEAD_TOP_PX,
    HEAD_TOP_PX + leadBlock.height,
    symbolTop,
    symbolTop + side,
    symbolTop + side + address.height + 4,
  ];
  const height = symbolTop + side + address.height + promise.height + 28;
  return {
    height,
    placedIn: (heightPx) => ({
      width: widthPx,
      height: heightPx,
      tooLong: rows.flatMap(({ block }) => block.tooLong),
      place: (x, y) => {
        // What a higher door has to spare goes above the symbol and below it.
        const down = (heightPx - height) * 0.42;
        return rows.flatMap(({ block, width }, index) =>
          block.place(x + (widthPx - width) / 2, y + (tops[index] ?? 0) + (index < 2 ? down * 0.5 : down)),
        );
      },
    }),
  };
}
