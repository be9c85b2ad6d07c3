/** Colours of the page as CSS variables, from the one palette of the project. */
import { CSS_PLANES, DAY, NIGHT, planeVariable } from '../brand/art/index.ts';
import type { Palette, PlaneName } from '../brand/art/parts.ts';
import * as palette from '../brand/palette.ts';
import type { Gate } from '../brand/palette.ts';

/** The voice of signs. It is said here, since the minifier of style sheets spells `system-ui` out at length. */
const SIGN_FONTS = 'system-ui,sans-serif';

type Colours = Readonly<Record<string, string>>;

/** Variables of the theme by the names that the sheets use. A page says them in one letter: `b`, `c` … */
const VARIABLES = [
  ...['paper', 'panel', 'ink', 'soft', 'line', 'kind', 'ground', 'roof', 'gold', 'cream', 'bar'],
  ...['light', 'light-soft', 'light-line', 'on-gold', 'sign', 'wave'],
];
const LETTERS = new Map(VARIABLES.map((name, index) => [name, (index + 11).toString(36)]));

/** A style sheet with the variables of the theme in the form in which pages say them. */
export function shortVariables(css: string): string {
  return css.replaceAll(/--([a-z]+(?:-[a-z]+)*)/gu, (all, name: string) => {
    const letter = LETTERS.get(name);
    return letter === undefined ? all : `--${letter}`;
  });
}

function rules(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

function twoSchemes(day: Colours, night: Colours, both = ''): string {
  return `:root{${both}${rules(day)}}@media (prefers-color-scheme:dark){:root{${rules(night)}}}`;
}

function planes(colours: Palette, names: readonly PlaneName[]): Colours {
  return Object.fromEntries(names.map((name) => [planeVariable(name), colours[name]]));
}

/** Of `values`, the variables that `css` asks for. */
function askedFor(values: Colours, css: string): Colours {
  const asked = Object.entries(values).map(([name, value]) => [LETTERS.get(name) ?? name, value] as const);
  return Object.fromEntries(asked.filter(([letter]) => css.includes(`var(--${letter})`)));
}

/**
 * Variables of a page whose gate has the colour `gate`, day and dark.
 *
 * @param wave - address of the wave tile
 * @param css - what the page's sheets say, by `shortVariables`
 * @param names - planes that the page's drawings use
 */
export function themeCss(gate: Gate, wave: string, css: string, names: readonly PlaneName[]): string {
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
    sign: SIGN_FONTS,
    wave: `url(${wave})`,
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
  return twoSchemes(
    { ...askedFor(day, css), ...planes(DAY, names) },
    { ...askedFor(night, css), ...planes(NIGHT, names) },
    'color-scheme:light dark;',
  );
}

/** The planes of a drawing that stands in a file of its own, by day and by night. */
export function planesCss(names: readonly PlaneName[]): string {
  return names.length === 0 ? '' : twoSchemes(planes(DAY, names), planes(NIGHT, names));
}

export { CSS_PLANES };
