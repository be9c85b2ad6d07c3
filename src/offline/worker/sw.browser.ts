/** The worker of the guide: the build bundles it into one file at the base of the site. */
import { clientsClaim } from 'workbox-core';
import type { LocaleId } from '../../model/locale.ts';
import { askedPage, ownFile } from '../addresses.ts';
import type { KeepMessage } from '../names.ts';
import { seenPictures, serveFiles } from './files.browser.ts';
import { servePages } from './pages.browser.ts';
import { HASHED, SITE } from './site.ts';
import { keepText } from './text.browser.ts';

declare const self: ServiceWorkerGlobalScope;

// Every version reads what the ones before it kept, so that none has to wait for pages to be closed.
void self.skipWaiting();
clientsClaim();
servePages();
serveFiles();

/** The language that was asked for last: nobody waits for one that its reader has left. */
let wanted: LocaleId | undefined;
let work: Promise<void> = Promise.resolve();

function keep(locale: LocaleId): Promise<void> {
  wanted = locale;
  // What cannot be had or kept is tried again on the next page; the reader notices nothing.
  work = work.then(() => keepText(locale, () => wanted === locale)).catch(() => undefined);
  return work;
}

self.addEventListener('message', (event) => {
  const { pictures } = event.data as KeepMessage;
  for (const picture of pictures) {
    if (ownFile(new URL(picture).pathname, SITE)?.startsWith(HASHED) !== true) continue;
    const [, done] = seenPictures.handleAll({ request: picture, event });
    event.waitUntil(done.catch(() => undefined));
  }
  const page = event.source instanceof WindowClient ? new URL(event.source.url).pathname : '';
  const locale = askedPage(page, SITE)?.locale.id;
  if (locale !== undefined) event.waitUntil(keep(locale));
});
