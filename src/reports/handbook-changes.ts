/** What has changed in the handbook of staff, by chapter. */
import { HANDBOOK_FOLDER } from '../model/chapter.ts';
import type { ContentChange, ContentState } from './content-changes.ts';

/** Pictures that were taken anew are told once, all of them together. */
export function handbookChanges(before: ContentState, after: ContentState): ContentChange[] {
  const paths = [...new Set([...before.hashes.keys(), ...after.hashes.keys()])].filter(
    (path) => path.startsWith(`${HANDBOOK_FOLDER}/`) && before.hashes.get(path) !== after.hashes.get(path),
  );
  const chapters = paths.filter((path) => path.endsWith('.mdx'));
  return [
    ...chapters.map((path) => chapterChange(path, before, after)),
    ...(chapters.length < paths.length
      ? [
          {
            path: HANDBOOK_FOLDER,
            title: { vi: 'Sổ tay', en: 'Handbook' },
            parts: [{ vi: 'ảnh mới', en: 'new pictures' }],
          },
        ]
      : []),
  ];
}

function chapterChange(path: string, before: ContentState, after: ContentState): ContentChange {
  const titleIn = ({ draft }: ContentState) =>
    draft.handbook.chapters.find(({ file }) => file === path)?.chapter?.title;
  const title = titleIn(after) ?? titleIn(before) ?? path;
  const what = !before.hashes.has(path)
    ? { vi: 'chương mới', en: 'new chapter' }
    : !after.hashes.has(path)
      ? { vi: 'đã bỏ chương', en: 'chapter removed' }
      : { vi: 'đã sửa chương', en: 'chapter changed' };
  return { path, title: { vi: `Sổ tay, ${title}`, en: `Handbook, ${title}` }, parts: [what] };
}
