/**
 * The list of a quarter: what was disclosed, in which forms, and when.
 *
 * @see Luật 10/2022/QH15, Điều 13
 */
import { compareCodePoints } from '../lib/compare.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Catalog } from './catalog.ts';
import { allDisclosures } from './limited.ts';

/** `2026-Q4` */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

export interface DisclosureRow {
  readonly ref: string;
  readonly item: number;
  readonly title: string;
  /** Missing where there is no decision yet. */
  readonly decision?: Disclosure['decision'];
  readonly postedFrom: string;
  /** Missing where it hangs for good, or until it is changed. */
  readonly postedUntil?: string;
  readonly forms: Disclosure['forms'];
  /** Those of the quarter, in order. */
  readonly loudspeakerDays: readonly string[];
}

/** @param typed - what somebody typed */
export function quarterOf(typed: string): Quarter | undefined {
  return /^20\d\d-Q[1-4]$/u.test(typed) ? (typed as Quarter) : undefined;
}

/** First and last day. */
export function quarterDays(quarter: Quarter): { readonly from: string; readonly to: string } {
  const [year = '', number = ''] = quarter.split('-Q');
  const end = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' }[number] ?? '12-31';
  return { from: `${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}-01`, to: `${year}-${end}` };
}

/**
 * What was first posted in the quarter, or read out in it, by item and day. Samples were never disclosed; what was taken
 * down since for its personal data was.
 */
export function disclosureList(
  catalog: Pick<Catalog, 'entries' | 'takenDown'>,
  quarter: Quarter,
): readonly DisclosureRow[] {
  const { from, to } = quarterDays(quarter);
  const isIn = (day: string) => day >= from && day <= to;
  return allDisclosures(catalog)
    .flatMap(({ ref, main: { data } }): readonly DisclosureRow[] => {
      const { item, title, decision, postedFrom, postedUntil, forms, verification } = data;
      const loudspeakerDays = [...new Set(data.loudspeakerDays)].filter(isIn).sort(compareCodePoints);
      if (verification.state === 'sample' || !(isIn(postedFrom) || loudspeakerDays.length > 0)) return [];
      const ends = { ...(decision && { decision }), ...(postedUntil && { postedUntil }) };
      return [{ ref, item, title, postedFrom, forms, loudspeakerDays, ...ends }];
    })
    .sort(
      (a, b) =>
        a.item - b.item || compareCodePoints(a.postedFrom, b.postedFrom) || compareCodePoints(a.ref, b.ref),
    );
}
