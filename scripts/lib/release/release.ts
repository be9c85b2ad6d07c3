/**
 * A release: the built site as it stands at its host, with a record of it in one file of its own. By the record the
 * next release tells what changes for visitors, and which placards must be printed again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { compareCodePoints } from '../../../src/lib/compare.ts';
import { sha256, stableJson } from '../../../src/lib/hash.ts';
import type { Manifest } from '../../../src/model/output.ts';
import { savedPlacard } from '../../../src/model/saved-manifest.ts';
import type { SitePages } from '../../../src/reports/site-changes.ts';
import { filePaths } from './file-paths.ts';
import { sitePages } from './site-pages.ts';

/** Name of the record, at the top of the site. */
export const RECORD_FILE = '.cong-lang-release.json';

const releaseSchema = z.object({
  /** Unique at its host, in order of time: `20261127-0915-3f9a1c20`. */
  id: z.string().regex(/^\d{8}-\d{4}-[\da-f]{8}$/u),
  /** The release that it took the place of. */
  before: z.string().nullable(),
  /** Minute in Vietnam: `2026-11-27 09:15`. */
  publishedAt: z.string(),
  /** SHA-256 of all paths and files but this one. */
  tree: z.string(),
  files: z.number(),
  /** Entries whose last good version stands in for a broken one. */
  heldBack: z.array(z.string()),
  pages: z.record(z.string(), z.object({ title: z.string(), text: z.string() })),
  placards: z.array(savedPlacard),
});
export type Release = z.infer<typeof releaseSchema>;

/** The record in `text`; nothing where it is none of this tool. */
export function parseRelease(text: string): Release | undefined {
  try {
    return releaseSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export function releaseText(release: Release): string {
  return `${JSON.stringify(JSON.parse(stableJson(release)), null, 1)}\n`;
}

export function writeRecord(folder: string, release: Release): void {
  writeFileSync(join(folder, RECORD_FILE), releaseText(release));
}

/** Hash of a folder: every path with the hash of its bytes, in order. */
export function treeHash(folder: string, paths: readonly string[] = filePaths(folder)): string {
  return sha256(paths.map((path) => `${sha256(readFileSync(join(folder, path)))} ${path}\n`).join(''));
}

export interface ReleaseOf {
  readonly dist: string;
  readonly manifest: Pick<Manifest, 'placards'>;
  /** The release that stands at the host. */
  readonly live: Pick<Release, 'id'> | undefined;
  /** A minute in Vietnam: `2026-11-27 09:15`. */
  readonly now: string;
  readonly heldBack: readonly string[];
}

/** The record of the site in `dist`. */
export function makeRelease({ dist, manifest, live, now, heldBack }: ReleaseOf): Release {
  const paths = filePaths(dist);
  const tree = treeHash(dist, paths);
  const day = now.slice(0, 10).replaceAll('-', '');
  const pages: SitePages = sitePages(dist);
  return {
    id: `${day}-${now.slice(11).replace(':', '')}-${tree.slice(0, 8)}`,
    before: live?.id ?? null,
    publishedAt: now,
    tree,
    files: paths.length,
    heldBack: heldBack.toSorted(compareCodePoints),
    pages,
    placards: manifest.placards.map(({ code, opens, at, draft, face }) => ({ code, opens, at, draft, face })),
  };
}
