/** Pages as lists of pieces in the order of painting, in millimetres from the top left of the paper. */
import type { FontWeight, SerifStyle } from '../brand/fonts.ts';
import type { ErrorCorrectionLevel } from '../brand/qr.ts';
import type { LocaleId } from '../model/locale.ts';
import type { Box, PageGeometry } from './geometry.ts';
import type { PlacedIcon, Drawing, Role } from './marks.ts';

/** Where the origin of a piece is put on the page. */
export interface Place {
  readonly xMm: number;
  readonly yMm: number;
  /** Size against that of the piece; 1 unless given. */
  readonly scale?: number;
  /** A quarter turn to the left: text runs upwards. */
  readonly turned?: boolean;
}

/** Shapes that say nothing to a screen reader. */
export interface ArtPiece extends Place {
  readonly kind: 'art';
  /** Equal keys mean equal drawings and icons; they are then written out once a run. */
  readonly key?: string;
  readonly drawings: readonly Drawing[];
  readonly icons?: readonly PlacedIcon[];
}

export interface SymbolPiece extends Place {
  readonly kind: 'symbol';
  /** The symbol with its quiet zone. */
  readonly box: Box;
  readonly payload: string;
  readonly level: ErrorCorrectionLevel;
  /** What a screen reader says of it. */
  readonly alt: string;
}

/** A picture of pixels. */
export interface PicturePiece extends Place {
  readonly kind: 'picture';
  readonly box: Box;
  /** Of a PNG in which nothing shines through. */
  readonly png: Uint8Array;
  /** What a screen reader says of it. */
  readonly alt: string;
}

export interface TextLook {
  readonly weight: FontWeight;
  readonly sizePt: number;
  readonly colour: string;
  /** Space added after every letter, in em. */
  readonly spacingEm?: number;
}

/** One line of text with its place on the page. */
export interface Run extends TextLook {
  /** Language of the text, where it has one. */
  readonly source: { readonly locale?: LocaleId };
  /** What is drawn: one line, ordinary spaces. */
  readonly text: string;
  /** All of it is Chinese characters or Hangul, which the printed typeface has not. */
  readonly eastAsian?: boolean;
  /** Set in this style of the typeface of official papers, whatever its weight says. */
  readonly serif?: SerifStyle;
  /** Added to every space, so that the line is as long as the others, in em. */
  readonly wordGapEm?: number;
  /** Left end of the line. */
  readonly xMm: number;
  readonly baselineMm: number;
}

/** Lines that are read together; with no role they are furniture of the page, such as the notes of a press. */
export interface TextPiece<Line extends Run = Run> extends Place {
  readonly kind: 'text';
  readonly role: Role | undefined;
  readonly runs: readonly Line[];
  /** Of a cell: pieces that follow each other with equal rows stand in one row, with equal tables in one table. */
  readonly cell?: { readonly table: number; readonly row: number };
}

export type Piece<Line extends Run = Run> = ArtPiece | SymbolPiece | PicturePiece | TextPiece<Line>;

export interface Page {
  readonly geometry: Pick<PageGeometry, 'media' | 'trim' | 'bleed'>;
  readonly pieces: readonly Piece[];
  /** What begins here, for the list of contents that programs show beside the pages. */
  readonly bookmark?: string;
}

/** What a file says of itself. */
export interface About {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47 tag of the language of the text. */
  readonly locale: string;
  /** ISO day; both dates of the file. */
  readonly day: string;
}
