/** What is kept of each locale, in which pack, and what comes first where not all of it has room. */
import { HANDBOOK_PATH } from '../catalog/handbook-paths.ts';
import { compareCodePoints } from '../lib/compare.ts';
import { sha256 } from '../lib/hash.ts';
import type { LocaleId } from '../model/locale.ts';
import { askedPage, type AskedPage } from './addresses.ts';
import type { WorkerSite } from './names.ts';
import { OFFLINE_FOLDER, packUp, type TextFile } from './pack.ts';

/** Texts of the built site by the path of the file below it. */
export type SiteTexts = ReadonlyMap<string, string>;

export interface MadePack {
  /** Path below the base; it carries a hash of what is in the pack. */
  readonly path: string;
  readonly json: string;
  readonly files: readonly TextFile[];
}

/** What changes on a page is fetched with the other pages of its pack: so many at most, give or take. */
const PAGES_IN_PACK = 48;

/** Packs that every locale has. */
const COMMON = 'all';

/** The pages that lead to others, the placards with what they open, everything else: by how much they are needed. */
const GROUPS = ['pages', 'placards', 'entries'] as const;

const NOT_LISTED = /<meta name="robots" content="noindex"/u;

const NOT_FOUND = '404.html';

/** Scripts, which may call for each other, and drawings, which scripts may show. */
const COMMON_FILE = /^(?:_astro\/[^/]+\.js|art\/[^/]+\.svg)$/u;

const READ_WITH = /\.(?:css|geojson|js|json|svg)$/u;

interface Page extends AskedPage {
  readonly path: string;
  readonly text: string;
  /** Path of the page that holds the text for good, its locale left out. */
  readonly lasting: string;
}

function withoutLocale({ locale, path = '' }: AskedPage): string {
  return path.slice(locale.prefix.length);
}

/** Pages under the one spelling of their address that is kept, in an order that puts what is alike together. */
export function pagesOf(texts: SiteTexts, site: WorkerSite): readonly Page[] {
  const pages: Page[] = [];
  for (const [file, text] of texts) {
    const path = file.replace(/(^|\/)index\.html$/u, '$1');
    const asked = file.endsWith('.html') ? askedPage(site.base + path, site) : undefined;
    // Staff read the handbook at their desks.
    if (asked?.path !== path || path.startsWith(HANDBOOK_PATH)) continue;
    // Without a canonical address only the page for when there is no signal is kept: others hold personal data.
    if (!site.locales.some(({ offlinePage }) => offlinePage === path) && NOT_LISTED.test(text)) continue;
    const canonical = /<link rel="canonical" href="([^"]*)"/u.exec(text)?.[1];
    const lasting = canonical === undefined ? undefined : askedPage(new URL(canonical).pathname, site);
    pages.push({ ...asked, path, text, lasting: withoutLocale(lasting ?? asked) });
  }
  return pages.toSorted(
    (a, b) => compareCodePoints(a.lasting, b.lasting) || compareCodePoints(a.path, b.path),
  );
}

/** Files that a page is read with: its scripts, drawings, data. What it leads to is not among them. */
function readWith(html: string, texts: SiteTexts, { base }: WorkerSite): readonly string[] {
  return [...html.matchAll(/<(?!a\b)[a-z][^>]*>/gu)]
    .filter(([tag]) => !tag.includes('rel="alternate"'))
    .flatMap(([tag]) => [...tag.matchAll(/="([^"?#]+)/gu)])
    .map(([, address = '']) => (address.startsWith(base) ? address.slice(base.length) : ''))
    .filter((path) => READ_WITH.test(path) && texts.has(path));
}

/** Files with the same text, an entry's page under its former names, are sent once. */
function sentOnce(files: readonly { readonly path: string; readonly text: string }[]): readonly TextFile[] {
  const names = Map.groupBy(files, ({ text }) => text);
  return Array.from(names, ([text, of]) => ({ names: of.map(({ path }) => path), text }));
}

function made(folder: string, name: string, files: Parameters<typeof sentOnce>[0]): MadePack {
  const sent = sentOnce(files);
  const json = JSON.stringify(packUp(sent));
  return { path: `${OFFLINE_FOLDER}/${folder}/${name}.${sha256(json).slice(0, 12)}.json`, json, files: sent };
}

/** Packs of a group. A page stays in its pack when others come: the hash of its lasting address says which. */
function packsOf(folder: string, name: string, pages: readonly Page[]): readonly MadePack[] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(pages.length / PAGES_IN_PACK)));
  const packOf = ({ lasting }: Page) => Number.parseInt(sha256(lasting).slice(0, 8), 16) % count;
  return Array.from(Map.groupBy(pages, packOf))
    .toSorted(([a], [b]) => a - b)
    .map(([at, some]) => made(folder, count === 1 ? name : `${name}-${at + 1}`, some));
}

function groupsOf(pages: readonly Page[]): readonly (readonly [name: string, pages: readonly Page[]])[] {
  const placards = new Set(pages.filter(({ code }) => code !== undefined).map(({ lasting }) => lasting));
  const groups = Map.groupBy(pages, ({ lasting }): (typeof GROUPS)[number] => {
    if (placards.has(lasting)) return 'placards';
    return lasting.split('/').length > 2 ? 'entries' : 'pages';
  });
  return GROUPS.map((name) => [name, groups.get(name) ?? []]);
}

/** Packs of each locale, the most needed first. */
export function planPacks(texts: SiteTexts, site: WorkerSite): ReadonlyMap<LocaleId, readonly MadePack[]> {
  const pages = pagesOf(texts, site);
  const offlinePages = new Set(site.locales.map(({ offlinePage }) => offlinePage));
  const needed = new Map(
    site.locales.map(({ id }) => {
      const own = pages.filter(({ locale }) => locale.id === id);
      return [id, new Set(own.flatMap(({ text }) => readWith(text, texts, site)))] as const;
    }),
  );
  const everywhere = [...texts.keys()]
    .toSorted()
    .filter(
      (path) =>
        path === NOT_FOUND ||
        COMMON_FILE.test(path) ||
        [...needed.values()].every((paths) => paths.has(path)),
    );
  const fileOf = (path: string) => ({ path, text: texts.get(path) ?? '' });
  const common = made(COMMON, 'common', [
    ...pages.filter(({ path }) => offlinePages.has(path)),
    ...everywhere.map(fileOf),
  ]);
  return new Map(
    site.locales.map(({ id }) => {
      const own = pages.filter(({ locale, path }) => locale.id === id && !offlinePages.has(path));
      const files = [...(needed.get(id) ?? [])].filter((path) => !everywhere.includes(path)).toSorted();
      const packs = groupsOf(own).flatMap(([name, some]) => packsOf(id, name, some));
      return [id, [common, made(id, 'files', files.map(fileOf)), ...packs]] as const;
    }),
  );
}
