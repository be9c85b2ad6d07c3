import { textFor, type Entry } from '../catalog/catalog.ts';
import { foreignTag, type View } from './view.ts';

export interface StopRow {
  readonly entry: Entry;
  readonly note: string;
  readonly noteLang: string | undefined;
}

/** The stops of a trail in walking order, each with what to do there. */
export function stopRows(view: View, trail: Entry<'trails'>): readonly StopRow[] {
  const text = textFor(view.catalog, trail, view.route.locale);
  const noteLang = foreignTag(view, text.locale);
  return text.data.stops.map(({ entry, note }) => ({ entry: view.catalog.entry(entry), note, noteLang }));
}
