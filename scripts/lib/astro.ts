/** The one place that starts Astro: the site is built, served for writing, and previewed from here. */
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import type { Site } from '../../src/model/site.ts';
import { takeLoggedErrors } from './astro-log.ts';
import { PROJECT_ROOT } from './command.ts';
import { copyFolder } from './copy-folder.ts';
import { diskFault, Stop } from './failure.ts';
import { hostFiles } from './host-files.ts';
import { takeLock } from './lock.ts';
import { MEDIA_LIST } from './make-media.ts';
import { buildWorker } from './offline/build-worker.ts';
import { writePacks, type LeftOut } from './offline/write-packs.ts';
import { PRIVATE_FOLDER } from './publish.ts';
import { todayInVietnam } from './today.ts';

type SiteAddress = Site['address'];

export interface SiteFolders {
  readonly content: string;
  /** Folder with the generated pictures. */
  readonly pictures: string;
  /** Folder with the photos and their list, from `makeMedia`. */
  readonly media: string;
  readonly dist: string;
  readonly cache: string;
}

/** Tells the pages where content and pictures are and which day it is; Astro's own reporting to its makers is off. */
function setEnvironment({ content, pictures, media, cache }: Omit<SiteFolders, 'dist'>): void {
  process.env['CONGLANG_CONTENT'] = content;
  process.env['CONGLANG_OUTPUT'] = pictures;
  process.env['CONGLANG_MEDIA'] = media;
  process.env['CONGLANG_CACHE'] = cache;
  process.env['CONGLANG_TODAY'] = todayInVietnam();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}

function inlineConfig(address: SiteAddress, folders: Pick<SiteFolders, 'dist' | 'cache'>): AstroInlineConfig {
  return {
    root: PROJECT_ROOT,
    site: address.origin,
    base: address.base,
    outDir: folders.dist,
    cacheDir: folders.cache,
    server: { host: '127.0.0.1' },
  };
}

const quiet: AstroInlineConfig = {
  logLevel: 'error',
  logger: { entrypoint: pathToFileURL(join(import.meta.dirname, 'astro-log.ts')) },
};

interface AstroFault extends Error {
  readonly hint?: string;
  readonly loc?: { readonly file?: string; readonly line?: number };
  readonly frame?: string;
}

/** What Astro says of a page that cannot be built: message, file and line, hint, the lines around. */
export function astroFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, loc, hint, frame, stack } = error as AstroFault;
  if (loc?.file === undefined) return stack ?? message;
  const place = loc.line === undefined ? loc.file : `${loc.file}:${loc.line}`;
  return [message, place, hint, frame].filter((part) => part !== undefined && part !== '').join('\n');
}

/**
 * Does `work` in the project's folder. Astro takes the current folder for the project's own when it decides
 * where the code that makes the pages is put, and that code finds its packages only from inside the project.
 *
 * @see `getOutDirWithinCwd` in astro/dist/core/build/common.js
 */
async function inProject(work: () => Promise<void>): Promise<void> {
  const current = process.cwd();
  process.chdir(PROJECT_ROOT);
  try {
    await work();
  } finally {
    process.chdir(current);
  }
}

/** The disk that `folder` is on: Astro moves files from the project's folder and cannot move them to another disk. */
function diskOf(folder: string): number {
  return statSync(folder).dev;
}

/**
 * Builds the pages into `folders.dist`, with what keeps them on phones and what hosts should know.
 *
 * @returns how many pages of which locale phones will not keep, for want of room
 * @throws {Stop} Astro failed or logged an error, or another build of this project is at this stage
 */
export async function buildSite(site: Site, folders: SiteFolders): Promise<LeftOut> {
  const { address } = site;
  setEnvironment(folders);
  process.env['PUBLIC_OFFLINE'] = site.offline;
  const { build } = await import('astro');
  let fault: string | undefined;
  let leftOut: LeftOut = new Map();
  // Astro keeps generated code in `.astro/` of the project, whatever the output folder.
  mkdirSync(join(PROJECT_ROOT, PRIVATE_FOLDER), { recursive: true });
  const free = takeLock(join(PROJECT_ROOT, PRIVATE_FOLDER, 'site-lock'));
  const near = join(PROJECT_ROOT, PRIVATE_FOLDER, 'site');
  const isNear = diskOf(dirname(folders.dist)) === diskOf(PROJECT_ROOT);
  try {
    rmSync(near, { recursive: true, force: true });
    const dist = isNear ? folders.dist : near;
    await inProject(() => build({ ...inlineConfig(address, { ...folders, dist }), ...quiet }));
    if (!isNear) copyFolder(near, folders.dist);
    copyFolder(folders.media, folders.dist);
    rmSync(join(folders.dist, MEDIA_LIST));
    await buildWorker(site, folders.dist);
    if (site.offline === 'on') leftOut = writePacks(site, folders.dist);
    for (const [name, text] of Object.entries(hostFiles(address))) {
      writeFileSync(join(folders.dist, name), text);
    }
  } catch (error) {
    fault = diskFault(error) ?? astroFault(error);
  } finally {
    rmSync(near, { recursive: true, force: true });
    free();
  }
  const logged = takeLoggedErrors();
  if (fault === undefined && logged.length === 0) return leftOut;
  throw new Stop(
    ['Không dựng được trang. (Astro could not build the pages.)', ...logged, fault]
      .filter(Boolean)
      .join('\n'),
  );
}

export interface LocalServer {
  /** Address of the site on this machine. */
  readonly url: string;
  /** Settles when the server has stopped. */
  readonly closed: Promise<void>;
}

const localAddress = (port: number, base: string) => `http://127.0.0.1:${port}${base}`;

/** Serves the built pages in `folders.dist`, on port 4321 or the next free one. */
export async function previewSite(address: SiteAddress, folders: SiteFolders): Promise<LocalServer> {
  setEnvironment(folders);
  const { preview } = await import('astro');
  const server = await preview({ ...inlineConfig(address, folders), ...quiet });
  return { url: localAddress(server.port, address.base), closed: server.closed() };
}

/** Serves the pages as they are being written; they are made anew when content or code changes. */
export async function serveSite(address: SiteAddress, folders: SiteFolders): Promise<LocalServer> {
  setEnvironment(folders);
  const { dev } = await import('astro');
  const server = await dev({ ...inlineConfig(address, folders), logLevel: 'warn' });
  return {
    url: localAddress(server.address.port, address.base),
    closed: new Promise(() => undefined),
  };
}
