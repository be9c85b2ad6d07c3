/** The fixed suite: every placard goes through the same damages, drawn with the same random numbers. */
import { createRandom } from '../../lib/random.ts';
import type { GreyImage } from '../../lib/grey.ts';
import { blur } from './blur.ts';
import { inTurn, type Damage, type SymbolImage } from './damage.ts';
import { dirt } from './dirt.ts';
import { glare } from './glare.ts';
import { jpeg } from './jpeg.ts';
import { dimLight, fading, harshLight } from './light.ts';
import { motion } from './motion.ts';
import { noise } from './noise.ts';
import { printedAt } from './print.ts';
import { farAway, tilt, turn } from './view.ts';

export interface DamageClass {
  readonly id: string;
  /** What every symbol must bear; the others are counted together. */
  readonly mild: boolean;
  readonly samples: readonly Damage[];
}

function times(count: number, damage: Damage): readonly Damage[] {
  return Array.from({ length: count }, () => damage);
}

/** A hurried picture of an old sign: slanted, turned, grainy, faded, out of focus. */
function hurried(tiltDeg: number, towardsDeg: number, dirtShare: number): Damage {
  return inTurn(dirt(dirtShare), tilt(tiltDeg, towardsDeg), fading(0.6), blur(0.2), noise(5));
}

export const DAMAGE_SUITE: readonly DamageClass[] = [
  { id: 'blur', mild: true, samples: [blur(0.2), blur(0.3), blur(0.38)] },
  { id: 'motion', mild: true, samples: [motion(0.6, 0), motion(0.6, 90), motion(0.8, 45)] },
  { id: 'tilt-25', mild: true, samples: [0, 90, 180, 225].map((side) => tilt(25, side)) },
  { id: 'tilt-40', mild: true, samples: [0, 90, 180, 225].map((side) => tilt(40, side)) },
  { id: 'turn', mild: true, samples: [12, 45, 90, 200].map(turn) },
  { id: 'dim-light', mild: true, samples: [0.5, 0.3].map((light) => inTurn(dimLight(light), noise(3))) },
  { id: 'harsh-light', mild: false, samples: [0.4, 0.3, 0.25, 0.2].map(harshLight) },
  { id: 'glare', mild: false, samples: [0.08, 0.1, 0.12, 0.14].map(glare) },
  { id: 'fading', mild: true, samples: [0.5, 0.3].map((left) => inTurn(fading(left), noise(3))) },
  { id: 'noise', mild: true, samples: [12, 24].map(noise) },
  { id: 'jpeg', mild: true, samples: [40, 15].map(jpeg) },
  { id: 'print-70', mild: true, samples: [printedAt(0.7), inTurn(printedAt(0.7), noise(8))] },
  { id: 'small', mild: true, samples: [farAway(3.2), farAway(3, 7), farAway(2.6)] },
  { id: 'dirt-3', mild: false, samples: times(4, dirt(0.03)) },
  { id: 'dirt-5', mild: false, samples: times(5, dirt(0.05)) },
  { id: 'dirt-8', mild: false, samples: times(5, dirt(0.08)) },
  {
    id: 'combined',
    mild: false,
    samples: [hurried(20, 0, 0.02), hurried(30, 90, 0), hurried(30, 180, 0.01), hurried(25, 225, 0.02)],
  },
];

/** A number from a text, so that adding a class changes no other. @see FNV-1a, 32 bits */
function seedOf(text: string): number {
  let seed = 0x811c9dc5;
  for (const character of text) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return seed >>> 0;
}

/** The damaged pictures of one class, in order. */
export function* damagedSamples(symbol: SymbolImage, { id, samples }: DamageClass): Generator<GreyImage> {
  for (const [index, damage] of samples.entries())
    yield damage(symbol, createRandom(seedOf(`${id} ${index}`)));
}
