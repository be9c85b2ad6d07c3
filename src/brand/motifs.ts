/** Our own small drawings, as SVG elements without the `svg` around them. */
import { GOLD } from './palette.ts';

/** 32 × 32; the brand: a gate whose doorway holds one square module. */
export const GATE_ICON =
  '<path fill="currentColor" fill-rule="evenodd" stroke="none" d="M1 8c4 1 6.5-.5 8-4h14c1.5 3.5 4 5 8 4-1 3-3 4-5.5 4h-19C4 12 2 11 1 8zM5 14h22v16H5zm5.5 16h11v-6a5.5 5.5 0 0 0-11 0zM14.5 23h3v3h-3z"/>';

/** 24 × 24; a communal house, the sign of heritage. */
export const HALL_ICON =
  '<path fill="currentColor" stroke-width="1" d="M.8 10c2.7.7 4.7-1 5.9-3.5L7 3.5h10l.3 3C18.5 9 20.5 10.7 23.2 10c-.6 2-2 3-4.2 3H5c-2.2 0-3.6-1-4.2-3z"/><path d="M5.5 13v6.5M10 13v6.5M14 13v6.5M18.5 13v6.5M2.5 20.5h19"/>';

/** 24 × 24; outline of a star. */
export const STAR_PATH = 'M12 1.8l3.1 6.6 7.2.9-5.3 5 1.4 7.1-6.4-3.5-6.4 3.5L7 14.3l-5.3-5 7.2-.9z';

/** 120 × 44; a blade cloud, one at each shoulder of the arch (mirror the right one). */
export const CLOUD_PATH =
  'M0 40c24-5 50-4 72-7 13-2 13-20-2-19-9 1-9 11-2 12-18 4-27-20-6-26 24-5 41 20 26 36 14-1 22 0 32 2-30 6-54 3-76 6-20 3-32 0-44-4z';

/** Left half of the roof, in a box `0 -6 140 60`; only the middle of a roof is stretched. */
export const ROOF_HALF = {
  viewBox: '0 -6 140 60',
  tiles: 'M0 15c4 10 11 15 20 13 14-4 28-12 40-21h80v38H60C24 45 4 36 0 15z',
  lines: 'M46 17h94v2H43zM32 27h108v2H28zM26 37h114v2H34z',
  eave: 'M140 45H60C24 45 5 36 1 17',
  ridge: 'M140 5v4H60C52 9 45 4 44-5c5 6 10 10 17 10z',
} as const;

/** Side of the square that `GATE_ICON` is drawn in. */
export const GATE_ICON_GRID = 32;

/** Box that `CLOUD_PATH` is drawn in. */
export const CLOUD_BOX = { width: 120, height: 44 } as const;

/** Height of a roof in its own units, the ridge's tips included; they rise `ROOF_RISE` above the origin. */
const ROOF_HEIGHT = 53;
export const ROOF_RISE = 6;

/**
 * Outlines of a whole roof `width` units wide (280 at least), each one path without seams. The eave is a line 2 units wide; the rest is filled.
 */
export function roofPaths(width: number): {
  readonly tiles: string;
  readonly lines: string;
  readonly eave: string;
  readonly ridge: string;
} {
  const w = width;
  return {
    tiles:
      `M0 15c4 10 11 15 20 13 14-4 28-12 40-21H${w - 60}c12 9 26 17 40 21 9 2 16-3 20-13` +
      `C${w - 4} 36 ${w - 24} 45 ${w - 60} 45H60C24 45 4 36 0 15z`,
    lines:
      `M46 17H${w - 46}L${w - 43} 19H43zM32 27H${w - 32}L${w - 28} 29H28z` +
      `M26 37H${w - 26}L${w - 34} 39H34z`,
    eave: `M1 17C5 36 24 45 60 45H${w - 60}C${w - 24} 45 ${w - 5} 36 ${w - 1} 17`,
    ridge: `M61 5H${w - 61}c7 0 12-4 17-10C${w - 45} 4 ${w - 52} 9 ${w - 60} 9H60C52 9 45 4 44-5c5 6 10 10 17 10z`,
  };
}

/** The roof as an outline with white tiles, which saves ink: a line 2.4 units wide round `body`, `ridge` filled. */
export function hipRoofPaths(width: number): { readonly body: string; readonly ridge: string } {
  const w = width;
  return {
    body:
      `M1 16c4 10 11 14 20 12 14-4 28-12 40-21H${w - 61}c12 9 26 17 40 21 9 2 16-2 20-12` +
      `C${w - 5} 36 ${w - 24} 46 ${w - 59} 46H60C25 46 6 36 1 16z`,
    ridge:
      `M${w / 2} 4H60C52 9 45 4 44-5c5 6 10 10 17 10z` +
      `M61 3V8H${w - 61}V3zM${w - 61} 3c7 0 12-4 17-10C${w - 45} 2 ${w - 52} 7 ${w - 61} 8z`,
  };
}

/** A whole roof as an SVG `width` units wide that takes whatever box it is given. */
export function roofSvg(width: number, colour: string, gold: string): string {
  const { tiles, lines, eave, ridge } = roofPaths(width);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${-ROOF_RISE} ${width} ${ROOF_HEIGHT}" ` +
    `preserveAspectRatio="none"><path fill="${colour}" d="${tiles}"/>` +
    `<path d="${lines}" fill-opacity=".28" fill="#000"/>` +
    `<path fill="none" stroke="${gold}" stroke-width="2" d="${eave}"/><path fill="${gold}" d="${ridge}"/></svg>`
  );
}

/** The brand's gate as a whole SVG. */
export function gateIconSvg(colour: string): string {
  const side = GATE_ICON_GRID;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" color="${colour}">${GATE_ICON}</svg>`;
}

/** A star as a whole SVG, filled or only its outline. */
export function starSvg(colour: string, filled: boolean): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="${filled ? colour : 'none'}" ` +
    `stroke="${colour}" stroke-width="1.5" stroke-linejoin="round" d="${STAR_PATH}"/></svg>`
  );
}

const WAVE_PATH = 'M0 17h62c12 0 15-15 6-15-6 0-7 8-2 8M74 17h22M6 11h34M76 11h12';

/** Water, as one line that goes on to both sides: top of every footer. */
export const WAVE_SVG =
  `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="20"><path d="${WAVE_PATH}" fill="none" ` +
  `stroke="${GOLD}" stroke-width="2"/></svg>`;

/** `tiles` pieces of that line side by side, for pictures. */
export function waveSvg(tiles: number, colour: string): string {
  const paths = Array.from(
    { length: tiles },
    (_tile, index) => `<path d="${WAVE_PATH}" transform="translate(${index * 96} 0)"/>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${tiles * 96} 20" fill="none" stroke="${colour}" ` +
    `stroke-width="2">${paths.join('')}</svg>`
  );
}

/** The clouds of a night sky, one at each side, as a whole SVG 1080 × 170. */
export function skySvg(colour: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1080 170" fill="${colour}">` +
    `<path d="${CLOUD_PATH}" transform="translate(-70 20) scale(2.9)"/>` +
    `<path d="${CLOUD_PATH}" transform="translate(1130 40) scale(-2.5 2.5)"/></svg>`
  );
}
