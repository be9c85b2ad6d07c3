/** Chapters that claim one place, and pictures of the handbook that are not there or that nobody names. */
import { nearest } from '../../lib/nearest.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Draft, DraftChapter } from '../draft.ts';

export function handbookIssues({ handbook: { chapters, pictures } }: Draft): Issue[] {
  const there = pictures.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  const named = new Set(chapters.flatMap(({ chapter }) => chapter?.pictures.map(({ file }) => file) ?? []));
  const allRead = chapters.every(({ chapter }) => chapter !== undefined);
  const unused = allRead ? pictures.filter((_, index) => !named.has(there[index] ?? '')) : [];
  return [
    ...orderIssues(chapters),
    ...chapters.flatMap((chapter) => missingIssues(chapter, there)),
    ...pictures
      .filter(({ size }) => size === 0)
      .map(({ path }) => issueAt({ file: path, line: 1 }, 'picture/empty')),
    ...unused.map(({ path }) => issueAt({ file: path, line: 1 }, 'picture/unused', {}, 'warning')),
  ];
}

function orderIssues(chapters: readonly DraftChapter[]): Issue[] {
  const taken = new Map<number, string>();
  return chapters.flatMap(({ file, yaml, chapter }) => {
    if (yaml === undefined || chapter === undefined) return [];
    const before = taken.get(chapter.order);
    taken.set(chapter.order, before ?? file);
    if (before === undefined) return [];
    return [issueAt(yaml.locate(['order']), 'handbook/order', { order: chapter.order, file: before })];
  });
}

function missingIssues({ yaml, chapter }: DraftChapter, there: readonly string[]): Issue[] {
  return (chapter?.pictures ?? []).flatMap(({ file }, index) => {
    if (yaml === undefined || there.includes(file)) return [];
    const origin = yaml.locate(['pictures', index, 'file']);
    const near = nearest(file, there);
    return near === undefined
      ? [issueAt(origin, 'picture/missing', { file })]
      : [issueAt(origin, 'picture/misspelt', { file, near })];
  });
}
