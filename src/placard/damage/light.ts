/** Too little light, light from one side, sun and rain of years. */
import { reshadeGrey } from '../../lib/grey.ts';
import type { Damage } from './damage.ts';

/** Black and white come closer: white at `white`, black at `black`, of 255. */
function levels(black: number, white: number): Damage {
  return ({ image }) => reshadeGrey(image, (value) => black + (value * (white - black)) / 255);
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
    const { width, height } = image;
    const pixels = image.pixels.slice();
    for (let y = 0, at = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1, at += 1) {
        const beyond = (x - width / 2) * dx + (y - height / 2) * dy - offset;
        // The edge of a shadow is a few pixels soft.
        const lit = Math.min(1, Math.max(0, 0.5 + beyond / 6));
        pixels[at] = (pixels[at] ?? 0) * (brightness + (1 - brightness) * lit);
      }
    }
    return { width, height, pixels };
  };
}
