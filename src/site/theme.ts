/** Colours of the page as CSS variables, from the one palette of the project. */
import { CSS_PLANES, DAY, NIGHT, planeVariable } from '../brand/art/index.ts';
import type { Palette, PlaneName } from '../brand/art/parts.ts';
import * as palette from '../brand/palette.ts';
import type { Gate } from '../brand/palette.ts';

/** The voice of signs. It is said here, since the minifier of style sheets spells `system-ui` out at length. */
const SIGN_FONTS = 'system-ui,-apple-system,"Segoe UI",Roboto,sans-serif';

type Colours = Readonly<Record<string, string>>;

function rules(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

function twoSchemes(day: Colours, night: Colours, both = ''): string {
  return `:root{${both}${rules(day)}}@media(prefers-color-scheme:dark){:root{${rules(night)}}}`;
}

/**
 * Variables of a page whose gate has the colour `gate`, day and dark.
 *
 * @param wave - address of the wave tile
 */
export function themeCss(gate: Gate, wave: string): string {
  const { ground, roof, darkGround, darkRoof, darkText } = palette.GATE_COLOURS[gate];
  const day = {
    paper: palette.PAPER,
    panel: palette.PAPER_DEEP,
    ink: palette.INK,
    soft: palette.INK_SOFT,
    line: palette.HAIRLINE,
    kind: ground,
    ground,
    roof,
    gold: palette.GOLD,
    cream: palette.CREAM,
    bar: palette.INK,
    light: palette.DARK.ink,
    'light-soft': palette.DARK.inkSoft,
    'light-line': palette.INK_SOFT,
    'on-gold': palette.INK,
  };
  const night = {
    paper: palette.DARK.paper,
    panel: palette.DARK.paperDeep,
    ink: palette.DARK.ink,
    soft: palette.DARK.inkSoft,
    line: palette.DARK.hairline,
    kind: darkText,
    ground: darkGround,
    roof: darkRoof,
    bar: palette.DARK.bar,
  };
  return twoSchemes(day, night, `color-scheme:light dark;--sign:${SIGN_FONTS};--wave:url(${wave});`);
}

function planes(colours: Palette, names: readonly PlaneName[]): Colours {
  return Object.fromEntries(names.map((name) => [planeVariable(name), colours[name]]));
}

/** The planes that a page's drawings use, by day and by night. */
export function planesCss(names: readonly PlaneName[]): string {
  return names.length === 0 ? '' : twoSchemes(planes(DAY, names), planes(NIGHT, names));
}

export { CSS_PLANES };
