/** Pictures that an entry names lie beside it, and those beside it are named. */
import { nearest } from '../../lib/nearest.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Draft, DraftEntry } from '../draft.ts';
import { valueAt } from '../field-path.ts';

const USABLE = /\.(?:jpe?g|png|webp|avif)$/iu;

export function pictureFileIssues({ entries }: Draft): Issue[] {
  return entries.flatMap((entry) => [...namedIssues(entry), ...fileIssues(entry)]);
}

function namedFiles({ main }: DraftEntry): readonly unknown[] {
  const pictures = valueAt(main?.yaml.data, ['pictures']);
  return Array.isArray(pictures) ? pictures.map((picture) => valueAt(picture, ['file'])) : [];
}

function namedIssues(entry: DraftEntry): Issue[] {
  const { main, pictures } = entry;
  const there = pictures.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  const named = namedFiles(entry);
  return named.flatMap((file, index) => {
    if (main === undefined || typeof file !== 'string' || there.includes(file)) return [];
    const origin = main.yaml.locate(['pictures', index, 'file']);
    const near = nearest(
      file,
      there.filter((name) => !named.includes(name)),
    );
    return near === undefined
      ? [issueAt(origin, 'picture/missing', { file })]
      : [issueAt(origin, 'picture/misspelt', { file, near })];
  });
}

function fileIssues(entry: DraftEntry): Issue[] {
  const named = namedFiles(entry);
  return entry.pictures.flatMap(({ path, size }) => {
    const here = { file: path, line: 1 };
    if (size === 0) return [issueAt(here, 'picture/empty')];
    // Of a picture that cannot be used at all something else has been said.
    if (!USABLE.test(path)) return [];
    const unused =
      entry.main?.yaml.data !== undefined && !named.includes(path.slice(path.lastIndexOf('/') + 1));
    return unused ? [issueAt(here, 'picture/unused', {}, 'warning')] : [];
  });
}
