/**
 * The A5 placard in millimetres, origin at the top left: a village gate whose opening holds the symbol.
 * White is left 6 mm wide all round, so that any office printer can print it.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const PAGE: Box = { x: 0, y: 0, width: 148, height: 210 };
export const CENTRE_X = PAGE.width / 2;

/** Left and right edge of texts above the roof and on the threshold. */
export const MARGIN_X = 12;

export const FACADE: Box = { x: 12, y: 28, width: 124, height: 160 };

/** The roof as wide as the threshold; `units` is its width in the units of its outline. */
export const ROOF = { x: 6, y: 17.5, width: 136, units: 560 } as const;

/** Clouds at the shoulders of the arch, `inset` from the façade's sides. */
export const CLOUD = { inset: 3, y: 81, width: 26 } as const;

/** The opening: straight sides, a half circle as its head. */
export const ARCH = { left: 20.5, right: 127.5, top: 73, bottom: 188, radius: 53.5 } as const;
/** Gold line along the opening, measured to its middle. */
export const ARCH_LINE = { offset: 1.15, width: 0.4 } as const;

/**
 * The symbol with its quiet zone. Its upper corners stay inside the arch: below the arch's top by at least
 * r − √(r² − s²/4) for radius r and side s.
 */
export const SYMBOL_BOX: Box = { x: 32.275, y: 93.6, width: 83.45, height: 83.45 };

/** Brand on the left and kind on the right, above the roof; icons in the middle of `height`. */
export const HEAD = {
  y: 6.5,
  height: 8.4,
  brandIcon: 8,
  brandGap: 2.2,
  kindIcon: 7.5,
  kindGap: 1.8,
  between: 4,
} as const;

/**
 * Title, its second language and two lines of story: centred on `middle`, all ink between the eave and the
 * gold line, `width` wide at most.
 */
export const TITLE_BLOCK = { middle: 51, inkTop: 31.3, inkBottom: 70.6, width: 112 } as const;

/** The call inside the arch head begins at `y`; `inset` stays free to the arch on both sides. */
export const CALL = { y: 78, inset: 3 } as const;

/** Code tiles and the address to type, one row centred in the opening, `inset` free on both sides. */
export const ADDRESS_ROW = {
  y: 177.2,
  tileWidth: 7.4,
  tileHeight: 7.6,
  tileGap: 0.9,
  gap: 3,
  inset: 3,
} as const;

export const THRESHOLD: Box = { x: 6, y: 187.5, width: 136, height: 16.5 };
export const THRESHOLD_ICON = { side: 9, gap: 3.5 } as const;
/** Least space between the address on the left and the hotline on the right. */
export const THRESHOLD_BETWEEN = 4;
