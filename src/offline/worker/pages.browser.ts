/** Pages come from the host; from what is kept when it is silent for two seconds or cannot be reached. */
import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { askedPage, inOtherLocales, type AskedPage } from '../addresses.ts';
import { NETWORK_SECONDS, noFaults } from './host.ts';
import { kept, keyOf, SITE, TEXT_CACHE } from './site.ts';

function asked({ url }: Request): AskedPage | undefined {
  return askedPage(new URL(url).pathname, SITE);
}

/** All spellings of an address have one page; what is no address of the site is not kept. */
const oneKey: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => {
    const path = asked(request)?.path;
    return Promise.resolve(path === undefined ? request : keyOf(path));
  },
  cacheWillUpdate: ({ request, response }) =>
    Promise.resolve(asked(request)?.path === undefined ? null : response),
};

/** The host is always asked whether a page is still the newest, whatever it lets browsers keep. */
const askHost: WorkboxPlugin = {
  requestWillFetch: ({ request }) => Promise.resolve(new Request(request, { cache: 'no-cache' })),
};

/** A code is printed without a language: it leads to the page that is at hand. */
const otherLanguage: WorkboxPlugin = {
  async cachedResponseWillBeUsed({ request, cachedResponse }) {
    const page = asked(request);
    if (cachedResponse !== undefined || page === undefined) return cachedResponse;
    for (const path of inOtherLocales(page, SITE)) {
      if ((await kept(path)) !== undefined) return Response.redirect(keyOf(path));
    }
    return undefined;
  },
};

/** What is said of a page that is not at hand, in the language of its address. */
const notAtHand: WorkboxPlugin = {
  async handlerDidError({ request }) {
    const page = asked(request);
    const mistyped = page?.path === undefined ? await kept('404.html') : undefined;
    return mistyped ?? (page && (await kept(page.locale.offlinePage)));
  },
};

export function servePages(): void {
  const strategy = new NetworkFirst({
    cacheName: TEXT_CACHE,
    networkTimeoutSeconds: NETWORK_SECONDS,
    plugins: [
      oneKey,
      askHost,
      noFaults,
      new CacheableResponsePlugin({ statuses: [200] }),
      otherLanguage,
      notAtHand,
    ],
  });
  registerRoute(
    ({ request, url, sameOrigin }) =>
      sameOrigin && request.mode === 'navigate' && askedPage(url.pathname, SITE) !== undefined,
    strategy,
  );
}
