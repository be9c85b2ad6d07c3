/** Colours, each with one meaning; contrast of every pair in use is held by a test. */

/** The four colours of gate; a kind is also a word and an icon. */
export const GATES = ['relic', 'product', 'service', 'place'] as const;
export type Gate = (typeof GATES)[number];

export const PAPER = '#FBF5E9';
export const PAPER_DEEP = '#F1E6D2';
export const INK = '#241A13';
/** One step lighter than ink: clouds in a night sky. */
export const INK_CLOUD = '#3A2B20';
export const INK_SOFT = '#5F5042';
export const HAIRLINE = '#D8C7AC';
export const GOLD = '#E9B44C';
export const CREAM = '#FBE9C8';
/** Secondary text on the ink threshold. */
export const CREAM_SOFT = '#E5D8C6';
export const WHITE = '#FFFFFF';

export interface GateColours {
  readonly ground: string;
  readonly roof: string;
  readonly darkGround: string;
  readonly darkRoof: string;
  /** Text of the kind's colour on the dark page. */
  readonly darkText: string;
}

export const GATE_COLOURS: Readonly<Record<Gate, GateColours>> = {
  relic: {
    ground: '#A2281C',
    roof: '#701A11',
    darkGround: '#84200F',
    darkRoof: '#5A140B',
    darkText: '#F2917F',
  },
  product: {
    ground: '#3F6A24',
    roof: '#294A15',
    darkGround: '#2F5219',
    darkRoof: '#1F3A10',
    darkText: '#A6CB82',
  },
  service: {
    ground: '#1F4C73',
    roof: '#133652',
    darkGround: '#183D5C',
    darkRoof: '#0F2A40',
    darkText: '#92BFE8',
  },
  place: {
    ground: '#86540F',
    roof: '#5F3B09',
    darkGround: '#65400B',
    darkRoof: '#4A2E07',
    darkText: '#E5B46B',
  },
};

/** `#RRGGBB` in lower case, from red, green and blue of 0 to 255; fractions are rounded. */
export function hexColour(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Page colours of the dark scheme. */
export const DARK = {
  paper: '#17110D',
  paperDeep: '#241B15',
  ink: '#F5EBDC',
  inkSoft: '#C6B6A3',
  hairline: '#46382C',
  bar: '#0D0907',
} as const;
