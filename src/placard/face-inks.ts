/** What is painted in which colour: the full-colour gate, and the one that saves ink. */
import { CREAM, CREAM_SOFT, GATE_COLOURS, GOLD, hexColour, INK, WHITE, type Gate } from '../brand/palette.ts';
import type { PlacardRecord } from '../model/placard.ts';

export interface FaceInks {
  readonly saving: boolean;
  /** The kind's own colour, on white. */
  readonly kind: string;
  readonly ground: string;
  readonly roof: string;
  readonly joints: string;
  /** Ridge, eave and the line along the openings. */
  readonly line: string;
  readonly guilloche: string;
  readonly title: string;
  readonly secondTitle: string;
  readonly story: string;
  readonly slab: string;
  readonly slabText: string;
  readonly slabSoft: string;
  readonly shield: string;
}

/** Share of light left where the joints between rows of tiles run. */
const JOINT_LIGHT = 0.72;

/** `colour` with `share` of its light, opaque, so that the page needs no transparency. */
function darker(colour: string, share: number): string {
  return hexColour([1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) * share));
}

export function faceInks(gate: Gate, ink: PlacardRecord['ink']): FaceInks {
  const { ground, roof } = GATE_COLOURS[gate];
  if (ink === 'saving') {
    return {
      ...{ saving: true, kind: ground, ground: WHITE, roof: WHITE, joints: WHITE },
      ...{ line: ground, guilloche: ground, title: ground, secondTitle: INK, story: INK },
      ...{ slab: WHITE, slabText: INK, slabSoft: INK, shield: INK },
    };
  }
  return {
    ...{ saving: false, kind: ground, ground, roof, joints: darker(roof, JOINT_LIGHT) },
    ...{ line: GOLD, guilloche: ground, title: WHITE, secondTitle: CREAM, story: WHITE },
    ...{ slab: INK, slabText: WHITE, slabSoft: CREAM_SOFT, shield: GOLD },
  };
}
