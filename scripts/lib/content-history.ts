/** Reads what git remembers of a content folder: three processes, however long the history is. */
import { isCollectionName, type EntryRef } from '../../src/model/collection-names.ts';
import type { HistoryCommit, HistoryGap, HistoryReading } from '../../src/catalog/history.ts';
import { git } from './git.ts';

const COMMIT_MARK = '\u0001';
const SHORT_ID = 10;

/** One file of one commit, as `git log --raw` lists it; a blob of zeros stands for no file. */
interface RawChange {
  readonly before: string;
  readonly after: string;
  readonly status: string;
  readonly path: string;
  /** Only of a file that was renamed. */
  readonly to: string | undefined;
}

interface RawCommit {
  readonly id: string;
  readonly changes: readonly RawChange[];
}

/**
 * The whole history of the registry and the entries below `contentDir`, with what other branches that were merged
 * had in between.
 */
export function readContentHistory(contentDir: string): HistoryReading {
  const gap = findGap(contentDir);
  if (gap !== undefined) return { kind: 'gap', gap };
  const log = git(contentDir, [
    ...['-c', 'log.showSignature=false', 'log', '--full-history', '--topo-order', '--reverse'],
    ...['--diff-merges=first-parent', '-M', '--raw', '--no-abbrev', '-z', '--relative', '--no-color'],
    ...[`--format=${COMMIT_MARK}%H`, '--', '.'],
  ]);
  if (!log.ok) return unreadable(log.complaint);
  const commits = log.stdout.toString('utf8').split(COMMIT_MARK).slice(1).map(rawCommit);
  const changes = commits.flatMap(({ changes }) => changes);
  if (!changes.some(({ path }) => codeIn(path) !== undefined))
    return { kind: 'gap', gap: { kind: 'no-commit' } };
  const blobs = readBlobs(contentDir, changes);
  if (typeof blobs === 'string') return unreadable(blobs);
  return { kind: 'whole', history: commits.map((commit) => historyCommit(commit, blobs)) };
}

function unreadable(message: string): HistoryReading {
  return { kind: 'gap', gap: { kind: 'unreadable', message } };
}

/** Why the history of `contentDir` cannot be read whole; nothing when it can. */
export function findGap(contentDir: string): HistoryGap | undefined {
  const { ok, installed, stdout, complaint } = git(contentDir, [
    'rev-parse',
    '--is-shallow-repository',
    'HEAD',
  ]);
  if (!installed || /not a git repository/iu.test(complaint)) return { kind: 'no-repository' };
  const [shallow] = stdout.toString('utf8').split('\n');
  if (ok) return shallow === 'true' ? { kind: 'shallow' } : undefined;
  return /HEAD/u.test(complaint) ? { kind: 'no-commit' } : { kind: 'unreadable', message: complaint };
}

function rawCommit(text: string): RawCommit {
  const [id = '', ...tokens] = text.split('\0');
  const changes: RawChange[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const head = /:\d+ \d+ (?<before>[\da-f]+) (?<after>[\da-f]+) (?<status>[A-Z])/u.exec(tokens[at] ?? '');
    if (head?.groups === undefined) continue;
    const { before = '', after = '', status = '' } = head.groups;
    const path = tokens[(at += 1)] ?? '';
    const to = status === 'R' || status === 'C' ? tokens[(at += 1)] : undefined;
    changes.push({ before, after, status, path, to });
  }
  return { id: id.trim(), changes };
}

function codeIn(path: string | undefined): string | undefined {
  return /^placards\/([^/]+)\.yaml$/u.exec(path ?? '')?.[1];
}

function entryIn(path: string | undefined): EntryRef | undefined {
  const [, collection = '', slug = ''] = /^([a-z]+)\/([^/]+)\/index\.[a-z]+\.mdx$/u.exec(path ?? '') ?? [];
  return isCollectionName(collection) ? `${collection}/${slug}` : undefined;
}

/** Texts of registry files by their blobs; a complaint of git when they cannot be read. */
function readBlobs(contentDir: string, changes: readonly RawChange[]): ReadonlyMap<string, string> | string {
  const wanted = new Set(
    changes
      .filter(({ path, to }) => codeIn(path) !== undefined || codeIn(to) !== undefined)
      .flatMap(({ before, after }) => [before, after])
      .filter((blob) => !/^0+$/u.test(blob)),
  );
  const texts = new Map<string, string>();
  const { ok, stdout, complaint } = git(contentDir, ['cat-file', '--batch'], [...wanted, ''].join('\n'));
  if (!ok) return complaint;
  for (let at = 0; at < stdout.length;) {
    const lineEnd = stdout.indexOf('\n', at);
    const [blob = '', , bytes] = stdout.toString('utf8', at, lineEnd).split(' ');
    if (bytes === undefined) return `${blob} missing`;
    const start = lineEnd + 1;
    texts.set(blob, stdout.toString('utf8', start, start + Number(bytes)));
    at = start + Number(bytes) + 1;
  }
  return texts;
}

function historyCommit({ id, changes }: RawCommit, blobs: ReadonlyMap<string, string>): HistoryCommit {
  const codes = changes.flatMap(({ before, after, status, path, to }) => {
    const sides = to === undefined ? [[path, before, after] as const] : [[to, '', after] as const];
    // A rename takes the old file away; a copy leaves it.
    if (status === 'R') sides.push([path, before, '']);
    return sides.flatMap(([name, old, now]) => {
      const code = codeIn(name);
      return code === undefined ? [] : [{ code, before: blobs.get(old), after: blobs.get(now) }];
    });
  });
  const lost = changes.flatMap(({ status, path, to }) => {
    const ref = entryIn(path);
    if (ref === undefined || (status !== 'D' && status !== 'R')) return [];
    const movedTo = entryIn(to);
    return movedTo === ref ? [] : [{ ref, movedTo }];
  });
  return { id: id.slice(0, SHORT_ID), codes, lost };
}
