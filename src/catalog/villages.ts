/** What concerns a village, gathered from the entries that name it or refer to it. */
import type { CollectionName } from '../model/collection-names.ts';
import { isIn, type Catalog, type Entry, type Placard } from './catalog.ts';

/** The village that an entry names, where it has an entry of its own. */
export function villageOf(catalog: Catalog, { main: { data } }: Entry): Entry<'villages'> | undefined {
  const name = 'village' in data ? data.village : undefined;
  return catalog.entries.villages.find(({ main }) => main.data.title === name);
}

export interface InVillage {
  readonly halls: readonly Entry<'places'>[];
  readonly places: readonly Entry<'places'>[];
  readonly relics: readonly Entry<'relics'>[];
  readonly festivals: readonly Entry<'festivals'>[];
  readonly products: readonly Entry<'products'>[];
  readonly trails: readonly Entry<'trails'>[];
  readonly lessons: readonly Entry<'lessons'>[];
  /** Articles and official answers. */
  readonly news: readonly Entry[];
  /** Those that are or will be up at one of the entries. */
  readonly placards: readonly Placard[];
}

/**
 * Entries that lie in the village, and those that lead to it or to one of these: festivals by their venue, trails by
 * their stops, lessons by what they are about, everything by `related`.
 */
export function inVillage(catalog: Catalog, village: Entry<'villages'>): InVillage {
  const lies = catalog.all.filter((entry) => villageOf(catalog, entry) === village);
  const own = new Set<string>([village.ref, ...lies.map(({ ref }) => ref)]);
  const concerns = (entry: Entry) => leadsTo(entry).some((ref) => own.has(ref));
  const relatesTo = ({ ref, main }: Entry) =>
    main.data.related.includes(village.ref) || village.main.data.related.includes(ref);
  function pick<Name extends CollectionName>(
    name: Name,
    belongs: (entry: Entry) => boolean,
  ): readonly Entry<Name>[] {
    return (catalog.entries[name] as readonly Entry<Name>[]).filter(
      (entry) =>
        own.has(entry.ref) || belongs(entry as unknown as Entry) || relatesTo(entry as unknown as Entry),
    );
  }
  const places = pick('places', () => false);
  const isHall = ({ main }: Entry<'places'>) => main.data.kind === 'cultural-house';
  return {
    halls: places.filter(isHall),
    places: places.filter((place) => !isHall(place)),
    relics: pick('relics', () => false),
    festivals: pick('festivals', concerns),
    products: pick('products', () => false),
    trails: pick('trails', concerns),
    lessons: pick('lessons', concerns),
    news: [...pick('news', concerns), ...pick('statements', concerns)],
    placards: catalog.placards.filter(({ at, status }) => status !== 'retired' && own.has(at)),
  };
}

/** Entries that `entry` is about. */
function leadsTo(entry: Entry): readonly string[] {
  const { related } = entry.main.data;
  if (isIn(entry, 'festivals')) return [entry.main.data.venue];
  if (isIn(entry, 'trails')) return entry.main.data.stops.map((stop) => stop.entry);
  if (isIn(entry, 'lessons')) return entry.main.data.about;
  return related;
}
