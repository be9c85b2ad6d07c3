/** Small drawings that a page defines once and uses by name. */
import { ICON_GRID, iconElements, type IconName } from '../brand/icons.ts';
import { GATE_ICON, ROOF_HALF, STAR_PATH } from '../brand/motifs.ts';
import { GOLD } from '../brand/palette.ts';

interface OwnSymbol {
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
} as const satisfies Record<string, OwnSymbol>;

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

function fromAbsolutePoint(data: string): string {
  const [start, move, x, y] = /^\s*([Mm])\s*(-?[\d.]+)[\s,]*(-?[\d.]+)\s*/u.exec(data) ?? [];
  if (start === undefined)
    throw new RangeError(`An icon with a path that does not begin with a point: ${data}`);
  const rest = data.slice(start.length);
  const line = /^[-.\d]/u.test(rest) ? (move === 'm' ? 'l' : 'L') : '';
  return `M${x} ${y}${line}${rest}`;
}

/** `<symbol>` elements for `names`; `<use href="#i-NAME">` draws one. */
export function symbolElements(names: readonly SymbolName[]): string {
  return names
    .map((name) => {
      const { viewBox, elements } = isOwn(name)
        ? OWN[name]
        : { viewBox: `0 0 ${ICON_GRID} ${ICON_GRID}`, elements: joinedPaths(iconElements(name)) };
      return `<symbol id="i-${name}" viewBox="${viewBox}">${elements}</symbol>`;
    })
    .join('');
}
