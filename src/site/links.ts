/** Addresses inside the site. A path is below the base, without a leading slash; an href starts at the host. */
import type { Catalog } from '../catalog/catalog.ts';
import { gazettePath } from '../catalog/gazette.ts';
import { chapterPath, HANDBOOK_PATH } from '../catalog/handbook-paths.ts';
import { entryPath, listPath, localePrefix } from '../catalog/page-paths.ts';
import { isCollectionName } from '../model/collection-names.ts';
import type { LocaleId } from '../model/locale.ts';
import { stringsFor } from '../strings/index.ts';
import { filterPath } from './filters.ts';
import type { Subject } from './routes.ts';

/** Path of a page in `locale`; of a placard, the one in capitals. */
export function pagePath(catalog: Catalog, subject: Subject, locale: LocaleId): string {
  switch (subject.kind) {
    case 'home':
      return localePrefix(catalog, locale);
    case 'codes':
    case 'contact':
    case 'data':
    case 'map':
    case 'offline':
    case 'plan':
    case 'publications':
      return listPath(catalog, subject.kind, locale);
    case 'gazette':
      return gazettePath(catalog, subject.month, locale);
    case 'handbook':
      return HANDBOOK_PATH;
    case 'chapter':
      return chapterPath(subject.chapter);
    case 'search': {
      const list = listPath(catalog, 'search', locale);
      return subject.part === 1 ? list : `${list}${subject.part}/`;
    }
    case 'list':
      return listPath(catalog, subject.collection, locale);
    case 'filter':
      return `${listPath(catalog, subject.filter.collection, locale)}${filterPath(subject.filter, locale)}`;
    case 'entry':
      return entryPath(catalog, subject.entry, locale);
    case 'sources':
      return `${pagePath(catalog, { ...subject, kind: 'entry' }, locale)}${stringsFor(locale).site.paths.sources}/`;
    case 'answers':
      return `${pagePath(catalog, { ...subject, kind: 'entry' }, locale)}${stringsFor(locale).site.paths.answers}/`;
    case 'real':
      return `${listPath(catalog, 'codes', locale)}${subject.placard.code}/`;
    case 'placard':
      return `${localePrefix(catalog, locale)}${subject.placard.code}/`;
  }
}

/** Path that an entry had under `name`, one of its former names. */
export function formerPath(catalog: Catalog, name: string, locale: LocaleId): string {
  const [collection = '', slug = ''] = name.split('/');
  if (!isCollectionName(collection)) throw new RangeError(`"${name}" was never the name of an entry.`);
  return `${listPath(catalog, collection, locale)}${slug}/`;
}

/** `/di-tich/nui-voi/`, or below the base path of the site. */
export function hrefOf(catalog: Catalog, path: string): string {
  return `${catalog.site.address.base}${path}`;
}

/** Full address, `https://…/di-tich/nui-voi/`. */
export function urlOf(catalog: Catalog, path: string): string {
  return `${catalog.site.address.origin}${hrefOf(catalog, path)}`;
}

/** `anlao.haiphong.gov.vn`, with the base path where there is one: what readers compare with their browser. */
export function hostOf(catalog: Catalog): string {
  const { origin, base } = catalog.site.address;
  return `${new URL(origin).host}${base.replace(/\/$/u, '')}`;
}
