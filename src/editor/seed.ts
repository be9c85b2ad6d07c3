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

/** The state of the content, told again and again while the editor is open. */
export interface ContentState {
  readonly findings: readonly PageFinding[];
  readonly errors: number;
  readonly warnings: number;
  /** Of the preview of the real site, with `/` at its end; empty while it is not there. */
  readonly preview: string;
  /** Path of the page of each entry on the site, by its name (`relics/nui-voi`); empty while nothing can be shown. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Addresses of both on the editor's server. */
export const SEED_PATH = '/seed.json';
export const STATE_PATH = '/state.json';
