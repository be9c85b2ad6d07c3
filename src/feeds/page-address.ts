/** What the feeds are told of the pages; the site knows where its pages are. */
import type { Entry } from '../catalog/catalog.ts';
import type { LocaleId } from '../model/locale.ts';

/** Full address of an entry's page in `locale`. */
export type PageAddress = (entry: Entry, locale: LocaleId) => string;
