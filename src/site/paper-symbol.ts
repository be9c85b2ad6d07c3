/** The symbol on the printed page of an entry, which leads back to the page: by the code of a placard where there is one. */
import { placardsOpening, type Catalog } from '../catalog/catalog.ts';
import { qrSvg, qrSymbol } from '../brand/qr.ts';
import { pagePath, urlOf } from './links.ts';
import { entryOf, siteRoutes, type SiteRoute, type Subject } from './routes.ts';

export interface PaperSymbol {
  /** Path of the page that the symbol opens, below the base. */
  readonly path: string;
  /** Path of the picture, below the base. */
  readonly file: string;
  /** The address as people type it. */
  readonly text: string;
}

/** The shortest address under which the page stays. */
function printedSubject(catalog: Catalog, subject: Subject): Subject {
  if (subject.kind !== 'entry') return subject;
  const [placard] = placardsOpening(catalog, subject.entry.ref);
  return placard === undefined ? subject : { kind: 'placard', placard };
}

/** @returns nothing for a page that is not that of an entry */
export function paperSymbol(catalog: Catalog, { subject, locale }: SiteRoute): PaperSymbol | undefined {
  if (entryOf(subject) === undefined) return undefined;
  const path = pagePath(catalog, printedSubject(catalog, subject), locale);
  const end = /\/$/u;
  return {
    path,
    file: `qr/${path.replace(end, '')}.svg`,
    text: urlOf(catalog, path)
      .replace(/^https?:\/\//u, '')
      .replace(end, ''),
  };
}

/** Every symbol that a page of the site may print, once. */
export function paperSymbols(catalog: Catalog): readonly PaperSymbol[] {
  const symbols = siteRoutes(catalog).flatMap((route) => paperSymbol(catalog, route) ?? []);
  return [...new Map(symbols.map((symbol) => [symbol.file, symbol])).values()];
}

export function paperSymbolSvg(catalog: Catalog, { path }: PaperSymbol): string {
  return qrSvg(qrSymbol(urlOf(catalog, path), 'M'));
}
