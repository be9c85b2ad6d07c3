/** A small picture of a page, for screens: the true face of a placard, to hold against the one on the wall. */
import type { FacePicture } from '../catalog/face-picture.ts';
import { halved } from '../lib/colour.ts';
import { colourPng } from '../lib/png.ts';
import type { Box } from '../pdf/geometry.ts';
import type { RasterPage } from './engine/engine.ts';

export interface PagePicture extends Pick<FacePicture, 'widthPx' | 'heightPx'> {
  /** The part of the page to show, in millimetres; as wide as the picture. */
  readonly area: Box;
}

const MM_PER_INCH = 25.4;

/** Drawn at twice its size, so that thin lines and letters come out soft. @returns bytes of a PNG */
export async function drawPicture(
  page: RasterPage,
  { area, widthPx, heightPx }: PagePicture,
): Promise<Uint8Array> {
  const pixelsPerMm = (2 * widthPx) / area.width;
  const image = await page.colour(pixelsPerMm * MM_PER_INCH);
  const [left, top] = [area.x, area.y].map((mm) => Math.round(mm * pixelsPerMm));
  return colourPng(halved(image, left ?? 0, top ?? 0, widthPx, heightPx));
}
