/**
 * The 60 × 60 mm label: a wall in the colour of the kind with the symbol let into it, so that colour runs round the
 * whole quiet zone. What must not be cut off stays 5 mm inside.
 */
import type { Box } from '../../pdf/geometry.ts';
import type { AddressRow } from '../anatomy.ts';

/** Finished size. */
export const LABEL: Box = { x: 0, y: 0, width: 60, height: 60 };

/** Outermost lines of text. */
export const LABEL_EDGE = 5;

export const LABEL_BAND = {
  /** All ink lies above it. */
  bottom: 10.85,
  icon: 5.4,
  iconGap: 1.6,
  title: [8.2, 7.6, 7, 6.6],
  titleTwoLines: [6.8, 6.4, 6],
  kind: [6],
} as const;

/** The symbol with its quiet zone. */
export const LABEL_SYMBOL: Box = { x: 2, y: 11.8, width: 34.8, height: 34.8 };

/** Right of the symbol: the call, the code, what it never does. */
export const LABEL_COLUMN = {
  x: 38.2,
  width: 16.8,
  y: 12.2,
  lead: [9, 8.2, 7.4, 6.6],
  second: [6.4, 6],
  promise: 6,
} as const;

export const LABEL_TILES: Omit<AddressRow, 'centre' | 'room' | 'gap'> = {
  y: 20.2,
  tileWidth: 3.4,
  tileHeight: 5,
  tileGap: 0.42,
  tileSize: 8.4,
  address: [],
  serial: [],
};

export const LABEL_PROMISE_Y = 26.4;

/** The dark foot with the address to type. */
export const LABEL_FOOT = {
  y: 47.6,
  inkTop: 47.8,
  address: [7.6, 7, 6.5, 6],
  line: [6],
  between: ' · ',
  /** The strip under the texts that says it is a draft. */
  draftY: 55.3,
  draftHeight: 3.4,
  draft: [7, 6.5, 6],
} as const;

/** Waves on the wall along the quiet zone. */
export const LABEL_GUILLOCHE = { width: 0.9, period: 2, line: 0.12 } as const;
export const LABEL_LINE = 0.3;
