/** Recordings that a text names lie beside it, and those beside it are named. */
import { nearest } from '../../lib/nearest.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Draft, DraftEntry, DraftText } from '../draft.ts';
import { valueAt } from '../field-path.ts';

/** Where texts name sounds. */
export const SOUND_PATHS = [
  ['recording', 'file'],
  ['clip', 'sound'],
] as const;

export function recordingFileIssues({ entries }: Draft): Issue[] {
  return entries.flatMap((entry) => [...namedIssues(entry), ...fileIssues(entry)]);
}

const textsOf = ({ main, translations }: DraftEntry): readonly DraftText[] => [
  ...(main === undefined ? [] : [main]),
  ...translations,
];

const namesOf = (entry: DraftEntry): readonly unknown[] =>
  textsOf(entry).flatMap(({ yaml }) => SOUND_PATHS.map((path) => valueAt(yaml.data, path)));

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

function namedIssues(entry: DraftEntry): Issue[] {
  const there = entry.recordings.map(({ path }) => nameOf(path));
  return textsOf(entry).flatMap(({ yaml }) =>
    SOUND_PATHS.flatMap((path) => {
      const file = valueAt(yaml.data, path);
      if (typeof file !== 'string' || there.includes(file)) return [];
      const near = nearest(file, there);
      return near === undefined
        ? [issueAt(yaml.locate(path), 'recording/missing', { file, field: path[0] })]
        : [issueAt(yaml.locate(path), 'recording/misspelt', { file, near })];
    }),
  );
}

function fileIssues(entry: DraftEntry): Issue[] {
  const named = namesOf(entry);
  // While a text cannot be read nobody knows what it names.
  const isKnown = textsOf(entry).every(({ yaml }) => yaml.data !== undefined);
  return entry.recordings.flatMap(({ path, size }) => {
    const here = { file: path, line: 1 };
    if (size === 0) return [issueAt(here, 'recording/empty')];
    const unused = isKnown && entry.main !== undefined && !named.includes(nameOf(path));
    return unused ? [issueAt(here, 'recording/unused', {}, 'warning')] : [];
  });
}
