import type { Catalog, Entry } from './catalog.ts';

/** The entries whose pictures and films the commune publishes, in the order of the collections. */
export function publishedEntries({ all }: Pick<Catalog, 'all'>): readonly Entry[] {
  return all.filter(({ main }) => main.data.publish);
}
