/** Every address in the built site, in every language: where it leads, and whether it keeps the reader's language. */
import { readPage, type Link, type ReadPage } from './site-check/page-reader.ts';
import { resolveLink, type SiteAddress } from './site-check/resolve.ts';

/** The site as a host will serve it. */
export interface SiteFiles {
  /** Every file, with `/`, below the site. */
  readonly paths: ReadonlySet<string>;
  /** Those that hold addresses: pages, feeds, data, style sheets. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface LinkRules extends SiteAddress {
  /** Locales whose pages stand below a folder of their own: all but the default one. */
  readonly prefixes: readonly string[];
  /** Tag of each locale by its prefix; of the default one by the empty string. */
  readonly tags: Readonly<Record<string, string>>;
  /** Addresses that are printed in QR symbols. */
  readonly printed: readonly string[];
}

export type LinkProblem = 'missing' | 'slash' | 'anchor' | 'outside' | 'malformed' | 'language' | 'printed';

export interface LinkFault {
  readonly problem: LinkProblem;
  /** Path of the file that has the address. */
  readonly page: string;
  readonly target: string;
  /** `a[href]`, `img[srcset]` …, or the kind of file. */
  readonly from: string;
  /** File that it should be or is, or the page in the reader's language. */
  readonly file: string;
}

/** Addresses of our own host in a file that is not a page. */
function ownAddresses(text: string, { origin }: SiteAddress): readonly string[] {
  const found = text.split(origin).slice(1);
  const rests = found.map((rest) => /^[^\s"'<>,;)\]}\\]*/u.exec(rest)?.[0] ?? '');
  const full = rests.filter((rest) => rest === '' || /^[/?#]/u.test(rest));
  return [...new Set(full.map((rest) => `${origin}${rest}`.replaceAll('&amp;', '&')))];
}

const isPage = (file: string): boolean => file.endsWith('.html');

/** The page that speaks all languages at once. */
const NOT_FOUND = '404.html';

interface Read {
  readonly pages: ReadonlyMap<string, ReadPage>;
  readonly site: SiteFiles;
  readonly rules: LinkRules;
}

function prefixOf(file: string, { prefixes }: LinkRules): string {
  const [first = ''] = file.split('/');
  return prefixes.includes(first) ? first : '';
}

/** Files to which the language bar of a page leads, by the tag that it names. */
function otherLanguages(file: string, { pages, rules }: Read): ReadonlyMap<string, string> {
  const links = (pages.get(file)?.links ?? []).filter(
    ({ leads, hreflang }) => leads && hreflang !== undefined,
  );
  return new Map(
    links.flatMap(({ target, hreflang = '' }) => {
      const found = resolveLink(target, file, rules);
      return found.kind === 'file' && isPage(found.file) ? [[hreflang, found.file] as const] : [];
    }),
  );
}

/** The page that a reader of `page` should have been led to instead of `file`. */
function ownPage(page: string, file: string, read: Read): string | undefined {
  const { rules, site } = read;
  const own = prefixOf(page, rules);
  if (page === NOT_FOUND || file === NOT_FOUND || prefixOf(file, rules) === own) return undefined;
  const found = otherLanguages(file, read).get(rules.tags[own] ?? '');
  return found !== undefined && site.paths.has(found) && prefixOf(found, rules) === own ? found : undefined;
}

function problemOf(page: string, link: Link, read: Read): Pick<LinkFault, 'problem' | 'file'> | undefined {
  const { site, pages, rules } = read;
  const found = resolveLink(link.target, page, rules);
  if (found.kind === 'elsewhere') return undefined;
  if (found.kind !== 'file') return { problem: found.kind, file: '' };
  const { file, hash } = found;
  if (!site.paths.has(file)) {
    const slash = site.paths.has(`${file}/index.html`);
    return { problem: slash ? 'slash' : 'missing', file };
  }
  const anchors = pages.get(file)?.ids;
  if (hash !== '' && hash !== 'top' && !hash.startsWith(':~:') && anchors?.has(hash) === false) {
    return { problem: 'anchor', file };
  }
  if (!link.leads || link.hreflang !== undefined || !isPage(file)) return undefined;
  const own = ownPage(page, file, read);
  return own === undefined ? undefined : { problem: 'language', file: own };
}

/** Addresses of a page: its links, and what its data for machines names. */
function pageLinks({ links, parts }: ReadPage, rules: LinkRules): readonly Link[] {
  const data = ownAddresses(parts.data, rules).map((target) => ({ target, from: 'JSON-LD', leads: false }));
  return [...links, ...data];
}

/** All addresses of the site that lead nowhere, or to another language without need; by file. */
export function linkFaults(site: SiteFiles, rules: LinkRules): readonly LinkFault[] {
  // Some pages answer at several addresses with the same bytes.
  const known = new Map<string, ReadPage>();
  const pages = new Map<string, ReadPage>();
  for (const [file, text] of site.texts) {
    if (!isPage(file)) continue;
    const page = known.get(text) ?? readPage(text);
    known.set(text, page);
    pages.set(file, page);
  }
  const read = { pages, site, rules };
  const faults: LinkFault[] = [];
  const check = (page: string, links: readonly Link[]) => {
    const seen = new Set<string>();
    for (const link of links) {
      const { target, from } = link;
      if (seen.has(`${from} ${target}`)) continue;
      seen.add(`${from} ${target}`);
      const found = problemOf(page, link, read);
      if (found !== undefined) faults.push({ ...found, page, target, from });
    }
  };
  for (const [file, text] of site.texts) {
    const page = pages.get(file);
    const from = file.split('.').at(-1) ?? '';
    const others = () => ownAddresses(text, rules).map((target) => ({ target, from, leads: false }));
    check(file, page === undefined ? others() : pageLinks(page, rules));
  }
  for (const target of rules.printed) {
    const found = resolveLink(target, '', rules);
    const file = found.kind === 'file' ? found.file : target;
    if (!site.paths.has(file)) faults.push({ problem: 'printed', page: '', target, from: 'QR', file });
  }
  return faults;
}
