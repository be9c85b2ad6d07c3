/** Content that has been read and held to its schemas, before its parts are compared with each other. */
import type { Chapter } from '../model/chapter.ts';
import type { CollectionName, EntryRef } from '../model/collection-names.ts';
import type { CollectionData } from '../model/collections.ts';
import type { Issue } from '../model/issue.ts';
import type { LogName, LogRows } from '../model/log.ts';
import type { LocaleId } from '../model/locale.ts';
import type { PlacardRecord } from '../model/placard.ts';
import type { Site } from '../model/site.ts';
import type { ContentFile } from './content-file.ts';
import type { YamlFile } from './yaml.ts';

export interface DraftText {
  readonly locale: LocaleId;
  /** Path below the content folder. */
  readonly file: string;
  readonly yaml: YamlFile;
  readonly body: string;
  readonly bodyLine: number;
  /** What the schema made of the front matter; missing when it found fault. */
  readonly data: unknown;
}

export interface DraftEntry<Name extends CollectionName = CollectionName> {
  readonly ref: EntryRef;
  readonly collection: Name;
  readonly slug: string;
  readonly folder: string;
  /** The default locale's text, when its file can be parsed. */
  readonly main: DraftText | undefined;
  /** Facts and texts of the default locale, when its file is without fault. */
  readonly facts: CollectionData[Name] | undefined;
  /** The other locales. */
  readonly translations: readonly DraftText[];
  readonly pictures: readonly ContentFile[];
  readonly recordings: readonly ContentFile[];
  readonly attachments: readonly ContentFile[];
}

export interface DraftPlacard {
  /** Name of the file without `.yaml`. */
  readonly code: string;
  readonly file: string;
  readonly yaml: YamlFile | undefined;
  readonly record: PlacardRecord | undefined;
}

export interface DraftLog<Name extends LogName> {
  /** Missing where there is no file, or none that can be parsed. */
  readonly yaml: YamlFile | undefined;
  readonly rows: readonly LogRows[Name][];
}

export type DraftLogs = { readonly [Name in LogName]: DraftLog<Name> };

export interface DraftChapter {
  /** Name of the file without `.mdx`. */
  readonly slug: string;
  readonly file: string;
  /** Missing where the file cannot be parsed. */
  readonly yaml: YamlFile | undefined;
  /** Missing where there is fault in the front matter. */
  readonly chapter: Chapter | undefined;
  readonly body: string;
}

export interface DraftHandbook {
  readonly chapters: readonly DraftChapter[];
  /** What lies beside them. */
  readonly pictures: readonly ContentFile[];
}

export interface DraftSite {
  readonly yaml: YamlFile | undefined;
  readonly site: Site | undefined;
  /** Of `site.yaml` where they can be read, else those that the interface speaks. */
  readonly locales: readonly LocaleId[];
  readonly defaultLocale: LocaleId;
}

export interface Draft {
  readonly site: DraftSite;
  readonly entries: readonly DraftEntry[];
  readonly placards: readonly DraftPlacard[];
  readonly logs: DraftLogs;
  readonly handbook: DraftHandbook;
}

/** A draft with what was found while it was made. */
export interface Drafted<T> {
  readonly draft: T;
  readonly issues: readonly Issue[];
}
