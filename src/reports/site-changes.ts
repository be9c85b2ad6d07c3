/** What changes for visitors from one release of the site to the next. */
import { compareCodePoints } from '../lib/compare.ts';

/** What stands on each page, by its address below the root of the site; the home page is `''`. */
export type SitePages = Readonly<
  Record<string, { readonly title: string; /** Hash of what is read on it. */ readonly text: string }>
>;

export interface PageChange {
  readonly address: string;
  readonly title: string;
}

export interface SiteChanges {
  readonly added: readonly PageChange[];
  readonly changed: readonly PageChange[];
  readonly gone: readonly PageChange[];
  readonly unchanged: number;
}

/** @param before - nothing where nothing was published */
export function siteChanges(before: SitePages | undefined, now: SitePages): SiteChanges {
  const old = before ?? {};
  const rows = (pages: SitePages, is: (address: string) => boolean): readonly PageChange[] =>
    Object.entries(pages)
      .filter(([address]) => is(address))
      .map(([address, { title }]) => ({ address, title }))
      .sort((a, b) => compareCodePoints(a.address, b.address));
  const changed = rows(now, (address) => address in old && old[address]?.text !== now[address]?.text);
  const added = rows(now, (address) => !(address in old));
  return {
    added,
    changed,
    gone: rows(old, (address) => !(address in now)),
    unchanged: Object.keys(now).length - added.length - changed.length,
  };
}

/** Lines of one kind before the rest is only counted. */
const MOST_ROWS = 40;

const SECTIONS = [
  ['added', 'Trang mới', 'New pages'],
  ['changed', 'Trang đổi nội dung', 'Pages that read otherwise'],
  ['gone', 'Trang không còn', 'Pages that are gone'],
] as const;

/** The changes in words, Vietnamese first; no line end after the last. */
export function siteChangesText(changes: SiteChanges): string {
  const sections = SECTIONS.filter(([kind]) => changes[kind].length > 0).flatMap(([kind, vi, en]) => {
    const rows = changes[kind];
    const more = rows.length - MOST_ROWS;
    return [
      `${vi}: ${rows.length}. (${en}.)`,
      ...rows.slice(0, MOST_ROWS).map(({ address, title }) => `  /${address}  ${title}`),
      ...(more > 0 ? [`  … và ${more} trang nữa (and ${more} more)`] : []),
    ];
  });
  const { unchanged } = changes;
  return [
    ...(sections.length === 0
      ? ['Không trang nào đổi chữ. (No page reads otherwise.)']
      : ['Khách sẽ thấy khác (what changes for visitors):', ...sections]),
    `Giữ nguyên chữ: ${unchanged} trang. (Unchanged: ${unchanged}.)`,
  ].join('\n');
}
