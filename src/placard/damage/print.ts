/** Printed with "fit to page": smaller, and with ink that spreads as far as ever. */
import { reshadeGrey } from '../../lib/grey.ts';
import { blur } from './blur.ts';
import { inTurn, type Damage } from './damage.ts';
import { project } from './project.ts';

/** Ink that spreads makes dark modules wider: half-dark edges count as dark. */
const spreadInk: Damage = ({ image }) => reshadeGrey(image, (value) => (value - 60) * (255 / 195));

/** @param scale - size of the print against the right one */
export function printedAt(scale: number): Damage {
  return inTurn(({ image }) => project(image, { scale }), blur(0.12), spreadInk);
}
