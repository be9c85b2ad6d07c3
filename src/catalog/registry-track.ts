/** Follows every code of the registry through its history. */
import { compareCodePoints } from '../lib/compare.ts';
import type { FieldPath } from './catalog.ts';
import { valueAt } from './field-path.ts';
import type { ContentHistory } from './history.ts';
import { parseYaml } from './yaml.ts';

/** What makes a registry file the record of one placard. */
export interface CodeState {
  readonly opens: string;
  readonly at: string;
  readonly issuedOn: string;
  /** The texts of all locales, as one. */
  readonly spot: () => string;
  /** Empty where none is recorded. */
  readonly printedAddress: string;
}

export interface CodeTrack {
  readonly code: string;
  /** Undefined while there is no file. */
  readonly state: CodeState | undefined;
  /** The last state that there was a file for, and the commit that made it so. */
  readonly last: CodeState;
  readonly lastIn: string;
  /** Place in the history where the code came up first, and where its file was removed last. */
  readonly firstAt: number;
  readonly goneAt: number | undefined;
  /** The printed address that was recorded last, even if it was taken out since; empty where none was. */
  readonly printedAddress: string;
  /** A state that was removed or written over, and has not come back since. */
  readonly lost: { readonly state: CodeState; readonly seenIn: string } | undefined;
}

/** Two codes that took over each other's entry in one step. */
export interface CodeSwap {
  readonly codes: readonly [string, string];
  /** What each opens since. */
  readonly opens: readonly [string, string];
}

export interface RegistryTracks {
  readonly tracks: ReadonlyMap<string, CodeTrack>;
  readonly swaps: readonly CodeSwap[];
}

/** Codes before and after one step, a commit or the work that is not committed yet. */
export interface StateChange {
  readonly code: string;
  readonly before: CodeState | undefined;
  readonly after: CodeState | undefined;
}

/** The state in a registry file; undefined when it cannot be understood. */
export function stateIn(data: unknown): CodeState | undefined {
  const text = (path: FieldPath) => {
    const value = valueAt(data, path);
    return typeof value === 'string' ? value : '';
  };
  const [opens, at, issuedOn] = [text(['opens']), text(['at']), text(['issuedOn'])];
  if (opens === '') return undefined;
  const printedAddress = text(['printedAddress']);
  return { opens, at, issuedOn, printedAddress, spot: () => JSON.stringify(valueAt(data, ['spot'])) };
}

export function trackRegistry(history: ContentHistory): RegistryTracks {
  const tracks = new Map<string, CodeTrack>();
  const swaps: CodeSwap[] = [];
  for (const [index, { id, codes }] of history.entries()) {
    const changes = codes.map(({ code, before, after }) => ({
      code,
      before: parsed(before),
      after: parsed(after),
    }));
    for (const change of changes) follow(tracks, change, index, id);
    swaps.push(...swapsIn(changes));
  }
  return { tracks, swaps };
}

const LINES = {
  opens: /^opens: +(['"]?)([\w/-]+)\1 *\r?$/mu,
  at: /^at: +(['"]?)([\w/-]+)\1 *\r?$/mu,
  issuedOn: /^issuedOn: +(['"]?)([\d-]+)\1 *\r?$/mu,
  printedAddress: /^printedAddress: +(['"]?)(\S+?)\1 *\r?$/mu,
};

/** A history has thousands of these: lines of the usual form are read without a YAML parser. */
function parsed(text: string | undefined): CodeState | undefined {
  if (text === undefined) return undefined;
  const data = () => parseYaml('', text).data;
  const [opens, at, issuedOn] = [LINES.opens, LINES.at, LINES.issuedOn].map((line) => line.exec(text)?.[2]);
  if (opens === undefined || at === undefined || issuedOn === undefined) return stateIn(data());
  const printedAddress = LINES.printedAddress.exec(text)?.[2] ?? '';
  return { opens, at, issuedOn, printedAddress, spot: () => stateIn(data())?.spot() ?? '' };
}

function follow(
  tracks: Map<string, CodeTrack>,
  { code, before, after }: StateChange,
  index: number,
  id: string,
): void {
  const old = tracks.get(code);
  const last = after ?? before ?? old?.last;
  if (last === undefined) return;
  const lastIn = after === undefined ? (old?.lastIn ?? id) : id;
  let lost = old?.lost;
  if (before !== undefined && before.issuedOn !== after?.issuedOn) {
    lost ??= { state: before, seenIn: old?.lastIn ?? id };
  }
  if (after !== undefined && lost !== undefined && isSamePlacard(after, lost.state)) lost = undefined;
  const goneAt = after === undefined ? index : old?.goneAt;
  const printedAddress = after?.printedAddress || old?.printedAddress || '';
  const firstAt = old?.firstAt ?? index;
  tracks.set(code, { code, state: after, last, lastIn, firstAt, goneAt, printedAddress, lost });
}

export function isSamePlacard(a: CodeState, b: CodeState): boolean {
  return a.opens === b.opens && a.issuedOn === b.issuedOn;
}

export function swapsIn(changes: readonly StateChange[]): readonly CodeSwap[] {
  const retargeted = changes
    .flatMap(({ code, before, after }) =>
      before && after ? [{ code, was: before.opens, is: after.opens }] : [],
    )
    .filter(({ was, is }) => was !== is)
    .toSorted((a, b) => compareCodePoints(a.code, b.code));
  return retargeted.flatMap((one, index) =>
    retargeted
      .slice(index + 1)
      .filter((other) => one.was === other.is && one.is === other.was)
      .map((other) => ({ codes: [one.code, other.code] as const, opens: [one.is, other.is] as const })),
  );
}

/** The swaps that no later one undid. */
export function swapsLeft(swaps: readonly CodeSwap[]): readonly CodeSwap[] {
  const left: CodeSwap[] = [];
  for (const swap of swaps) {
    const undone = left.findIndex(
      ({ codes, opens }) =>
        codes.join() === swap.codes.join() && opens.join() === swap.opens.toReversed().join(),
    );
    if (undone < 0) left.push(swap);
    else left.splice(undone, 1);
  }
  return left;
}
