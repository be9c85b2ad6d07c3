/** Entries with personal data: who is shown them, and until when. */
import { isIn, isPast, type Catalog, type Entry } from './catalog.ts';

/** Whether an entry names persons, so that machines are kept from finding it. */
export function isLimited(entry: Entry): boolean {
  return isIn(entry, 'disclosures') && entry.main.data.personalData !== undefined;
}

/** Whether the time of an entry with personal data is over by the day for which the catalog was read. */
function isOver(catalog: Pick<Catalog, 'today'>, entry: Entry): boolean {
  if (!isIn(entry, 'disclosures') || !isLimited(entry)) return false;
  const { postedUntil } = entry.main.data;
  return postedUntil !== undefined && isPast(catalog, postedUntil);
}

function without(catalog: Catalog, isLeftOut: (entry: Entry) => boolean): Catalog {
  const out = catalog.entries.disclosures.filter(isLeftOut);
  if (out.length === 0) return catalog;
  const disclosures = catalog.entries.disclosures.filter((entry) => !out.includes(entry));
  return Object.freeze({
    ...catalog,
    entries: Object.freeze({ ...catalog.entries, disclosures: Object.freeze(disclosures) }),
    all: Object.freeze(catalog.all.filter((entry) => !isLeftOut(entry))),
  });
}

/** The catalog of a day: what has personal data and is over is in `takenDown` alone. */
export function catalogOf(catalog: Catalog, today: string): Catalog {
  const dated = Object.freeze({ ...catalog, today });
  const takenDown = catalog.entries.disclosures.filter((entry) => isOver(dated, entry));
  return without(Object.freeze({ ...dated, takenDown: Object.freeze(takenDown) }), (entry) =>
    isOver(dated, entry),
  );
}

/** The catalog as search, feeds and open data are told it. */
export function forMachines(catalog: Catalog): Catalog {
  return without(catalog, isLimited);
}

/** All disclosures with those that were taken down, as the reports count them. */
export function allDisclosures({ entries, takenDown }: Pick<Catalog, 'entries' | 'takenDown'>) {
  return [...entries.disclosures, ...takenDown];
}
