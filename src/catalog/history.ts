/** What version control remembers of a content folder. It is read by `scripts/lib/content-history.ts`. */
import type { EntryRef } from '../model/collection-names.ts';

/** A registry file before and after a commit, as text; undefined where there is no such file. */
export interface CodeChange {
  readonly code: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** An entry that a commit took away, and where its text went, if it went anywhere. */
export interface EntryLoss {
  readonly ref: EntryRef;
  readonly movedTo: EntryRef | undefined;
}

export interface HistoryCommit {
  /** As git abbreviates it. */
  readonly id: string;
  readonly codes: readonly CodeChange[];
  readonly lost: readonly EntryLoss[];
}

/** Oldest first, merges after what they merge. */
export type ContentHistory = readonly HistoryCommit[];

/** Why there is no whole history to compare with. */
export type HistoryGap =
  | { readonly kind: 'no-repository' | 'no-commit' | 'shallow' }
  | { readonly kind: 'unreadable'; readonly message: string };

export type HistoryReading =
  | { readonly kind: 'whole'; readonly history: ContentHistory }
  | { readonly kind: 'gap'; readonly gap: HistoryGap };
