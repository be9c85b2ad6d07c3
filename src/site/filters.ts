/** Parts of a list that have a page of their own: the relics of a rank, the places of a village. */
import { isIn, isPast, type Catalog, type Entry } from '../catalog/catalog.ts';
import { compareCodePoints, compareVietnamese } from '../lib/compare.ts';
import { capitalised, slugify } from '../lib/text.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { LocaleId } from '../model/locale.ts';
import { DISCLOSURE_ITEMS } from '../model/disclosure.ts';
import { NEWS_KINDS } from '../model/news.ts';
import { PLACE_KINDS } from '../model/place.ts';
import { certificateEnd, PRODUCT_KINDS } from '../model/product.ts';
import { RELIC_KINDS, RELIC_RANKS } from '../model/relic.ts';
import { ONLINE_LEVELS } from '../model/service.ts';
import { STATEMENT_STATES, statementState } from '../model/statement.ts';
import { fill, stringsFor, type Strings } from '../strings/index.ts';

/** What a list may be divided by. */
export type FacetName = 'rank' | 'kind' | 'village' | 'stars' | 'level' | 'state' | 'month' | 'item';

export interface Filter {
  readonly collection: CollectionName;
  readonly facet: FacetName;
  /** Id of the model, number of stars, or name of a village. */
  readonly value: string;
  /** Last part of the address where the interface has no word of its own for `value`. */
  readonly slug: string;
  /** In the order of the list. */
  readonly entries: readonly Entry[];
}

export interface Facet {
  readonly facet: FacetName;
  readonly filters: readonly Filter[];
}

interface Division {
  readonly facet: FacetName;
  /** Every value in the order of the page, or how values come one after the other; else as in a dictionary. */
  readonly order: readonly string[] | 'newest' | undefined;
  readonly of: (catalog: Catalog, entry: Entry) => readonly (string | undefined)[];
}

const STARS = ['5', '4', '3'];

const BY_VILLAGE: Division = {
  facet: 'village',
  order: undefined,
  of: (_catalog, { main: { data } }) => ['village' in data ? data.village : undefined],
};

const DIVISIONS: Readonly<Partial<Record<CollectionName, readonly Division[]>>> = {
  relics: [
    {
      facet: 'rank',
      order: RELIC_RANKS,
      of: (_catalog, entry) => [isIn(entry, 'relics') ? entry.main.data.ranking?.rank : undefined],
    },
    {
      facet: 'kind',
      order: RELIC_KINDS,
      of: (_catalog, entry) => (isIn(entry, 'relics') ? entry.main.data.kinds : []),
    },
    BY_VILLAGE,
  ],
  products: [
    { facet: 'stars', order: STARS, of: (catalog, entry) => [starsOf(catalog, entry)] },
    {
      facet: 'kind',
      order: PRODUCT_KINDS,
      of: (_catalog, entry) => [isIn(entry, 'products') ? entry.main.data.kind : undefined],
    },
  ],
  services: [
    {
      facet: 'level',
      order: ONLINE_LEVELS,
      of: (_catalog, entry) => [isIn(entry, 'services') ? entry.main.data.online.level : undefined],
    },
  ],
  places: [
    {
      facet: 'kind',
      order: PLACE_KINDS,
      of: (_catalog, entry) => [isIn(entry, 'places') ? entry.main.data.kind : undefined],
    },
    BY_VILLAGE,
  ],
  statements: [
    {
      facet: 'state',
      order: STATEMENT_STATES,
      of: (_catalog, entry) => [isIn(entry, 'statements') ? statementState(entry.main.data) : undefined],
    },
  ],
  disclosures: [
    {
      facet: 'item',
      order: DISCLOSURE_ITEMS.map(String),
      of: (_catalog, entry) => [isIn(entry, 'disclosures') ? String(entry.main.data.item) : undefined],
    },
  ],
  news: [
    {
      facet: 'kind',
      order: NEWS_KINDS,
      of: (_catalog, entry) => [isIn(entry, 'news') ? entry.main.data.kind : undefined],
    },
    {
      facet: 'month',
      order: 'newest',
      of: (_catalog, entry) => [isIn(entry, 'news') ? entry.main.data.publishedOn.slice(0, 7) : undefined],
    },
  ],
};

/** A certificate that has ended gives no stars. */
function starsOf(catalog: Catalog, entry: Entry): string | undefined {
  const certificate = isIn(entry, 'products') ? entry.main.data.certificate : undefined;
  if (certificate === undefined || isPast(catalog, certificateEnd(certificate))) return undefined;
  return String(certificate.stars);
}

/** What divides the list of `collection`: two values at the least, each with some of the entries but not all. */
export function facetsOf(catalog: Catalog, collection: CollectionName): readonly Facet[] {
  const entries: readonly Entry[] = catalog.entries[collection];
  return (DIVISIONS[collection] ?? []).flatMap(({ facet, order, of }) => {
    const groups = new Map<string, Entry[]>();
    for (const entry of entries) {
      for (const value of of(catalog, entry)) {
        if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), entry]);
      }
    }
    if (groups.size < 2) return [];
    const values = inOrder([...groups.keys()], order);
    const slugs = ownSlugs(values);
    const filters = values
      .map((value, at) => ({
        collection,
        facet,
        value,
        slug: slugs[at] ?? value,
        entries: groups.get(value) ?? [],
      }))
      .filter((filter) => filter.entries.length < entries.length);
    return filters.length === 0 ? [] : [{ facet, filters }];
  });
}

function inOrder(values: readonly string[], order: Division['order']): readonly string[] {
  if (order === undefined) return values.toSorted(compareVietnamese);
  if (order === 'newest') return values.toSorted((a, b) => compareCodePoints(b, a));
  return order.filter((value) => values.includes(value));
}

/** Names that differ in their marks alone are told apart by a number. */
function ownSlugs(names: readonly string[]): readonly string[] {
  const slugs = names.map(slugify);
  return slugs.map((slug, at) => {
    const before = slugs.slice(0, at).filter((other) => other === slug).length;
    return before === 0 ? slug : `${slug}-${before + 1}`;
  });
}

/** The pages of all parts of a list. */
export function filtersOf(catalog: Catalog, collection: CollectionName): readonly Filter[] {
  return facetsOf(catalog, collection).flatMap(({ filters }) => filters);
}

/** Address of a part below that of its list: `cap-bac/thanh-pho/`. */
export function filterPath(
  { facet, value, slug }: Pick<Filter, 'facet' | 'value' | 'slug'>,
  locale: LocaleId,
): string {
  const { filters, filterValues } = stringsFor(locale).site.way;
  const words: Readonly<Record<string, string>> = filterValues;
  return `${filters[facet].path}/${words[value] ?? slug}/`;
}

/** Addresses that the part of a village had under former names of the village, where nothing else stands there. */
export function formerFilterPaths(catalog: Catalog, filter: Filter, locale: LocaleId): readonly string[] {
  const { collection, facet, value } = filter;
  if (facet !== 'village') return [];
  const { villages } = catalog.entries;
  const own = villages.find(({ main }) => main.data.title === value);
  const present = filtersOf(catalog, collection).map(({ slug }) => slug);
  return (own?.main.data.formerNames ?? [])
    .filter((name) => villages.find(({ main }) => main.data.formerNames.includes(name)) === own)
    .filter((name) => !present.includes(slugify(name)))
    .map((name) => filterPath({ facet, value: name, slug: slugify(name) }, locale));
}

/** What a part is called on a chip: `Di tích cấp thành phố`, `Thôn Đình`. */
export function filterLabel(
  { terms, site: { duty } }: Strings,
  { collection, facet, value }: Filter,
): string {
  const said = (names: Readonly<Record<string, string>>): string => names[value] ?? value;
  if (facet === 'rank') return said(terms.relicRanks);
  if (facet === 'level') return said(terms.onlineLevels);
  if (facet === 'stars') return fill(terms.stars, { n: value });
  if (facet === 'village') return value;
  if (facet === 'state') return said(duty.statement.states);
  if (facet === 'item') return duty.disclosure.items[Number(value) - 1] ?? value;
  if (facet === 'month') {
    const [year = '', month = ''] = value.split('-');
    return fill(duty.news.month, { year, month });
  }
  if (collection === 'news') return said(duty.news.kinds);
  return capitalised(
    said(
      { relics: terms.relicKinds, products: terms.productKinds }[collection as string] ?? terms.placeKinds,
    ),
  );
}

/** The same as the title of its page, where the village alone would not say what of it is listed. */
export function filterTitle(strings: Strings, filter: Filter): string {
  const label = filterLabel(strings, filter);
  const { collections, comma } = strings.terms;
  return filter.facet === 'rank' || filter.facet === 'stars'
    ? label
    : [collections[filter.collection], label].join(comma);
}
