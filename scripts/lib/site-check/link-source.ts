/** The content file, and the line, that an address of a page came from. */
import { textFor, type Catalog, type Entry } from '../../../src/catalog/catalog.ts';
import { readCode } from '../../../src/model/short-code.ts';
import { servedPath } from './resolve.ts';

export interface LinkSource {
  /** Path below the content folder. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
}

/** Entries that a page may tell of: those whose slug ends its address, or the one that its code opens. */
function entriesOf(catalog: Catalog, last: string): readonly Entry[] {
  const named = catalog.all.filter(
    ({ slug, main }) => slug === last || main.data.formerly.some((name) => name.endsWith(`/${last}`)),
  );
  if (named.length > 0) return named;
  const code = readCode(last);
  return catalog.placards.filter((placard) => placard.code === code).map(({ opensEntry }) => opensEntry);
}

/** Ways in which the one who wrote a link may have written it. */
function writings(target: string): readonly string[] {
  let plain = target;
  try {
    plain = decodeURIComponent(target);
  } catch {
    // Written as it stands.
  }
  return [target, plain, target.replaceAll('&', '&amp;')].filter((text) => text.length > 1);
}

/**
 * @param page - path of the page's file below the site
 * @param readFile - text of a content file
 * @returns the line where the address is written, else the page's entry alone, else nothing
 */
export function linkSource(
  catalog: Catalog,
  page: string,
  target: string,
  readFile: (file: string) => string | undefined,
): LinkSource | undefined {
  const segments = servedPath(page).split('/').filter(Boolean);
  const locale =
    catalog.site.locales.find(({ id }) => id === segments[0] && id !== catalog.defaultLocale)?.id ??
    catalog.defaultLocale;
  const files = entriesOf(catalog, segments.at(-1) ?? '').flatMap((entry) => [
    textFor(catalog, entry, locale).file,
    entry.main.file,
  ]);
  for (const file of files) {
    const lines = (readFile(file) ?? '').split('\n');
    const index = lines.findIndex((line) => writings(target).some((text) => line.includes(text)));
    if (index !== -1) return { file, line: index + 1 };
  }
  const [file] = files;
  return file === undefined ? undefined : { file };
}
