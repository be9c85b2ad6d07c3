import type { ImageMetadata } from 'astro';
import { getEntry } from 'astro:content';
import { astroId } from '../catalog/astro-loader.ts';
import type { Entry } from '../catalog/catalog.ts';

/** Photos of an entry in their order; they are facts, so they come from the default locale's file. */
export async function photosOf(entry: Entry): Promise<readonly ImageMetadata[]> {
  const stored = await getEntry(entry.collection, astroId(entry.slug, entry.main.locale));
  return stored?.data.pictures.map(({ file }) => file) ?? [];
}
