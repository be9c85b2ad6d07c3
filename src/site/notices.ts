/** What a page says about its own language. */
import { siteLocale, type EntryText } from '../catalog/catalog.ts';
import { BODY } from '../catalog/text-marks.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { CollectionData } from '../model/collections.ts';
import type { LocaleId } from '../model/locale.ts';
import type { TranslationNote } from '../model/translation.ts';
import { fill } from '../strings/index.ts';
import { entryOf } from './routes.ts';
import type { View } from './view.ts';

/** Name of a language as the reader's language calls it, else as it calls itself. */
function languageName({ catalog, words }: View, locale: LocaleId): string {
  const names: Readonly<Record<LocaleId, string>> = words.languageNames;
  return names[locale] ?? siteLocale(catalog, locale).label;
}

/** Said when the article is not in the language that was asked for. */
export function fallbackNotice(view: View): string | undefined {
  const { locale, shown } = view.route;
  if (locale === shown) return undefined;
  return fill(view.words.notice.fallback, {
    asked: languageName(view, locale),
    shown: languageName(view, shown),
  });
}

/** Said of a translation until a person who reads both languages has checked it, and of every machine's. */
export function translationNotice(
  { words: { notice } }: View,
  note: TranslationNote | undefined,
): string | undefined {
  if (note?.by === 'machine') return note.reviewed ? notice.machineReviewed : notice.machine;
  return note?.reviewed === false ? notice.unreviewed : undefined;
}

export interface OutdatedNotice {
  readonly text: string;
  /** The headings of the page under which something has changed; nothing where it is not under one. */
  readonly parts: string | undefined;
}

/** Said of a translation whose original has changed since. */
export function outdatedNotice(
  view: View,
  { outdated = [] }: EntryText<CollectionData[CollectionName]>,
): OutdatedNotice | undefined {
  if (outdated.length === 0) return undefined;
  const { words, terms, catalog } = view;
  const headings = headingsOf(view);
  const parts = [...new Set(outdated.flatMap(({ path }) => headings[String(path[0])] ?? []))].map(
    (heading) => `“${heading}”`,
  );
  return {
    text: fill(words.notice.outdated, { language: languageName(view, catalog.defaultLocale) }),
    parts:
      parts.length === 0 ? undefined : fill(words.notice.outdatedParts, { parts: parts.join(terms.comma) }),
  };
}

const BODY_HEADING: Readonly<
  Record<Exclude<CollectionName, 'news' | 'bulletins'>, 'story' | 'intro' | 'goodToKnow'>
> = {
  relics: 'story',
  products: 'story',
  services: 'goodToKnow',
  places: 'intro',
  festivals: 'story',
  about: 'intro',
  trails: 'intro',
  statements: 'goodToKnow',
  disclosures: 'goodToKnow',
  lessons: 'story',
  villages: 'intro',
};

function bodyHeading({ words, route }: View): string {
  const collection = entryOf(route.subject)?.collection ?? 'about';
  if (collection === 'bulletins') return words.duty.bulletin.script;
  return collection === 'news' ? words.duty.news.article : words[BODY_HEADING[collection]];
}

/** The heading under which a page shows a field; what stands above the first heading has none. */
function headingsOf(view: View): Readonly<Record<string, string>> {
  const { words } = view;
  const { relic, product, service, festival, trail, duty } = words;
  return {
    [BODY]: bodyHeading(view),
    timeline: words.timeline,
    pictures: words.pictures,
    address: words.address,
    opening: words.opening,
    hours: words.hours,
    verification: words.sources,
    worshipped: relic.worshipped,
    gettingThere: relic.gettingThere,
    officialName: relic.officialName,
    period: relic.period,
    maker: product.maker,
    sellers: product.buy,
    prices: product.prices,
    who: service.who,
    documents: service.documents,
    notAccepted: service.notAccepted,
    steps: service.steps,
    fee: service.fee,
    timeLimit: service.time,
    where: service.where,
    result: service.result,
    field: service.field,
    programme: festival.programme,
    stops: trail.stops,
    asked: duty.statement.asked,
    answer: duty.statement.answer,
    speaker: duty.statement.record,
    corrections: duty.statement.corrections,
    personalData: duty.disclosure.record,
    attachments: duty.disclosure.attachments,
  };
}
