/** The worker of the guide: the build bundles it into one file at the base of the site. */
import { clientsClaim } from 'workbox-core';
import type { KeepMessage } from '../names.ts';
import { seenPictures, serveFiles } from './files.browser.ts';
import { servePages } from './pages.browser.ts';

declare const self: ServiceWorkerGlobalScope;

// Every version reads what the ones before it kept, so that none has to wait for pages to be closed.
void self.skipWaiting();
clientsClaim();
servePages();
serveFiles();

self.addEventListener('message', (event) => {
  const { pictures } = event.data as KeepMessage;
  for (const picture of pictures) {
    const [, done] = seenPictures.handleAll({ request: picture, event });
    event.waitUntil(done);
  }
});
