/** A photo for a picture that is drawn around it. */
import { encode, openPhoto, readHead } from './engine.ts';

/** It is written once more as a part of the picture, so that little may be lost here. */
const QUALITY = 92;

/**
 * A JPEG of the middle of a photo in the shape of `shape`, at that size or, of a small photo, at its own.
 *
 * @throws {Error} the photo is damaged
 */
export async function cutPhoto(
  bytes: Uint8Array,
  shape: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const photo = await readHead(bytes);
  const scale = Math.min(1, photo.width / shape.width, photo.height / shape.height);
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  const size = { width: side(shape.width), height: side(shape.height) };
  return encode(await openPhoto(bytes, size), 'jpeg', QUALITY);
}
