/**
 * Made-up content of any size for measuring: valid, in Vietnamese and English, the same for the same seed.
 * It says nothing about a real place.
 */
import { stringify } from 'yaml';
import { COLLECTION_NAMES, type CollectionName } from '../../src/model/collection-names.ts';
import { createRandom } from '../../src/lib/random.ts';
import { allCodes } from '../../src/model/free-code.ts';
import { syntheticEntry, syntheticSlug, type SyntheticFile } from './synthetic-entry.ts';
import { syntheticSite } from './synthetic-site.ts';

/** Entries of one collection in every fifteen. */
const SHARES: Readonly<Record<CollectionName, number>> = {
  relics: 2,
  products: 2,
  services: 2,
  places: 1,
  festivals: 1,
  about: 1,
  trails: 1,
  statements: 1,
  news: 1,
  disclosures: 1,
  lessons: 1,
  villages: 1,
  bulletins: 1,
};
const TURNS = COLLECTION_NAMES.flatMap((name) => Array<CollectionName>(SHARES[name]).fill(name));

const ENTRIES_PER_PLACARD = 3;

function placardFile(code: string, opens: string): SyntheticFile {
  const text = stringify({
    opens,
    at: 'places/places-1',
    spot: { vi: 'cạnh cửa chính', en: 'by the main door' },
    format: 'a5',
    readingDistanceCm: 60,
    setting: 'outdoor',
    status: 'planned',
    issuedOn: '2026-11-01',
  });
  return { path: `placards/${code}.yaml`, text };
}

/**
 * Content with `entries` entries (at least 15) and one placard for every three.
 *
 * @param seed - the same seed gives the same bytes
 */
export function syntheticContent(entries: number, seed = 20_261_123): readonly SyntheticFile[] {
  const random = createRandom(seed);
  const files: SyntheticFile[] = [{ path: 'site.yaml', text: stringify(syntheticSite) }];
  const codes = allCodes();
  const numbers = new Map<CollectionName, number>();
  for (let index = 0; index < entries; index += 1) {
    const collection = TURNS[index % TURNS.length] ?? 'places';
    const number = (numbers.get(collection) ?? 0) + 1;
    numbers.set(collection, number);
    files.push(...syntheticEntry(random, collection, number));
    const code = index % ENTRIES_PER_PLACARD === 0 ? codes.next().value : undefined;
    if (code !== undefined)
      files.push(placardFile(code, `${collection}/${syntheticSlug(collection, number)}`));
  }
  return files;
}
