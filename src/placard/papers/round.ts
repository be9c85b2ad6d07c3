/** The inspection round: every placard that is not retired, by village, office, place and code. */
import type { Catalog } from '../../catalog/catalog.ts';
import { compareCodePoints, compareVietnamese } from '../../lib/compare.ts';
import { drawnPlacards } from '../check.ts';
import { paperFacts, type PaperFacts } from './facts.ts';
import { NO_OFFICE, NO_VILLAGE } from './words.ts';

export interface RoundGroup {
  readonly village: string;
  readonly office: string;
  readonly placards: readonly PaperFacts[];
}

/** What is not known comes last. */
function compareNames(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareVietnamese(a, b);
}

function compareStops(a: PaperFacts, b: PaperFacts): number {
  return (
    compareNames(a.village?.text, b.village?.text) ||
    compareNames(a.office?.text, b.office?.text) ||
    compareVietnamese(a.place.text, b.place.text) ||
    compareCodePoints(a.code, b.code)
  );
}

export function inspectionRound(catalog: Catalog): readonly RoundGroup[] {
  const stops = drawnPlacards(catalog)
    .map((placard) => paperFacts(catalog, placard))
    .toSorted(compareStops);
  const groups: { village: string; office: string; placards: PaperFacts[] }[] = [];
  for (const stop of stops) {
    const [village, office] = [stop.village?.text ?? NO_VILLAGE, stop.office?.text ?? NO_OFFICE];
    const last = groups.at(-1);
    if (last?.village === village && last.office === office) last.placards.push(stop);
    else groups.push({ village, office, placards: [stop] });
  }
  return groups;
}
