/** A card as HTML, for a browser to take a screenshot of: the other way in which people make such pictures. */
import { FONT_FAMILY, type Fonts } from '../../../src/brand/fonts.ts';
import type { Card } from '../../../src/infographic/item.ts';
import { cardTree, type TreeElement } from '../../../src/infographic/tree.ts';
import { escapeXml } from '../../../src/lib/xml.ts';

/** Properties whose numbers are not lengths. */
const PLAIN = new Set(['fontWeight', 'flexShrink']);

/** The same elements that our own drawing is made from; photos are left out. */
export function cardHtml(card: Card, fonts: Fonts): string {
  return element(cardTree(card, fonts, new Map()));
}

function element({ type, props }: TreeElement): string {
  const style = `style="${escapeXml(styleText({ ...props.style, fontFamily: FONT_FAMILY }))}"`;
  if (type === 'img') return `<img ${style} src="${escapeXml(props.src ?? '')}">`;
  const { children = [] } = props;
  const inner = typeof children === 'string' ? escapeXml(children) : children.map(element).join('');
  return `<div ${style}>${inner}</div>`;
}

function styleText(style: Readonly<Record<string, string | number>>): string {
  return Object.entries(style)
    .map(([name, value]) => {
      const property = name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
      return `${property}:${typeof value === 'number' && !PLAIN.has(name) ? `${value}px` : value}`;
    })
    .join(';');
}
