/** What the build told this worker, and how it names what it keeps. */
import type { WorkerSite } from '../names.ts';

/** Put in by the build. */
declare const CONG_LANG_SITE: WorkerSite;

export const SITE = CONG_LANG_SITE;

/** Of every cache of this site; other apps of the origin have other ones. */
export const CACHE_PREFIX = `cong-lang:${SITE.base}:`;

/** Pages and what they are read with. */
export const TEXT_CACHE = `${CACHE_PREFIX}text`;

export const PICTURE_CACHE = `${CACHE_PREFIX}pictures`;

/** Files whose names carry a hash of what is in them. */
export const HASHED = '_astro/';

/** Address of what is kept of `path`, which is below the base; the same for every spelling of it. */
export function keyOf(path: string): string {
  return new URL(SITE.base + path, self.location.origin).href;
}

/** What is kept of `path`, which is below the base. */
export function kept(path: string): Promise<Response | undefined> {
  return caches.match(keyOf(path), { cacheName: TEXT_CACHE });
}
