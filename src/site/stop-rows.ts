import { textFor, type Entry } from '../catalog/catalog.ts';
import { legTo } from '../catalog/trails.ts';
import { legWords } from '../strings/distance.ts';
import { fill } from '../strings/index.ts';
import { foreignTag, type View } from './view.ts';

export interface StopRow {
  readonly entry: Entry;
  readonly note: string;
  readonly noteLang: string | undefined;
  /** How one gets to the next stop, where it is known. */
  readonly way: string | undefined;
}

/** The stops of a trail in walking order, each with what to do there. */
export function stopRows(view: View, trail: Entry<'trails'>): readonly StopRow[] {
  const { catalog, route, words } = view;
  const text = textFor(catalog, trail, route.locale);
  const noteLang = foreignTag(view, text.locale);
  return text.data.stops.map((stop, index, stops) => {
    const next = stops[index + 1];
    const leg = next === undefined ? undefined : legTo(catalog, stop, next);
    return {
      entry: catalog.entry(stop.entry),
      note: stop.note,
      noteLang,
      way: leg && fill(words.way.legs, { line: legWords(leg, route.locale) }),
    };
  });
}
