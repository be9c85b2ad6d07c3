import { textFor, type Catalog, type Entry } from '../catalog/catalog.ts';
import { legTo } from '../catalog/trails.ts';
import type { LocaleId } from '../model/locale.ts';
import { legWords } from '../strings/distance.ts';
import { entryFacts, say, words, type EntryFacts } from './facts.ts';
import type { Point } from './points-block.ts';
import { sketchFacts, type SketchFacts } from './sketch-block.ts';

export interface TrailFacts extends EntryFacts {
  /** All of them, in walking order; `after` is the way to the next. */
  readonly stops: readonly Point[];
  readonly sketch?: SketchFacts;
}

/** What the picture of a trail says. */
export function trailFacts(catalog: Catalog, entry: Entry<'trails'>, locale: LocaleId): TrailFacts {
  const { text, ...facts } = entryFacts(catalog, entry, locale);
  const { stops } = text.data;
  const sketch = sketchFacts(catalog, entry, locale);
  return {
    ...facts,
    ...(sketch === undefined ? {} : { sketch }),
    stops: stops.map((stop, index) => {
      const place = textFor(catalog, catalog.entry(stop.entry), locale);
      const next = stops[index + 1];
      const leg = next === undefined ? undefined : legTo(catalog, stop, next);
      return {
        number: words(String(index + 1)),
        main: say(place, ['title'], place.data.title),
        detail: say(text, ['stops', index, 'note'], stop.note),
        ...(leg === undefined ? {} : { after: say(text, ['stops', index + 1], legWords(leg, locale)) }),
      };
    }),
  };
}
