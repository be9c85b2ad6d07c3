/** Files → catalog. Pure: what the files are was read by `read.ts`, or made up by a test. */
import { COLLECTION_NAMES, type CollectionName } from '../model/collection-names.ts';
import { compareCodePoints } from '../lib/compare.ts';
import { compareIssues, type Issue } from '../model/issue.ts';
import { buildCatalog } from './build.ts';
import type { Catalog } from './catalog.ts';
import { crossIssues } from './check.ts';
import type { ContentFolder } from './content-file.ts';
import type { Draft } from './draft.ts';
import { layOut } from './layout.ts';
import { draftChapter } from './read-chapter.ts';
import { draftEntry } from './read-entry.ts';
import { draftLogs } from './read-log.ts';
import { draftPlacard } from './read-placard.ts';
import { draftSite } from './read-site.ts';

/** How much was looked at. */
export interface ContentCounts {
  readonly files: number;
  readonly entries: Readonly<Record<CollectionName, number>>;
  readonly placards: number;
}

export interface ContentReading {
  /** Missing when any issue is an error. */
  readonly catalog: Catalog | undefined;
  /** What could be understood, with or without errors; missing when there is no folder. */
  readonly draft: Draft | undefined;
  /** In the order of files and lines. */
  readonly issues: readonly Issue[];
  readonly counts: ContentCounts;
}

export function interpret(folder: ContentFolder): ContentReading {
  const files = folder.files.toSorted((a, b) => compareCodePoints(a.path, b.path));
  const layout = layOut({ files, folders: folder.folders });
  const site = draftSite(layout.site);
  const entries = layout.entries.map((files) => draftEntry(files, site.draft));
  const placards = [...layout.placards].map(([code, file]) => draftPlacard(code, file));
  const logs = draftLogs(layout.logs);
  const chapters = [...layout.handbook.chapters].map(([slug, file]) => draftChapter(slug, file));
  const draft: Draft = {
    site: site.draft,
    entries: entries.map((entry) => entry.draft),
    placards: placards.map((placard) => placard.draft),
    logs: logs.draft,
    handbook: { chapters: chapters.map(({ draft }) => draft), pictures: layout.handbook.pictures },
  };
  const issues = [
    ...layout.issues,
    ...site.issues,
    ...entries.flatMap((entry) => entry.issues),
    ...placards.flatMap((placard) => placard.issues),
    ...logs.issues,
    ...chapters.flatMap((chapter) => chapter.issues),
    ...crossIssues(draft),
  ]
    .filter(isNoEcho)
    .sort(compareIssues);
  const whole = issues.every(({ severity }) => severity !== 'error');
  return { catalog: whole ? buildCatalog(draft) : undefined, draft, issues, counts: count(folder, draft) };
}

/** Whether no other finding at the same place says it better. */
function isNoEcho({ id, file, line }: Issue, _index: number, all: readonly Issue[]): boolean {
  if (id !== 'field/too-big') return true;
  return !all.some((other) => other.id === 'entry/swapped' && other.file === file && other.line === line);
}

/** Counts of a content folder in which nothing was found. */
export const NO_COUNTS: ContentCounts = {
  files: 0,
  entries: Object.fromEntries(COLLECTION_NAMES.map((name) => [name, 0])) as ContentCounts['entries'],
  placards: 0,
};

function count({ files }: ContentFolder, { entries, placards }: Draft): ContentCounts {
  const perCollection = COLLECTION_NAMES.map(
    (name) => [name, entries.filter(({ collection }) => collection === name).length] as const,
  );
  return {
    files: files.length,
    entries: Object.fromEntries(perCollection) as ContentCounts['entries'],
    placards: placards.length,
  };
}
