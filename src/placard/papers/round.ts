/**
 * The inspection round: every placard that is not retired, by village, office, place and code; those that are not
 * printed yet come last, for there is nothing to look at.
 */
import type { Catalog } from '../../catalog/catalog.ts';
import { compareCodePoints, compareVietnamese } from '../../lib/compare.ts';
import { drawnPlacards } from '../check.ts';
import { paperFacts, type PaperFacts } from './facts.ts';
import { NO_OFFICE, NO_VILLAGE } from './words.ts';

export interface RoundGroup {
  /** Its placards are printed or hung. */
  readonly inUse: boolean;
  readonly village: string;
  readonly office: string;
  readonly placards: readonly PaperFacts[];
}

/** What is not known comes last. */
function compareNames(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareVietnamese(a, b);
}

function isInUse({ status }: PaperFacts): boolean {
  return status === 'printed' || status === 'hung';
}

function compareStops(a: PaperFacts, b: PaperFacts): number {
  return (
    Number(isInUse(b)) - Number(isInUse(a)) ||
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
  const groups: { inUse: boolean; village: string; office: string; placards: PaperFacts[] }[] = [];
  for (const stop of stops) {
    const [village, office] = [stop.village?.text ?? NO_VILLAGE, stop.office?.text ?? NO_OFFICE];
    const last = groups.at(-1);
    const inUse = isInUse(stop);
    const same = last?.inUse === inUse && last.village === village && last.office === office;
    if (same) last.placards.push(stop);
    else groups.push({ inUse, village, office, placards: [stop] });
  }
  return groups;
}
