/** The built pages as a host will serve them: do their addresses lead somewhere, are they light, can they be kept? */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placardUrl, type Catalog } from '../../src/catalog/catalog.ts';
import { linkFaults, type LinkFault, type LinkProblem, type LinkRules } from './link-check.ts';
import { offlineFaults } from './offline/check-packs.ts';
import { budgetFaults } from './page-budget.ts';
import { linkSource } from './site-check/link-source.ts';
import { fileFinder, readSite } from './site-check/read-site.ts';
import { count } from './wording.ts';

/** Pages of one fault that are named; a link of the frame stands on all of them. */
const PAGES_NAMED = 3;

const WORDING: Readonly<Record<LinkProblem, (file: string) => readonly [vi: string, en: string]>> = {
  missing: (file) => [`không có tệp dist/${file}`, 'no such file'],
  slash: () => ['thiếu dấu / ở cuối', 'a closing slash is missing'],
  anchor: (file) => [`trong dist/${file} không có chỗ mang tên này`, 'no such place in that page'],
  outside: () => ['không nằm trong thư mục của trang web', 'outside the base of the site'],
  malformed: () => ['không phải là một địa chỉ', 'not an address'],
  language: (file) => [
    `dẫn người đọc sang ngôn ngữ khác, trong khi đã có dist/${file}`,
    'it leaves the reader’s language',
  ],
  printed: (file) => [
    `địa chỉ in trên biển, nhưng không có tệp dist/${file}`,
    'a printed address without a page',
  ],
};

export function linkRules(catalog: Catalog): LinkRules {
  const { defaultLocale, site } = catalog;
  const prefix = (id: string) => (id === defaultLocale ? '' : id);
  return {
    ...site.address,
    prefixes: site.locales.map(({ id }) => prefix(id)).filter(Boolean),
    tags: Object.fromEntries(site.locales.map(({ id, tag }) => [prefix(id), tag])),
    printed: catalog.placards.map(({ code }) => placardUrl(site, code)),
  };
}

/** Faults that have the same cause stand together, in order. */
function grouped(faults: readonly LinkFault[]): readonly (readonly [LinkFault, ...LinkFault[]])[] {
  const groups = new Map<string, [LinkFault, ...LinkFault[]]>();
  for (const fault of faults) {
    const key = [fault.problem, fault.target, fault.from].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fault]);
    else group.push(fault);
  }
  return [...groups.values()];
}

function linkText(
  group: readonly [LinkFault, ...LinkFault[]],
  catalog: Catalog,
  readFile: (file: string) => string | undefined,
): string {
  const [{ problem, target, from, file }] = group;
  const [vi, en] = WORDING[problem](file);
  const pages = group.slice(0, PAGES_NAMED).map(({ page }) => `dist/${page}`);
  const more = group.length > pages.length ? ` và ${count(group.length - pages.length)} trang khác` : '';
  const sources = group
    .map(({ page }) => linkSource(catalog, page, target, readFile))
    .filter((source) => source !== undefined);
  const source =
    sources.find(({ line }) => line !== undefined) ?? (group.length === 1 ? sources[0] : undefined);
  const line = source?.line === undefined ? '' : `:${source.line}`;
  const written = source === undefined ? '' : ` Bài: content/${source.file}${line}.`;
  const where = problem === 'printed' ? 'Mã QR' : `${pages.join(', ')}${more}`;
  return `${where}: liên kết "${target}" (${from}) hỏng: ${vi}.${written} (Broken link: ${en}.)`;
}

/** Broken addresses, heavy pages and what phones keep wrongly of the site in `distDir`; empty when all is well. */
export function siteFaults(catalog: Catalog, contentDir: string, distDir: string): readonly string[] {
  const site = readSite(distDir);
  const rules = linkRules(catalog);
  const texts = new Map<string, string | undefined>();
  const readFile = (file: string) => {
    const path = join(contentDir, ...file.split('/'));
    if (!texts.has(file)) texts.set(file, existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    return texts.get(file);
  };
  const links = grouped(linkFaults(site, rules)).map((group) => linkText(group, catalog, readFile));
  const pages = new Map([...site.texts].filter(([path]) => path.endsWith('.html')));
  const heavy = budgetFaults(pages, fileFinder(distDir, site, rules)).map(
    ({ page, vi, en }) => `dist/${page}: trang ${vi} (${en})`,
  );
  return [...links, ...heavy, ...offlineFaults(catalog, site)];
}
