/** What the editor's page asks its server for. */
import type { Site } from '../model/site.ts';
import type { Storage } from './config.ts';

export interface Seed {
  readonly site: Site;
  readonly storage: Storage;
}

export interface PageFinding {
  /** Below the content folder. */
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly mend: string;
}

/** Something to be done, in words. */
export interface PageDue {
  readonly what: string;
  readonly when: string;
  readonly detail: string;
  readonly isLate: boolean;
  /** In which it is written down that it was done, below the content folder. */
  readonly file: string;
}

/** What an office has to do. */
export interface PageOffice {
  readonly name: string;
  readonly items: readonly PageDue[];
}

/** A target of the plan with what is done, what is missing, and the rows behind it. */
export interface PageTarget {
  readonly name: string;
  readonly asked: string;
  readonly result: string;
  /** Nothing while nothing was written down. */
  readonly isMet?: boolean;
  readonly parts: readonly string[];
  readonly rows: readonly { readonly words: string; readonly file: string }[];
}

export interface PageDuties {
  readonly due: readonly PageOffice[];
  /** The month of which the targets are told, and the day up to which they are. */
  readonly time: string;
  readonly targets: readonly PageTarget[];
}

/** The state of the content, told again and again while the editor is open. */
export interface ContentState {
  readonly findings: readonly PageFinding[];
  readonly errors: number;
  readonly warnings: number;
  /** Nothing while the content has errors. */
  readonly duties?: PageDuties | undefined;
  /** Of the preview of the real site, with `/` at its end; empty while it is not there. */
  readonly preview: string;
  /** Path of the page of each entry on the site, by its name (`relics/nui-voi`); empty while nothing can be shown. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Addresses on the editor's server. */
export const SEED_PATH = '/seed.json';
export const STATE_PATH = '/state.json';

/** Of the list of what is due, later things too, to take home: for spreadsheets and for calendars. */
export const DUE_TABLE_PATH = '/viec-den-han.csv';
export const DUE_CALENDAR_PATH = '/viec-den-han.ics';
