/** How far it is and how long one walks, in the reader's language. */
import type { LocaleId } from '../model/locale.ts';
import type { Leg } from '../model/leg.ts';
import { countOf, fill, stringsFor } from './index.ts';

const KILOMETRE = 1000;

/** No distance is told more exactly than this, in metres; a rough one not more than the other. */
const STEP = { exact: 10, rough: 100 } as const;

/** `400 m`, `1,2 km`, as exactly as the points are known; never nothing at all. */
export function distanceWords(metres: number, locale: LocaleId, rough: boolean): string {
  const { way } = stringsFor(locale).site;
  const step = rough ? STEP.rough : STEP.exact;
  const rounded = Math.max(step, Math.round(metres / step) * step);
  if (rounded < KILOMETRE) return fill(way.metres, { n: rounded });
  const kilometres = new Intl.NumberFormat(locale, { maximumFractionDigits: rounded < 10_000 ? 1 : 0 });
  return fill(way.kilometres, { n: kilometres.format(rounded / KILOMETRE) });
}

/** `khoảng 400 m đường chim bay, đi bộ chừng 8 phút`. */
export function legWords({ metres, minutes, straight, rough }: Leg, locale: LocaleId): string {
  const { site, terms } = stringsFor(locale);
  const { way } = site;
  const distance = metres === undefined ? undefined : distanceWords(metres, locale, rough);
  const parts = [
    distance === undefined || !straight ? distance : fill(way.straight, { distance }),
    minutes === undefined ? undefined : countOf(way.walk, minutes, locale),
  ].filter((part) => part !== undefined);
  const line = parts.join(terms.comma);
  return rough && straight ? fill(way.roughly, { line }) : line;
}
