/** A card as the element tree that satori takes: absolute boxes, one element a line of text. */
import { FONT_FAMILY, type Fonts } from '../brand/fonts.ts';
import type { AreaItem, Card, ImageItem, Item, PhotoItem, TextItem } from './item.ts';
import { createMeasure, letterSpacingPx, lineWidthPx } from './measure.ts';
import { hasEastAsian, mixedLineSvg } from './mixed-text.ts';

export interface TreeElement {
  readonly type: 'div' | 'img';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly TreeElement[];
    readonly src?: string;
    readonly width?: number;
    readonly height?: number;
  };
}

const ALIGN = { left: 'flex-start', right: 'flex-end', center: 'center' } as const;

/**
 * @param photos - JPEG of every photo of the card
 * @returns the root element; texts are broken and placed already, so that satori decides nothing
 */
export function cardTree(card: Card, fonts: Fonts, photos: ReadonlyMap<PhotoItem, Uint8Array>): TreeElement {
  return {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        position: 'relative',
        width: card.widthPx,
        height: card.heightPx,
        backgroundColor: card.background,
        fontFamily: FONT_FAMILY,
      },
      children: card.items.map((item) => element(item, fonts, photos)),
    },
  };
}

function element(item: Item, fonts: Fonts, photos: ReadonlyMap<PhotoItem, Uint8Array>): TreeElement {
  switch (item.kind) {
    case 'text':
      return textElement(item, fonts);
    case 'area':
      return areaElement(item);
    case 'image':
      return pictureElement(item, dataUrl(item.svg, 'svg+xml'));
    case 'photo':
      return pictureElement(item, dataUrl(photos.get(item) ?? '', 'jpeg'));
  }
}

function boxStyle({ x, y, width, height }: Item) {
  return { display: 'flex', position: 'absolute', left: x, top: y, width, height };
}

function textElement(item: TextItem, fonts: Fonts): TreeElement {
  const style = {
    ...boxStyle(item),
    flexDirection: 'column',
    alignItems: ALIGN[item.align],
    color: item.colour,
    fontSize: item.sizePx,
    fontWeight: item.weight,
    letterSpacing: letterSpacingPx(item.sizePx),
    lineHeight: `${item.lineHeightPx}px`,
  };
  const lines = item.lines.map((line): TreeElement => {
    const lineStyle = { display: 'flex', whiteSpace: 'nowrap', flexShrink: 0, height: item.lineHeightPx };
    if (hasEastAsian(line)) return outlinedLine(item, line, fonts);
    return { type: 'div', props: { style: lineStyle, children: line.replaceAll('\u00A0', ' ') } };
  });
  return { type: 'div', props: { style, children: lines } };
}

/** A line with characters of a second font as a picture: the library would lose what its one font has not. */
function outlinedLine(item: TextItem, line: string, fonts: Fonts): TreeElement {
  const { sizePx, weight, colour, lineHeightPx: height } = item;
  const spacingPx = letterSpacingPx(sizePx);
  const width = Math.ceil(lineWidthPx(createMeasure(fonts), line, { weight, sizePx }));
  const svg = mixedLineSvg(fonts, { text: line, weight, sizePx, spacingPx, colour, width, height });
  return {
    type: 'img',
    props: { style: { width, height, flexShrink: 0 }, src: dataUrl(svg, 'svg+xml'), width, height },
  };
}

function dataUrl(data: string | Uint8Array, type: 'jpeg' | 'svg+xml'): string {
  return `data:image/${type};base64,${Buffer.from(data).toString('base64')}`;
}

function archStyle(radius: number | undefined) {
  return radius === undefined ? {} : { borderTopLeftRadius: radius, borderTopRightRadius: radius };
}

function areaElement(item: AreaItem): TreeElement {
  const { border, fill } = item;
  const style = {
    ...boxStyle(item),
    boxSizing: 'border-box',
    ...archStyle(item.archRadius),
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...(border === undefined ? {} : { border: `${border.widthPx}px solid ${border.colour}` }),
    ...(border?.openBottom === true ? { borderBottomWidth: 0 } : {}),
  };
  return { type: 'div', props: { style, children: [] } };
}

function pictureElement(item: ImageItem | PhotoItem, src: string): TreeElement {
  const { width, height } = item;
  const picture: TreeElement = { type: 'img', props: { style: { width, height }, src, width, height } };
  const style = { ...boxStyle(item), ...archStyle(item.archRadius), overflow: 'hidden' };
  return { type: 'div', props: { style, children: [picture] } };
}
