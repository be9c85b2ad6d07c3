/** What is put on a page, in millimetres and in the order of painting. */
import type { Box } from './geometry.ts';

/** An outline in units of its own, put on the page: scaled, then moved. */
export interface Outline {
  /** SVG path data. */
  readonly path: string;
  readonly xMm: number;
  readonly yMm: number;
  /** Millimetres to a unit. */
  readonly scale: number;
  /** Mirrored left to right about its own origin. */
  readonly mirrored?: true;
  /** Before scale and place: `a b c d e f` of the shape's own transform. */
  readonly matrix?: readonly [number, number, number, number, number, number];
  readonly fill?: string;
  readonly evenOdd?: boolean;
  /** Width in the outline's units. */
  readonly stroke?: { readonly colour: string; readonly width: number; readonly round?: boolean };
  /** The outline is drawn this often, each time `dx` and `dy` of its units further on. */
  readonly repeat?: { readonly times: number; readonly dx: number; readonly dy: number };
}

/** Outlines, seen only inside `clip` where there is one. */
export interface Drawing {
  /** SVG path data in millimetres. */
  readonly clip?: string;
  readonly outlines: readonly Outline[];
}

/**
 * What a screen reader calls a piece of the page. An item is one of a list with the items before and after it; a head
 * (TH) or a cell (TD) is one of a table.
 */
export type Role = 'H1' | 'H2' | 'H3' | 'P' | 'Figure' | 'Item' | 'TH' | 'TD';

export function outline(path: string, look: Pick<Outline, 'fill' | 'evenOdd' | 'stroke'>): Outline {
  return { path, xMm: 0, yMm: 0, scale: 1, ...look };
}

/** An icon to be drawn in `colour`, its elements as SVG. */
export interface PlacedIcon {
  readonly elements: string;
  readonly colour: string;
  readonly xMm: number;
  readonly yMm: number;
  /** Millimetres to a unit of the icon. */
  readonly scale: number;
}

export function rectangle({ x, y, width, height }: Box): string {
  return `M${x} ${y}H${x + width}V${y + height}H${x}z`;
}
