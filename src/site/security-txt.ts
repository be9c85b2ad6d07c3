/**
 * Whom to tell of a weakness of the site.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
import type { Catalog } from '../catalog/catalog.ts';
import { addMonths } from '../lib/date.ts';
import { pagePath, urlOf } from './links.ts';

/** Element of the open-data page that says where the commune can be told. */
export const REPORT_ID = 'bao-loi';

/** A longer life would let the contacts grow old unseen. */
const LIFE_MONTHS = 12;

/**
 * Text of `security.txt`; nothing where it would be no use: below a base path, for it counts at the root of a host only,
 * and without a day to reckon its end from.
 */
export function securityTxt(catalog: Catalog): string | undefined {
  const { site, today, defaultLocale } = catalog;
  if (site.address.base !== '/' || today === undefined) return undefined;
  const page = urlOf(catalog, pagePath(catalog, { kind: 'data' }, defaultLocale));
  const lines = [
    ...(site.hotline === null ? [] : [`Contact: tel:${site.hotline.replaceAll(' ', '')}`]),
    ...(site.email === null ? [] : [`Contact: mailto:${site.email}`]),
    ...(site.zalo === null ? [] : [`Contact: ${site.zalo}`]),
    `Contact: ${page}#${REPORT_ID}`,
    `Expires: ${addMonths(today, LIFE_MONTHS)}T00:00:00Z`,
    `Preferred-Languages: ${[...new Set([defaultLocale, 'en'])].join(', ')}`,
    `Canonical: ${urlOf(catalog, '.well-known/security.txt')}`,
  ];
  return `${lines.join('\n')}\n`;
}
