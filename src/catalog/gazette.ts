/** The e-bulletin of a month: what the content of the month holds, for its page and its paper. */
import { compareCodePoints } from '../lib/compare.ts';
import { addDays } from '../lib/date.ts';
import { lastDayOf } from '../lib/week.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { festivalDaysAround, type FestivalDays } from '../model/festival-days.ts';
import type { LocaleId } from '../model/locale.ts';
import type { Catalog, Entry } from './catalog.ts';
import { forMachines } from './limited.ts';
import { listPath } from './page-paths.ts';

/** As many as a reader leafs through; older news keep their own pages. */
const MOST_MONTHS = 12;

/** How long after its month a festival is still told of. */
const COMING_DAYS = 42;

/** What is told of by itself, or is itself a way of telling. */
const TOLD_OTHERWISE: readonly CollectionName[] = [
  'news',
  'statements',
  'disclosures',
  'lessons',
  'bulletins',
];

export interface Gazette {
  /** `2026-11` */
  readonly month: string;
  /** The newest first, as everything by date. */
  readonly news: readonly Entry<'news'>[];
  /** Answered or corrected in the month. */
  readonly statements: readonly Entry<'statements'>[];
  readonly disclosures: readonly Entry<'disclosures'>[];
  /** Of the month and of the six weeks after it, the next first. */
  readonly festivals: readonly { readonly entry: Entry<'festivals'>; readonly days: FestivalDays }[];
  readonly lessons: readonly Entry<'lessons'>[];
  /** The other entries that were added or changed, in the order of the catalog. */
  readonly changed: readonly Entry[];
}

/** The months that have news, the newest first. */
export function gazetteMonths(catalog: Pick<Catalog, 'entries'>): readonly string[] {
  const months = catalog.entries.news.filter(isReal).map(({ main }) => main.data.publishedOn.slice(0, 7));
  return [...new Set(months)].toSorted((a, b) => compareCodePoints(b, a)).slice(0, MOST_MONTHS);
}

/**
 * Samples and what names persons are never in it.
 *
 * @param month - `2026-11`
 * @returns nothing for a month that has nothing
 */
export function gazetteOf(catalog: Catalog, month: string): Gazette | undefined {
  const { entries, all } = forMachines(catalog);
  const inMonth = (day: string | undefined) => day?.startsWith(month) === true;
  const changed = ({ main }: Entry) => inMonth(main.data.updatedOn);
  const gazette: Gazette = {
    month,
    news: newest(
      entries.news.filter(({ main }) => inMonth(main.data.publishedOn)),
      ({ publishedOn }) => publishedOn,
    ),
    statements: newest(
      entries.statements.filter(({ main: { data } }) =>
        [data.answeredAt, ...data.corrections.map(({ at }) => at)].some(inMonth),
      ),
      ({ answeredAt = '' }) => answeredAt,
    ),
    disclosures: newest(
      entries.disclosures.filter(({ main }) => inMonth(main.data.postedFrom)),
      ({ postedFrom }) => postedFrom,
    ),
    festivals: festivalsOf(entries.festivals, month),
    lessons: entries.lessons.filter(isReal).filter(changed),
    changed: all
      .filter(({ collection }) => !TOLD_OTHERWISE.includes(collection))
      .filter(isReal)
      .filter(changed),
  };
  return entriesIn(gazette).length === 0 ? undefined : gazette;
}

export function entriesIn({
  news,
  statements,
  disclosures,
  festivals,
  lessons,
  changed,
}: Gazette): readonly Entry[] {
  return [
    ...news,
    ...statements,
    ...disclosures,
    ...festivals.map(({ entry }) => entry),
    ...lessons,
    ...changed,
  ];
}

function isReal({ main }: Entry): boolean {
  return main.data.verification.state !== 'sample';
}

function newest<Name extends CollectionName>(
  entries: readonly Entry<Name>[],
  dayOfEntry: (data: Entry<Name>['main']['data']) => string,
): readonly Entry<Name>[] {
  return entries
    .filter(isReal)
    .toSorted((a, b) => compareCodePoints(dayOfEntry(b.main.data), dayOfEntry(a.main.data)));
}

function festivalsOf(festivals: readonly Entry<'festivals'>[], month: string): Gazette['festivals'] {
  const first = `${month}-01`;
  const last = addDays(lastDayOf(month), COMING_DAYS);
  return festivals
    .filter(isReal)
    .flatMap((entry) => {
      const days = festivalDaysAround(entry.main.data, first).find(({ to }) => to >= first);
      return days === undefined || days.from > last ? [] : [{ entry, days }];
    })
    .toSorted((a, b) => compareCodePoints(a.days.from, b.days.from));
}

/** Path of the page of a month. */
export function gazettePath(catalog: Catalog, month: string, locale: LocaleId): string {
  return `${listPath(catalog, 'gazette', locale)}${month}/`;
}

/** Below `qr-output/`; it is in the default locale. */
export function gazettePaper(month: string): string {
  return `papers/ban-tin-thang-${month}.pdf`;
}

/** The same paper on the site, beside the page in the default locale. */
export function gazetteDownload(catalog: Catalog, month: string): string {
  return `${gazettePath(catalog, month, catalog.defaultLocale)}ban-tin-thang-${month}.pdf`;
}
