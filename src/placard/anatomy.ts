/**
 * The parts of a placard and where they stand: a village gate whose opening holds the symbol. Every number is a
 * length in millimetres or a size in points, origin at the top left of the face, so that one anatomy serves every
 * format of its shape.
 */
import type { Box } from '../pdf/geometry.ts';

/** An opening: straight sides, a round head as wide as `radius` is high. */
export interface Arch {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly radius: number;
}

/** Sizes of one line in points, largest first. */
export type Sizes = readonly number[];

/** Characters of the code on tiles, with the address to type and the serial beside them. */
export interface AddressRow {
  readonly centre: number;
  readonly y: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly tileGap: number;
  readonly tileSize: number;
  /** Between the tiles and the texts. */
  readonly gap: number;
  /** Width of the whole row at most. */
  readonly room: number;
  readonly address: Sizes;
  readonly serial: Sizes;
}

export interface GateAnatomy {
  readonly width: number;
  readonly height: number;
  /** What texts above the roof and on the threshold keep from the sides. */
  readonly edge: number;
  readonly head: {
    readonly y: number;
    readonly height: number;
    readonly brandIcon: number;
    readonly brandGap: number;
    readonly kindIcon: number;
    readonly kindGap: number;
    readonly between: number;
    readonly commune: Sizes;
    readonly city: Sizes;
    readonly kind: Sizes;
    readonly secondKind: Sizes;
  };
  /** `unit` is the length of one unit of the roof's outline. */
  readonly roof: { readonly x: number; readonly y: number; readonly width: number; readonly unit: number };
  /** The plate on the roof of a draft. */
  readonly draft: { readonly y: number; readonly height: number; readonly sizes: Sizes };
  readonly facade: Box;
  /** Width of the lines of the ink-saving version. */
  readonly line: number;
  /** Clouds at the shoulders of the arch, `inset` from the façade's sides. */
  readonly cloud: { readonly inset: number; readonly y: number; readonly width: number } | undefined;
  readonly arch: Arch;
  /** Gold line along an opening, measured to its middle. */
  readonly archLine: { readonly offset: number; readonly width: number };
  /** Opening that shows the drawing. */
  readonly picture: Arch | undefined;
  /** The symbol with its quiet zone. */
  readonly symbol: Box;
  /** Interlaced lines round the quiet zone, which a pasted sticker would cover. */
  readonly guilloche: { readonly width: number; readonly period: number; readonly line: number };
  readonly title: {
    readonly anchor: 'left' | 'centre';
    readonly x: number;
    readonly width: number;
    /** All ink lies between these. */
    readonly inkTop: number;
    readonly inkBottom: number;
    readonly oneLine: Sizes;
    readonly twoLines: Sizes;
    readonly second: Sizes;
    readonly secondTwoLines: Sizes;
    /** Left out where it would be too small. */
    readonly story: { readonly first: Sizes; readonly second: Sizes } | undefined;
    readonly secondGap: number;
    readonly storyGap: number;
  };
  /** The call inside the arch head begins at `y`; `inset` stays free to the arch on both sides. */
  readonly call: {
    readonly y: number;
    readonly inset: number;
    readonly lead: Sizes;
    readonly purpose: Sizes;
    readonly second: Sizes;
  };
  /** Its plate, where it stands on the façade and not in the white opening. */
  readonly address: AddressRow & { readonly plate: Box | undefined };
  readonly threshold: Box & {
    readonly icon: number;
    readonly iconGap: number;
    readonly between: number;
    /** Width of the block on the right at most. */
    readonly contact: number;
    /** Between the address to trust and what the code never does. */
    readonly gap: number;
    readonly finePlace: 'beside' | 'below';
    readonly small: Sizes;
    readonly large: Sizes;
    readonly office: Sizes;
    readonly fine: Sizes;
  };
}

/** `anatomy` with every length and size `factor` times as large. */
export function scaled<Part>(anatomy: Part, factor: number): Part {
  if (typeof anatomy === 'number') return (anatomy * factor) as Part;
  if (Array.isArray(anatomy)) return anatomy.map((item: unknown) => scaled(item, factor)) as Part;
  if (anatomy === null || typeof anatomy !== 'object') return anatomy;
  return Object.fromEntries(
    Object.entries(anatomy).map(([name, value]: [string, unknown]) => [name, scaled(value, factor)]),
  ) as Part;
}
