/** What the pages, the worker and the build call the things that they share. */
import type { LocaleId } from '../model/locale.ts';

/** Below the base path, so that its scope is the whole site and nothing beside it. */
export const WORKER_FILE = 'sw.js';

/** What a page tells the worker once it has loaded. */
export interface KeepMessage {
  /** Addresses of the pictures that are on the page: the first page is read before the worker sees what it loads. */
  readonly pictures: readonly string[];
}

/** What the build tells the worker of the site; the same for every deploy of the same site. */
export interface WorkerSite {
  /** Path below which the site is served, `/` or `/folder/`. */
  readonly base: string;
  /** The default one first. */
  readonly locales: readonly WorkerLocale[];
  /** Names at the top of the site that are its own, placards aside; other apps may live beside them. */
  readonly own: readonly string[];
}

export interface WorkerLocale {
  readonly id: LocaleId;
  /** First part of its addresses, `en/`; empty for the default one. */
  readonly prefix: string;
  /** Address below the base of the page that says that a page is not at hand. */
  readonly offlinePage: string;
}
