/** A gate higher than it is wide: A6, A5, A4 and the A3 poster. */
import type { GateAnatomy } from '../anatomy.ts';

const WIDTH = 136;
const HEIGHT = 204;
const CENTRE = WIDTH / 2;

/** What moves when the threshold needs more room for texts that are no smaller on small paper. */
interface Levels {
  readonly archTop: number;
  readonly call: number;
  readonly symbol: number;
  readonly address: number;
  readonly tileHeight: number;
  readonly tileWidth: number;
  readonly threshold: number;
}

function portrait(levels: Levels, compact: boolean): GateAnatomy {
  const side = 83;
  return {
    width: WIDTH,
    height: HEIGHT,
    edge: 6,
    head: {
      y: 0,
      height: 8.4,
      brandIcon: 8,
      brandGap: 2.2,
      kindIcon: 7.5,
      kindGap: 1.8,
      between: 4,
      commune: [11.5, 10.5, 9.5],
      city: [8.5],
      kind: [11, 10, 9],
      secondKind: [8.5],
    },
    roof: { x: 0, y: 11, width: WIDTH, unit: WIDTH / 560 },
    draft: { y: 14.6, height: 6.6, sizes: [12.5, 11.5, 10.5, 9.5] },
    facade: { x: 6, y: 21.5, width: 124, height: levels.threshold - 21.5 },
    line: 0.8,
    cloud: compact ? undefined : { inset: 2.5, y: levels.archTop + 7, width: 23 },
    arch: { left: 14.5, right: 121.5, top: levels.archTop, bottom: levels.threshold, radius: 53.5 },
    archLine: { offset: 1.15, width: 0.4 },
    picture: undefined,
    symbol: { x: CENTRE - side / 2, y: levels.symbol, width: side, height: side },
    guilloche: { width: 1.6, period: 4, line: 0.14 },
    title: {
      anchor: 'centre',
      x: CENTRE,
      width: 114,
      inkTop: 25.6,
      inkBottom: levels.archTop - (compact ? 3.2 : 2.4),
      oneLine: [50, 46, 42, 39, 36, 33, 30],
      twoLines: [27, 25, 23, 21, 19, 17.5],
      second: [15, 13.5, 12],
      secondTwoLines: [11],
      story: compact ? undefined : { first: [10.5, 10], second: [9.5, 9] },
      secondGap: 0.6,
      storyGap: 1.8,
    },
    call: { y: levels.call, inset: 3, lead: [16.5], purpose: [11.5], second: [9] },
    address: {
      centre: CENTRE,
      y: levels.address,
      tileWidth: levels.tileWidth,
      tileHeight: levels.tileHeight,
      tileGap: 0.9,
      tileSize: levels.tileHeight * 1.75,
      gap: 3,
      room: 101,
      address: compact ? [12, 11, 10.4] : [11, 10, 9, 8],
      serial: [8],
      plate: undefined,
    },
    threshold: {
      x: 0,
      y: levels.threshold,
      width: WIDTH,
      height: HEIGHT - levels.threshold,
      icon: 9,
      iconGap: 3.5,
      between: 4,
      contact: 52,
      gap: 0.9,
      finePlace: 'below',
      small: [8],
      large: [13, 11.5, 10],
      office: [9, 8, 7.2],
      fine: [8, 7.5, 7],
    },
  };
}

export const PORTRAIT = portrait(
  {
    archTop: 60.9,
    call: 64.8,
    symbol: 84.4,
    address: 169.9,
    tileHeight: 7.8,
    tileWidth: 7.4,
    threshold: 179,
  },
  false,
);

/** Without the story: on A6 it would be smaller than people can read. */
export const PORTRAIT_COMPACT = portrait(
  {
    archTop: 55.6,
    call: 59.6,
    symbol: 79.4,
    address: 164.4,
    tileHeight: 9.4,
    tileWidth: 8,
    threshold: 175.2,
  },
  true,
);
