/** Photos on pictures: cards name them, and whoever draws is given what opens them. */
import { sha256, stableJson } from '../lib/hash.ts';
import type { Card, PhotoItem } from './item.ts';

/** The photos of a content folder. */
export interface Photos {
  /** SHA-256 of a file, named below the content folder. */
  readonly sumOf: (file: string) => string;
  /** A JPEG of the middle of a photo in this shape, no larger than it is. */
  readonly cut: (file: string, shape: Pick<PhotoItem, 'width' | 'height'>) => Promise<Uint8Array>;
}

/** @throws {RangeError} when it is asked for one */
export const NO_PHOTOS: Photos = {
  sumOf: (file) => {
    throw new RangeError(`Nobody knows the photo ${file}.`);
  },
  cut: (file) => Promise.reject(new RangeError(`Nobody knows the photo ${file}.`)),
};

/** Bytes of every photo of `card`, ready to be drawn. */
export async function cutPhotos(card: Card, photos: Photos): Promise<ReadonlyMap<PhotoItem, Uint8Array>> {
  const cut = new Map<PhotoItem, Uint8Array>();
  for (const item of card.items) {
    if (item.kind === 'photo') cut.set(item, await photos.cut(item.file, item));
  }
  return cut;
}

/**
 * SHA-256 of everything that is seen of `card`. Where a text comes from does not show, so a moved line changes nothing;
 * another photo under the same name does.
 *
 * @param others - what else decides the bytes
 */
export function cardKey({ tooLong: _tooLong, ...card }: Card, photos: Photos, others: unknown): string {
  const items = card.items.map((item) => {
    if (item.kind === 'text') return { ...item, said: undefined };
    return item.kind === 'photo' ? { ...item, sum: photos.sumOf(item.file) } : item;
  });
  return sha256(stableJson({ ...card, items, drawnWith: others }));
}
