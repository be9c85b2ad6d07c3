/** Too little light, light from one side, sun and rain of years. */
import { mapGrey } from '../../lib/grey.ts';
import type { Damage } from './damage.ts';

/** Black and white come closer: white at `white`, black at `black`, of 255. */
function levels(black: number, white: number): Damage {
  return ({ image }) => mapGrey(image, (value) => black + (value * (white - black)) / 255);
}

/** @param brightness - of white, against full light */
export function dimLight(brightness: number): Damage {
  return levels(12 * brightness, 255 * brightness);
}

/** Ink that has bleached and paper that has yellowed. @param contrast - what is left, against full */
export function fading(contrast: number): Damage {
  return levels(225 - 200 * contrast, 225);
}

/** A hard shadow over one side. @param brightness - in the shadow, against full light */
export function harshLight(brightness: number): Damage {
  return ({ image }, random) => {
    const angle = 2 * Math.PI * random.next();
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const offset = (random.next() - 0.5) * 0.4 * image.width;
    return mapGrey(image, (value, x, y) => {
      const beyond = (x - image.width / 2) * dx + (y - image.height / 2) * dy - offset;
      // The edge of a shadow is a few pixels soft.
      const lit = Math.min(1, Math.max(0, 0.5 + beyond / 6));
      return value * (brightness + (1 - brightness) * lit);
    });
  };
}
