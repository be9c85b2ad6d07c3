/** Small drawings that a page defines once and uses by name. */
import { ICON_GRID, iconElements, type IconName } from '../brand/icons.ts';
import { GATE_ICON, ROOF_HALF, STAR_PATH } from '../brand/motifs.ts';
import { GOLD } from '../brand/palette.ts';

interface Drawn {
  readonly viewBox: string;
  readonly elements: string;
}

const OWN = {
  gate: { viewBox: '0 0 32 32', elements: GATE_ICON },
  star: { viewBox: `0 0 ${ICON_GRID} ${ICON_GRID}`, elements: `<path d="${STAR_PATH}"/>` },
  roof: {
    viewBox: ROOF_HALF.viewBox,
    elements:
      `<path fill="currentColor" d="${ROOF_HALF.tiles}"/><path d="${ROOF_HALF.lines}" fill-opacity=".28"/>` +
      `<path fill="none" stroke="${GOLD}" stroke-width="2" d="${ROOF_HALF.eave}"/>` +
      `<path fill="${GOLD}" d="${ROOF_HALF.ridge}"/>`,
  },
} as const satisfies Record<string, Drawn>;

export type SymbolName = keyof typeof OWN | IconName;

function isOwn(name: SymbolName): name is keyof typeof OWN {
  return name in OWN;
}

/**
 * Bare paths in one element: a page carries many icons of many short strokes. Each begins anew, at an absolute point.
 *
 * @see https://www.w3.org/TR/SVG2/paths.html#PathDataMovetoCommands a first `m` is absolute, and what follows it relative
 */
function joinedPaths(elements: string): string {
  return elements.replaceAll(/(?:<path d="[^"]*"\/>){2,}/gu, (paths) => {
    const all = [...paths.matchAll(/d="([^"]*)"/gu)].map(([, data = '']) => fromAbsolutePoint(data));
    return `<path d="${all.join('')}"/>`;
  });
}

/** Decimals that an icon keeps: a tenth of its unit is less than a tenth of a pixel of a screen. */
const DECIMALS = 1;

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/gu;

/** Path data in fewer digits. What would become nothing stays: a stroke of no length is no dot everywhere. */
function rounded(data: string): string {
  return data.replaceAll(NUMBER, (text, at: number) => {
    const value = Number(Number(text).toFixed(DECIMALS));
    if (value === 0 || text.length <= String(value).length) return text;
    const short = String(value).replace(/^(-?)0\./u, '$1.');
    // `.97.25` are two numbers, `1.3` is one.
    return !short.includes('.') && data.charAt(at + text.length) === '.' ? `${short} ` : short;
  });
}

function fromAbsolutePoint(data: string): string {
  const [start, move, x, y] = /^\s*([Mm])\s*(-?[\d.]+)[\s,]*(-?[\d.]+)\s*/u.exec(data) ?? [];
  if (start === undefined)
    throw new RangeError(`An icon with a path that does not begin with a point: ${data}`);
  const rest = data.slice(start.length);
  const line = /^[-.\d]/u.test(rest) ? (move === 'm' ? 'l' : 'L') : '';
  return `M${x} ${y}${line}${rest}`;
}

/** An icon of the library as a page carries it; what is drawn on paper keeps every digit. */
function lightIcon(name: IconName): string {
  return joinedPaths(iconElements(name)).replaceAll(
    /( d=")([^"]*)/gu,
    (_, start: string, data: string) => start + rounded(data),
  );
}

function drawn(name: SymbolName): Drawn {
  return isOwn(name) ? OWN[name] : { viewBox: `0 0 ${ICON_GRID} ${ICON_GRID}`, elements: lightIcon(name) };
}

/** `<symbol>` elements for `names`; `<use href="#i-NAME">` draws one. */
export function symbolElements(names: readonly SymbolName[]): string {
  return names
    .map((name) => {
      const { viewBox, elements } = drawn(name);
      return `<symbol id="i-${name}" viewBox="${viewBox}">${elements}</symbol>`;
    })
    .join('');
}

/** A piece of HTML in which an icon that is used but once is drawn where it stands, which is lighter than a symbol. */
export function withSingleIcons(html: string): string {
  return html.replaceAll(
    /<svg(?![^>]*\sviewBox=)([^>]*)><use href="(#i-([\w-]+)")><\/use><\/svg>/gu,
    (whole, attributes: string, target: string, name: string) => {
      if (html.split(target).length > 2) return whole;
      const { viewBox, elements } = drawn(name as SymbolName);
      return `<svg${attributes} viewBox="${viewBox}">${elements}</svg>`;
    },
  );
}
