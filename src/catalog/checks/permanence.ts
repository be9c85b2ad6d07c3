/** Nothing that was printed may be lost: the registry and the entries against what git remembers of them. */
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Draft, DraftEntry, DraftPlacard } from '../draft.ts';
import { formerNames } from '../formerly.ts';
import type { ContentHistory, HistoryGap, HistoryReading } from '../history.ts';
import {
  isSamePlacard,
  stateIn,
  swapsIn,
  swapsLeft,
  trackRegistry,
  type CodeState,
  type CodeTrack,
} from '../registry-track.ts';

/**
 * @param strict - whether a history that proves nothing is an error, where there are codes to be proved
 */
export function permanenceIssues(draft: Draft, reading: HistoryReading, strict: boolean): Issue[] {
  if (reading.kind === 'gap') return gapIssues(draft, reading.gap, strict);
  return [...registryIssues(draft, reading.history), ...entryIssues(draft, reading.history)];
}

function gapIssues({ placards }: Draft, gap: HistoryGap, strict: boolean): Issue[] {
  if (placards.length === 0) return [];
  const here = { file: 'placards', line: 1 };
  const values = { ...(gap.kind === 'unreadable' && { message: gap.message }) };
  return [issueAt(here, `history/${gap.kind}`, values, strict ? 'error' : 'warning')];
}

function registryIssues(draft: Draft, history: ContentHistory): Issue[] {
  const { tracks, swaps } = trackRegistry(history);
  const current = new Map(draft.placards.map((placard) => [placard.code, placard]));
  // A file with broken YAML is a finding of its own; here it counts as unchanged.
  const stateOf = (code: string): CodeState | undefined =>
    stateIn(current.get(code)?.yaml?.data) ?? tracks.get(code)?.last;
  const uncommitted = [...tracks.values()]
    .filter(({ code, state }) => state !== undefined && current.has(code))
    .map(({ code, state }) => ({ code, before: state, after: stateOf(code) }));
  const inForce = swapsLeft([...swaps, ...swapsIn(uncommitted)]).filter(({ codes, opens }) =>
    codes.every((code, index) => isInUse(current.get(code)) && stateOf(code)?.opens === opens[index]),
  );
  const swapped = new Map(inForce.map((swap) => [swap.codes[0], swap]));
  const both = new Set(inForce.flatMap(({ codes }) => codes));
  const findings = [...tracks.values()].flatMap((track) => {
    const placard = current.get(track.code);
    if (placard === undefined) return [removedIssue(track, current, tracks)];
    return stateIssues(track, placard, stateOf(track.code), both);
  });
  return [
    ...findings,
    ...[...swapped.values()].flatMap(({ codes: [code, other], opens: [opens, otherOpens] }) => {
      const placard = current.get(code);
      if (placard === undefined) return [];
      return [issueAt(lineOf(placard), 'registry/swapped', { code, other, opens, otherOpens })];
    }),
  ];
}

/** @param swapped - codes that are told of as swapped, which says it better */
function stateIssues(
  track: CodeTrack,
  placard: DraftPlacard,
  now: CodeState | undefined,
  swapped: ReadonlySet<string>,
): Issue[] {
  const { code, printedAddress } = track;
  const lost = swapped.has(code) ? undefined : lostState(track, now);
  if (lost !== undefined) {
    const { opens, issuedOn } = lost.state;
    return [issueAt(lineOf(placard), 'registry/reused', { code, opens, issuedOn, commit: lost.seenIn })];
  }
  if (printedAddress === '' || now?.printedAddress !== '') return [];
  return [issueAt(lineOf(placard), 'registry/unprinted', { code, printedAddress })];
}

function isInUse(placard: DraftPlacard | undefined): boolean {
  return placard !== undefined && placard.record?.status !== 'retired';
}

/** What the code stood for before it was given to something else, if that is so today. */
function lostState(track: CodeTrack, now: CodeState | undefined): CodeTrack['lost'] {
  if (now === undefined) return undefined;
  if (track.lost !== undefined) return isSamePlacard(now, track.lost.state) ? undefined : track.lost;
  const { last: state, lastIn: seenIn } = track;
  return now.issuedOn === state.issuedOn ? undefined : { state, seenIn };
}

function removedIssue(
  { code, last, lastIn, goneAt = Infinity }: CodeTrack,
  current: ReadonlyMap<string, DraftPlacard>,
  tracks: ReadonlyMap<string, CodeTrack>,
): Issue {
  const file = `placards/${code}.yaml`;
  const same = [...current.values()].find((other) => {
    const state = stateIn(other.yaml?.data);
    if (state === undefined || (tracks.get(other.code)?.firstAt ?? Infinity) < goneAt) return false;
    return isSamePlacard(state, last) && state.at === last.at && state.spot() === last.spot();
  });
  const values = { code, commit: lastIn, file };
  return same === undefined
    ? issueAt({ file, line: 1 }, 'registry/removed', values)
    : issueAt({ file: same.file, line: 1 }, 'registry/renamed', { ...values, now: same.code });
}

function lineOf({ yaml, file }: DraftPlacard): { file: string; line: number } {
  return yaml?.locate(['opens']) ?? { file, line: 1 };
}

function entryIssues({ entries, placards }: Draft, history: ContentHistory): Issue[] {
  // An empty folder, which git does not know, is no entry.
  const present = entries.filter(({ main }) => main !== undefined);
  const byRef = new Map<string, DraftEntry>(present.map((entry) => [entry.ref, entry]));
  const former = new Set(entries.flatMap(formerNames));
  const moves = new Map<string, string | undefined>();
  const lostIn = new Map<string, string>();
  for (const { id, lost } of history) {
    for (const { ref, movedTo } of lost) {
      moves.set(ref, movedTo);
      lostIn.set(ref, id);
    }
  }
  return [...lostIn]
    .filter(([ref]) => !byRef.has(ref) && !former.has(ref))
    .map(([ref, commit]) => {
      const severity = isPrinted(ref, placards) ? 'error' : 'warning';
      const now = byRef.get(followed(ref, moves));
      if (now === undefined) {
        return issueAt({ file: `${ref}/`, line: 1 }, 'history/entry-gone', { ref, commit }, severity);
      }
      const origin = now.main?.yaml.locate(['formerly']) ?? { file: now.folder, line: 1 };
      return issueAt(origin, 'history/entry-moved', { ref, now: now.ref });
    });
}

/** Whether a printed placard opens `ref` or hangs there, by the name that its file gives. */
function isPrinted(ref: string, placards: readonly DraftPlacard[]): boolean {
  return placards.some(({ record }) => {
    if (record?.status !== 'printed' && record?.status !== 'hung') return false;
    return record.opens === ref || record.at === ref;
  });
}

function followed(ref: string, moves: ReadonlyMap<string, string | undefined>): string {
  const passed = new Set<string>();
  let at = ref;
  for (let next = moves.get(at); next !== undefined && !passed.has(next); next = moves.get(at)) {
    passed.add(next);
    at = next;
  }
  return at;
}
