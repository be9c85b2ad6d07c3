/** From entries to cards: which picture an entry has, and what is on it. */
import type { Fonts } from '../brand/fonts.ts';
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { posterFile, shareFile } from '../catalog/picture-names.ts';
import { COLLECTION_NAMES } from '../model/collection-names.ts';
import type { Origin } from '../model/issue.ts';
import type { LocaleId } from '../model/locale.ts';
import type { PictureManifestEntry } from '../model/output.ts';
import { INFOGRAPHIC_FORMATS } from '../model/picture-format.ts';
import { infographicAlt, shareAlt } from './alt.ts';
import { infographicCaption, type Caption } from './caption.ts';
import type { Card } from './item.ts';
import { infographicOf } from './kinds.ts';
import { createMeasure, type Measure } from './measure.ts';
import { planPictures } from './plan-pictures.ts';
import { coverCard, shareCard } from './share-card.ts';
import { collectionShareFacts, entryShareFacts, homeShareFacts, type ShareFacts } from './share-facts.ts';

/** One picture of the catalog, laid out but not drawn. */
export interface PicturePlan extends Pick<PictureManifestEntry, 'kind' | 'format' | 'of' | 'locale' | 'alt'> {
  /** Below `dist/` and `qr-output/`. */
  readonly path: string;
  readonly card: Card;
  /** To be written beside the picture where it is posted. */
  readonly caption?: Caption;
  /** Where findings about words of the interface are reported. */
  readonly origin: Origin;
}

/** The pictures of each catalog, laid out once: they are checked first and drawn then. */
const laidOut = new WeakMap<Catalog, WeakMap<Fonts, readonly PicturePlan[]>>();

/** Every picture of the catalog, in a fixed order. */
export function picturePlans(catalog: Catalog, fonts: Fonts): readonly PicturePlan[] {
  let plans = laidOut.get(catalog)?.get(fonts);
  if (plans === undefined) {
    const measure = createMeasure(fonts);
    plans = catalog.site.locales.flatMap(({ id: locale }) => [
      ...infographicPlans(catalog, measure, locale),
      ...sharePlans(catalog, measure, locale),
      ...planPictures(catalog, measure, locale),
    ]);
    laidOut.set(catalog, new WeakMap([[fonts, plans]]));
  }
  return plans;
}

/** The entries with a text in `locale`: the pages of others show the text, and so the picture, of another locale. */
export function writtenIn(catalog: Catalog, locale: LocaleId): readonly Entry[] {
  return catalog.all.filter(({ texts }) => texts.has(locale));
}

function* infographicPlans(catalog: Catalog, measure: Measure, locale: LocaleId): Generator<PicturePlan> {
  for (const entry of writtenIn(catalog, locale)) {
    const infographic = infographicOf(catalog, entry, locale);
    if (infographic === undefined) continue;
    const common = {
      kind: 'infographic',
      of: entry.ref,
      locale,
      origin: entry.main.origin(['title']),
      caption: infographicCaption(catalog, entry, locale, infographic),
    } as const;
    const cover = entryShareFacts(catalog, entry, locale);
    const alt = infographicAlt(catalog, entry, locale);
    for (const format of INFOGRAPHIC_FORMATS) {
      const path = posterFile(entry, locale, format);
      yield format === 'cover'
        ? { ...common, format, path, alt: shareAlt(cover, locale), card: coverCard(measure, cover) }
        : { ...common, format, path, alt, card: infographic.card(measure, format) };
    }
  }
}

function* sharePlans(catalog: Catalog, measure: Measure, locale: LocaleId): Generator<PicturePlan> {
  const plan = (of: string | Entry, facts: ShareFacts, origin: Origin): PicturePlan => ({
    kind: 'share',
    format: 'share',
    of: typeof of === 'string' ? of : of.ref,
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
  for (const entry of writtenIn(catalog, locale)) {
    yield plan(entry, entryShareFacts(catalog, entry, locale), entry.main.origin(['title']));
  }
}
