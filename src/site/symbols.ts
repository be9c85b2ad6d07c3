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

/** `<symbol>` elements for `names`; `<use href="#i-NAME">` draws one. */
export function symbolElements(names: readonly SymbolName[]): string {
  return names
    .map((name) => {
      const { viewBox, elements } = isOwn(name)
        ? OWN[name]
        : { viewBox: `0 0 ${ICON_GRID} ${ICON_GRID}`, elements: iconElements(name) };
      return `<symbol id="i-${name}" viewBox="${viewBox}">${elements}</symbol>`;
    })
    .join('');
}
