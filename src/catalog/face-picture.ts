/** The picture of a placard's true face: made with the placard, shown on the page that tells whether one is real. */
import type { Placard } from './catalog.ts';

/** Below both `qr-output/` and `dist/`. */
export const FACE_FOLDER = 'faces';

export interface FacePicture {
  /** Path below `qr-output/` and `dist/`. */
  readonly file: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Small enough for a weak line, large enough to read the title and the code. */
const [SHORT_PX, LONG_PX] = [300, 424] as const;

/** Sheets of paper are all of one shape; a label is square. */
export function facePicture({ code, format }: Pick<Placard, 'code' | 'format'>): FacePicture {
  const file = `${FACE_FOLDER}/${code}.png`;
  if (format === 'label-60') return { file, widthPx: SHORT_PX, heightPx: SHORT_PX };
  return format.endsWith('-landscape')
    ? { file, widthPx: LONG_PX, heightPx: SHORT_PX }
    : { file, widthPx: SHORT_PX, heightPx: LONG_PX };
}
