/** A hand that moves while the picture is taken. */
import { paintGrey } from '../../lib/grey.ts';
import type { Damage } from './damage.ts';
import { sampleGrey } from './project.ts';

const STEPS = 7;

/**
 * @param lengthModules - how far the picture moves
 * @param directionDeg - 0 to the right, 90 downwards
 */
export function motion(lengthModules: number, directionDeg: number): Damage {
  return ({ image, modulePx }) => {
    const angle = (directionDeg * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)].map((part) => part * lengthModules * modulePx) as [
      number,
      number,
    ];
    return paintGrey(image.width, image.height, (x, y) => {
      let sum = 0;
      for (let step = 0; step < STEPS; step += 1) {
        const along = step / (STEPS - 1) - 0.5;
        sum += sampleGrey(image, x + along * dx, y + along * dy, 255);
      }
      return sum / STEPS;
    });
  };
}
