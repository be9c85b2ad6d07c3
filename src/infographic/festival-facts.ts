import { textFor, type Catalog, type Entry } from '../catalog/catalog.ts';
import { nextFestivalDays } from '../model/festival-days.ts';
import type { LocaleId } from '../model/locale.ts';
import { festivalDate } from '../strings/festival-date.ts';
import { festivalYear } from '../strings/festival-years.ts';
import { stringsFor } from '../strings/index.ts';
import { entryFacts, say, words, type EntryFacts, type Row } from './facts.ts';
import { festivalDaysWords } from './festival-words.ts';
import type { Said } from './item.ts';
import type { Seal } from './seal-block.ts';

export interface ProgrammePart {
  readonly main: Said;
  readonly detail?: Said;
}

export interface FestivalFacts extends EntryFacts {
  readonly seal: Seal;
  /** Days and month in one line. */
  readonly days: Said;
  /** When it is held next, and where. */
  readonly when: readonly Row[];
  readonly programme: readonly ProgrammePart[];
}

/** What the picture of a festival says. */
export function festivalFacts(catalog: Catalog, entry: Entry<'festivals'>, locale: LocaleId): FestivalFacts {
  const { text, ...facts } = entryFacts(catalog, entry, locale);
  const { data } = text;
  const strings = stringsFor(locale);
  const { days, month, until, calendar } = festivalDate(data, strings);
  const months = until === undefined ? month : `${month} ${until}`;
  const venue = textFor(catalog, catalog.entry(data.venue), locale);
  return {
    ...facts,
    seal: {
      big: say(text, ['from'], days),
      after: say(text, ['from'], `${months}${strings.terms.comma}${calendar}`),
    },
    days: say(text, ['from'], festivalDaysWords(data, strings)),
    when: [
      ...nextRow(catalog, entry, locale),
      { icon: 'map-pin', main: say(venue, ['title'], venue.data.title) },
    ],
    programme: data.programme.map(({ title, detail }, index) => ({
      main: say(text, ['programme', index, 'title'], title),
      ...(detail === undefined ? {} : { detail: say(text, ['programme', index, 'detail'], detail) }),
    })),
  };
}

/** The days of the next holding; of a lunar festival they are reckoned, and the row says so. */
function nextRow(catalog: Catalog, entry: Entry<'festivals'>, locale: LocaleId): readonly Row[] {
  const { data } = entry.main;
  const next = catalog.today === undefined ? undefined : nextFestivalDays(data, catalog.today);
  if (next === undefined) return [];
  const strings = stringsFor(locale);
  const main = say(entry.main, ['from'], festivalYear(next, strings));
  const detail = data.calendar === 'lunar' ? { detail: words(strings.picture.fromLunar) } : {};
  return [{ icon: 'calendar-days', main, ...detail }];
}
