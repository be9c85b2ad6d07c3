/** Takes the place of the worker where the guide is switched off: removes what was kept, and then itself. */
import { CacheExpiration } from 'workbox-expiration';
import { CACHE_PREFIX, PICTURE_CACHE } from './site.ts';

declare const self: ServiceWorkerGlobalScope;

async function removeAll(): Promise<void> {
  try {
    const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
    await Promise.all(names.map((name) => caches.delete(name)));
    // When each picture was seen last is noted elsewhere.
    await new CacheExpiration(PICTURE_CACHE, { maxEntries: 1 }).delete();
  } finally {
    await self.registration.unregister();
  }
}

void self.skipWaiting();
self.addEventListener('activate', (event) => {
  event.waitUntil(removeAll());
});
