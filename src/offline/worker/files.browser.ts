/** What pages are read with: scripts, drawings, the index of the search; and pictures as they are seen. */
import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate, type Strategy } from 'workbox-strategies';
import { ownFile } from '../addresses.ts';
import { NETWORK_SECONDS, noFaults } from './host.ts';
import { HASHED, PICTURE_CACHE, SITE, TEXT_CACHE } from './site.ts';

/** Some 5 MB at phone width. */
const PICTURES = 80;
const DAY_SECONDS = 24 * 60 * 60;

/** Recordings are heavy, and are asked for in parts: they are left to the browser. */
const SCRIPT = /^_astro\/[^/]+\.(?:css|js)$/u;

/** Data that a page's script fetches, and the style sheet for paper. */
const TEXT = /\.(?:json|geojson|css)$/u;

const found = new CacheableResponsePlugin({ statuses: [200] });

/** Drawings are kept with the text. */
const orWithText: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? (await caches.match(request, { cacheName: TEXT_CACHE })),
};

const pictures = {
  cacheName: PICTURE_CACHE,
  plugins: [
    orWithText,
    found,
    new ExpirationPlugin({
      maxEntries: PICTURES,
      maxAgeSeconds: 90 * DAY_SECONDS,
      purgeOnQuotaError: true,
    }),
  ],
};

function route(isMeant: (path: string, request: Request) => boolean, strategy: Strategy): void {
  registerRoute(({ request, url, sameOrigin }) => {
    const path = sameOrigin && request.mode !== 'navigate' ? ownFile(url.pathname, SITE) : undefined;
    return path !== undefined && isMeant(path, request);
  }, strategy);
}

export const seenPictures = new CacheFirst(pictures);

export function serveFiles(): void {
  const isPicture = ({ destination }: Request) => destination === 'image';
  route((path, request) => path.startsWith(HASHED) && isPicture(request), seenPictures);
  route((path) => SCRIPT.test(path), new CacheFirst({ cacheName: TEXT_CACHE, plugins: [found] }));
  route((_path, request) => isPicture(request), new StaleWhileRevalidate(pictures));
  route(
    (path) => TEXT.test(path),
    new NetworkFirst({
      cacheName: TEXT_CACHE,
      networkTimeoutSeconds: NETWORK_SECONDS,
      plugins: [noFaults, found],
    }),
  );
}
