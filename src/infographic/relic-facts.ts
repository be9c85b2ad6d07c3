import { isIn, textFor, type Catalog, type Entry } from '../catalog/catalog.ts';
import { parseDay } from '../lib/date.ts';
import type { LocaleId } from '../model/locale.ts';
import { stringsFor } from '../strings/index.ts';
import { festivalDaysWords } from './festival-words.ts';
import { entryFacts, say, type EntryFacts, type Row } from './facts.ts';
import type { Said } from './item.ts';
import type { Seal } from './seal-block.ts';
import { sketchFacts, type SketchFacts } from './sketch-block.ts';

export interface Milestone {
  readonly when: Said;
  readonly what: Said;
}

export interface RelicFacts extends EntryFacts {
  /** Rank in words and, once known, the year of the decision. */
  readonly seal?: Seal;
  readonly timeline: readonly Milestone[];
  readonly honoured: readonly Row[];
  /** Where it is, festivals, opening: the most useful first. */
  readonly visit: readonly Row[];
  readonly sketch?: SketchFacts;
}

/** What the picture of a relic says. */
export function relicFacts(catalog: Catalog, entry: Entry<'relics'>, locale: LocaleId): RelicFacts {
  const { text, figures, ...facts } = entryFacts(catalog, entry, locale);
  const { data } = text;
  const { terms } = stringsFor(locale);
  const { ranking } = data;
  const sketch = sketchFacts(catalog, entry, locale);
  const decided = ranking?.decidedOn ?? undefined;
  const year = decided === undefined ? undefined : String(parseDay(decided).year);
  return {
    ...facts,
    ...(sketch === undefined ? {} : { sketch }),
    // The seal says the year already.
    figures: figures.filter(({ value }) => year === undefined || value.text.replace(/\D*$/u, '') !== year),
    ...(ranking === undefined
      ? {}
      : {
          seal: {
            before: say(text, ['ranking', 'rank'], terms.relicRanks[ranking.rank]),
            ...(year === undefined ? {} : { big: say(text, ['ranking', 'decidedOn'], year) }),
          },
        }),
    timeline: data.timeline.map(({ when, what }, index) => ({
      when: say(text, ['timeline', index, 'when'], when),
      what: say(text, ['timeline', index, 'what'], what),
    })),
    honoured: data.worshipped.map(({ name, role }, index) => ({
      icon: 'users',
      main: say(text, ['worshipped', index, 'name'], name),
      detail: say(text, ['worshipped', index, 'role'], role),
    })),
    visit: [
      { icon: 'map-pin', main: say(text, ['address'], data.address) },
      ...data.festivals.flatMap((ref) => festivalRow(catalog, ref, locale)),
      ...(data.opening === undefined
        ? []
        : [{ icon: 'flag', main: say(text, ['opening'], data.opening) } as const]),
    ],
  };
}

function festivalRow(catalog: Catalog, ref: string, locale: LocaleId): readonly Row[] {
  const festival = catalog.entry(ref);
  if (!isIn(festival, 'festivals')) return [];
  const text = textFor(catalog, festival, locale);
  const days = festivalDaysWords(text.data, stringsFor(locale));
  const main = say(text, ['title'], text.data.title);
  return [{ icon: 'calendar-days', main, detail: say(text, ['from'], days) }];
}
