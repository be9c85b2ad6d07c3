/** The built site from the disk, as the checks take it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SiteFiles } from '../link-check.ts';
import type { FindFile } from '../page-budget.ts';
import { resolveLink, type SiteAddress } from './resolve.ts';

/** Files that hold addresses or are sent compressed. */
const TEXTS = /\.(?:html|css|js|json|geojson|webmanifest|xml|atom|txt|csv|ics|svg)$/u;

export function readSite(distDir: string): SiteFiles {
  const paths = readdirSync(distDir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(distDir, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
  const texts = paths.filter((path) => TEXTS.test(path));
  return {
    paths: new Set(paths),
    texts: new Map(texts.map((path) => [path, readFileSync(join(distDir, ...path.split('/')), 'utf8')])),
  };
}

/** Finds what a page fetches, by the address that it is fetched by. */
export function fileFinder(distDir: string, { paths, texts }: SiteFiles, address: SiteAddress): FindFile {
  return (link) => {
    const found = resolveLink(link, '', address);
    if (found.kind !== 'file' || !paths.has(found.file)) return undefined;
    const text = texts.get(found.file);
    const { size } = statSync(join(distDir, ...found.file.split('/')));
    return text === undefined ? { bytes: size } : { bytes: size, text };
  };
}
