/**
 * Interlaced waves round the quiet zone, as on bank notes: a sticker with another symbol that is pasted over this one
 * breaks them. They stay outside of the quiet zone.
 */
import type { Box } from '../pdf/geometry.ts';
import type { Outline } from '../pdf/marks.ts';

export interface GuillocheLook {
  readonly width: number;
  /** Length of a wave, about. */
  readonly period: number;
  /** Width of a line. */
  readonly line: number;
}

/** How high the handles of a curve must be for its middle to be 1 high. */
const HANDLE = 4 / 3;

/** Where along a half wave the handles of the curve that is nearest to a sine stand. */
const HANDLE_AT = 0.3642;

/** One whole wave from (0, 0), `length` long. */
function wave(length: number, height: number): string {
  const half = length / 2;
  const arc = (from: number, high: number): string =>
    `C${from + HANDLE_AT * half} ${high} ${from + (1 - HANDLE_AT) * half} ${high} ${from + half} 0`;
  return `M0 0${arc(0, height * HANDLE)}${arc(half, -height * HANDLE)}`;
}

/** Quarter turns that lead along the four sides. */
const TURNS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** Waves along every side of `box`, in a band `width` wide around it. */
export function guilloche(
  { x, y, width: side, height }: Box,
  look: GuillocheLook,
  colour: string,
): Outline[] {
  const middle = look.width / 2;
  const [left, top, right, bottom] = [x - middle, y - middle, x + side + middle, y + height + middle];
  const starts = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  const high = middle - look.line;
  return TURNS.flatMap(([cos, sin], index) => {
    const long = (index % 2 === 0 ? side : height) + look.width;
    const [xMm = 0, yMm = 0] = starts[index] ?? [];
    return [1, -1].flatMap((sign) =>
      [1, 0.5].map((part): Outline => {
        const times = Math.max(1, Math.round(long / (look.period * (part === 1 ? 1 : 1.5))));
        const period = long / times;
        return {
          path: wave(period, sign * high * (part === 1 ? 1 : 0.62)),
          xMm,
          yMm,
          scale: 1,
          matrix: [cos, sin, -sin, cos, 0, 0],
          stroke: { colour, width: look.line },
          repeat: { times, dx: period, dy: 0 },
        };
      }),
    );
  });
}
