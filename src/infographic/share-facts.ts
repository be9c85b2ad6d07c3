/** What share pictures say: one for the home page, one a collection, one an entry. */
import { GATE_ICONS, type IconName } from '../brand/icons.ts';
import type { Drawing } from '../brand/drawings.ts';
import type { Gate } from '../brand/palette.ts';
import { textFor, type Catalog, type Entry } from '../catalog/catalog.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { gateOf } from '../model/collections.ts';
import type { LocaleId } from '../model/locale.ts';
import { stringsFor } from '../strings/index.ts';
import {
  collectionIcon,
  otherLocale,
  say,
  siteAddress,
  siteSaid,
  viewFacts,
  words,
  type ViewFacts,
} from './facts.ts';
import type { Said } from './item.ts';

export interface ShareFacts extends ViewFacts {
  readonly gate: Gate;
  readonly icon: IconName;
  readonly kind: string;
  readonly kindOther: string;
  readonly commune: Said;
  readonly city: Said;
  readonly title: Said;
  readonly line: Said;
  readonly address: Said;
  /** Sample or not confirmed yet. */
  readonly note?: string;
}

const COLLECTION_DRAWINGS: Readonly<Record<CollectionName, Drawing>> = {
  relics: 'temple',
  products: 'honey',
  services: 'bamboo',
  places: 'village',
  festivals: 'village',
  about: 'village',
  trails: 'mountain',
  statements: 'bamboo',
  news: 'village',
  disclosures: 'bamboo',
  lessons: 'mountain',
  villages: 'village',
  bulletins: 'village',
};

function base(catalog: Catalog, locale: LocaleId, gate: Gate) {
  return {
    gate,
    icon: GATE_ICONS[gate],
    commune: siteSaid(catalog, 'name', locale),
    city: siteSaid(catalog, 'city', locale),
    address: siteAddress(catalog),
  };
}

function ofCollection(catalog: Catalog, collection: CollectionName, locale: LocaleId) {
  const gate = gateOf(collection);
  return {
    ...base(catalog, locale, gate),
    icon: collectionIcon(collection),
    kind: stringsFor(locale).terms.collections[collection],
    kindOther: stringsFor(otherLocale(catalog, locale)).terms.collections[collection],
  };
}

/** The drawing that stands for the whole commune. */
function overviewDrawing(catalog: Catalog): Drawing {
  const overview = catalog.entries.about.find(({ main }) => main.data.topic === 'overview');
  return overview?.main.data.drawing ?? COLLECTION_DRAWINGS.about;
}

export function homeShareFacts(catalog: Catalog, locale: LocaleId): ShareFacts {
  const { picture, site } = stringsFor(locale);
  return {
    ...base(catalog, locale, 'relic'),
    icon: 'qr-code',
    kind: site.home,
    kindOther: stringsFor(otherLocale(catalog, locale)).site.home,
    title: siteSaid(catalog, 'siteName', locale),
    line: words(picture.homeLine),
    drawing: overviewDrawing(catalog),
  };
}

export function collectionShareFacts(
  catalog: Catalog,
  collection: CollectionName,
  locale: LocaleId,
): ShareFacts {
  const { terms, site } = stringsFor(locale);
  return {
    ...ofCollection(catalog, collection, locale),
    title: words(terms.collections[collection]),
    line: words(site.listLeads[collection]),
    drawing:
      collection === 'about'
        ? overviewDrawing(catalog)
        : (catalog.entries[collection][0]?.main.data.drawing ?? COLLECTION_DRAWINGS[collection]),
  };
}

export function entryShareFacts(catalog: Catalog, entry: Entry, locale: LocaleId): ShareFacts {
  const text = textFor(catalog, entry, locale);
  const { picture } = stringsFor(locale);
  const { state } = entry.main.data.verification;
  return {
    ...ofCollection(catalog, entry.collection, locale),
    title: say(text, ['title'], text.data.title),
    line: say(text, ['tagline'], text.data.tagline),
    ...viewFacts(entry, text, locale),
    ...(state === 'confirmed' ? {} : { note: picture[state] }),
  };
}
