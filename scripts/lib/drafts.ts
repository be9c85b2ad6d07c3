/** Placards that are only drafts: how a command tells of them, and how it refuses them. */
import type { Placard } from '../../src/catalog/catalog.ts';
import { draftReasons } from '../../src/placard/draft.ts';
import { Stop } from './failure.ts';
import { findingBlock } from './request-report.ts';
import { count, shownPath } from './wording.ts';

export function draftsAmong(placards: readonly Placard[]): readonly Placard[] {
  return placards.filter((placard) => draftReasons(placard).length > 0);
}

/** Every reason why one of `placards` is a draft, with where to mend it; none where all are final. */
export function draftBlocks(content: string, placards: readonly Placard[]): readonly string[] {
  return placards
    .flatMap(draftReasons)
    .map((issue) => findingBlock(`${shownPath(content)}/${issue.file}:${issue.line}`, issue));
}

/** @throws {Stop} one of `placards` is a draft; it names every reason */
export function refuseDrafts(content: string, placards: readonly Placard[]): void {
  const { length } = draftsAmong(placards);
  if (length === 0) return;
  throw new Stop(
    [
      ...draftBlocks(content, placards),
      `Còn ${count(length)} biển là dự thảo trong ${count(placards.length)} biển phải là bản chính thức. Chưa ghi gì. ` +
        `(Drafts: ${length} of ${placards.length}. Nothing was written.)`,
    ].join('\n\n'),
  );
}

/** What a summary says of drafts: nothing where there are none. */
export function draftNote(drafts: number, placards: number): readonly string[] {
  if (drafts === 0) return [];
  const all = placards === 1 ? 'Biển này' : `Cả ${count(drafts)} biển`;
  const which = drafts === placards ? all : `${count(drafts)} trong ${count(placards)} biển`;
  return [
    `${which} còn là DỰ THẢO: chỉ để xem, đừng treo. (Drafts: ${drafts}. Not to be hung.)`,
    'Vì sao, sửa ở đâu: npm run placards -- --final',
  ];
}
