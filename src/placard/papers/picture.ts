/** Pictures of placards on the papers: the drawn face, smaller; the texts of it are said by the paper itself. */
import type { Fonts } from '../../brand/fonts.ts';
import type { PlacardFormat } from '../../model/placard.ts';
import type { Piece } from '../../pdf/page.ts';
import { faceShape, layoutFace } from '../face.ts';
import { facePieces } from '../placard-page.ts';
import type { PlacardSpec } from '../spec.ts';
import type { Block } from './block.ts';

/** Height of a picture that is `widthMm` wide. */
export function pictureHeightMm(format: PlacardFormat, widthMm: number): number {
  const { width, height } = faceShape(format, 'office');
  return (height * widthMm) / width;
}

/** The whole face. */
export function facePicture(spec: PlacardSpec, fonts: Fonts, widthMm: number): Block {
  return picture(spec, fonts, widthMm, () => true);
}

/** The gate, the title and the symbol: a third of the bytes, and as much as can be told apart at this size. */
export function smallPicture(spec: PlacardSpec, fonts: Fonts, widthMm: number): Block {
  return picture(spec, fonts, widthMm, (piece) => piece.kind !== 'text' || piece.role === 'H1');
}

function picture(spec: PlacardSpec, fonts: Fonts, widthMm: number, shows: (piece: Piece) => boolean): Block {
  const face = layoutFace(spec, 'office', fonts);
  const scale = widthMm / face.width;
  return {
    pieces: facePieces(spec, face, { xMm: 0, yMm: 0, scale })
      .filter(shows)
      .map((piece) => (piece.kind === 'text' ? { ...piece, role: undefined } : piece)),
    // Texts that do not fit on the face are found when the placard itself is checked.
    misfits: [],
    heightMm: face.height * scale,
  };
}
