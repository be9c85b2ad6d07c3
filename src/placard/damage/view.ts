/** Where the phone is: in front of the sign at a slant, turned, far away. */
import type { Damage } from './damage.ts';
import { project } from './project.ts';

/** @param towardsDeg - side that leans away: 0 right, 90 bottom */
export function tilt(tiltDeg: number, towardsDeg: number): Damage {
  return ({ image }) => project(image, { tiltDeg, towardsDeg });
}

/** The frame is wide enough for a square on its corner. */
export function turn(turnDeg: number): Damage {
  return ({ image }) => project(image, { turnDeg, framePx: Math.ceil(image.width * Math.SQRT2) });
}

/** A symbol that takes up little of the picture, with `modulePx` pixels left for each module. */
export function farAway(pixelsPerModule: number, turnDeg = 0): Damage {
  return ({ image, modulePx }) => project(image, { scale: pixelsPerModule / modulePx, turnDeg });
}
