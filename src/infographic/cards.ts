/** From entries to cards: which picture an entry has, and what is on it. */
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { isIn } from '../catalog/catalog.ts';
import {
  infographicFile,
  INFOGRAPHIC_COLLECTIONS,
  PICTURE_LOCALES,
  shareFile,
} from '../catalog/picture-names.ts';
import { COLLECTION_NAMES } from '../model/collection-names.ts';
import type { Origin } from '../model/issue.ts';
import type { LocaleId } from '../model/locale.ts';
import type { PictureManifestEntry } from '../model/output.ts';
import { stringsFor } from '../strings/index.ts';
import { infographicAlt, shareAlt } from './alt.ts';
import type { Card } from './item.ts';
import type { Measure } from './measure.ts';
import { productCard } from './product-card.ts';
import { productFacts } from './product-facts.ts';
import { relicCard } from './relic-card.ts';
import { relicFacts } from './relic-facts.ts';
import { serviceCard } from './service-card.ts';
import { serviceFacts } from './service-facts.ts';
import { shareCard } from './share-card.ts';
import { collectionShareFacts, entryShareFacts, homeShareFacts, type ShareFacts } from './share-facts.ts';

/** One picture of the catalog, laid out but not drawn. */
export interface PicturePlan extends Pick<PictureManifestEntry, 'kind' | 'of' | 'locale' | 'alt'> {
  /** Below `dist/` and `qr-output/`. */
  readonly path: string;
  readonly card: Card;
  /** Where findings about words of the interface are reported. */
  readonly origin: Origin;
}

/** The locales of the site that pictures are drawn in. */
function pictureLocales(catalog: Catalog): readonly LocaleId[] {
  return PICTURE_LOCALES.filter((locale) => catalog.site.locales.some(({ id }) => id === locale));
}

/** The infographic of `entry`; undefined where its collection has none. */
function infographicCard(
  measure: Measure,
  catalog: Catalog,
  entry: Entry,
  locale: LocaleId,
): Card | undefined {
  const strings = stringsFor(locale);
  if (isIn(entry, 'relics')) return relicCard(measure, relicFacts(catalog, entry, locale), strings);
  if (isIn(entry, 'products')) return productCard(measure, productFacts(catalog, entry, locale), strings);
  if (isIn(entry, 'services')) return serviceCard(measure, serviceFacts(catalog, entry, locale), strings);
  return undefined;
}

/** Every picture of the catalog, one after the other, in a fixed order. */
export function* picturePlans(catalog: Catalog, measure: Measure): Generator<PicturePlan> {
  for (const locale of pictureLocales(catalog)) {
    yield* infographicPlans(catalog, measure, locale);
    yield* sharePlans(catalog, measure, locale);
  }
}

function* infographicPlans(catalog: Catalog, measure: Measure, locale: LocaleId): Generator<PicturePlan> {
  for (const entry of INFOGRAPHIC_COLLECTIONS.flatMap((name): readonly Entry[] => catalog.entries[name])) {
    const card = infographicCard(measure, catalog, entry, locale);
    if (card === undefined) continue;
    yield {
      kind: 'infographic',
      of: entry.ref,
      locale,
      alt: infographicAlt(catalog, entry, locale),
      path: infographicFile(entry, locale),
      card,
      origin: entry.main.origin(['title']),
    };
  }
}

function* sharePlans(catalog: Catalog, measure: Measure, locale: LocaleId): Generator<PicturePlan> {
  const plan = (of: string, facts: ShareFacts, origin: Origin): PicturePlan => ({
    kind: 'share',
    of,
    locale,
    alt: shareAlt(facts, locale),
    path: shareFile(of, locale),
    card: shareCard(measure, facts),
    origin,
  });
  const siteOrigin = catalog.siteOrigin(['siteName']);
  yield plan('home', homeShareFacts(catalog, locale), siteOrigin);
  for (const collection of COLLECTION_NAMES) {
    yield plan(collection, collectionShareFacts(catalog, collection, locale), siteOrigin);
  }
  for (const entry of catalog.all) {
    yield plan(entry.ref, entryShareFacts(catalog, entry, locale), entry.main.origin(['title']));
  }
}
