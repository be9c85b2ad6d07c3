/**
 * The language in which a reader arrives. Addresses without a language, as placards bear them, are in the default
 * one; here the reader is led on to the same page in the language that was chosen before, else in one that the phone
 * names. What the reader chooses in the bar is remembered on the phone; nothing else is.
 *
 * It is a file and no part of the page: a policy that lets one inline script in names its hash in the settings of
 * every host, which are copied once and would stop the next version of it.
 */
import { bestLanguage } from './best-language.ts';

const KEY = 'language';

/** Storage is missing or forbidden in some browsers inside other apps. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(tag: string): void {
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // The choice holds for as long as the reader follows links.
  }
}

/**
 * Whether the reader has only just arrived, and on an address without a language: not by a link of the site, which is
 * in the language that was meant, and not back from elsewhere, or Back would lead forward.
 *
 * @param first - link of the bar to the default language
 */
function hasJustArrived(first: HTMLAnchorElement): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (
    first.getAttribute('aria-current') === 'true' &&
    !document.referrer.startsWith(`${location.origin}/`) &&
    entry?.type !== 'back_forward' &&
    // Whoever collects pages for a search engine wants each as it is.
    !/bot|crawl|spider/iu.test(navigator.userAgent)
  );
}

/** Without a signal a page that was not kept cannot be shown, and the one that is shown is better than none. */
async function canBeOpened(address: string): Promise<boolean> {
  return navigator.onLine || (await caches.match(address)) !== undefined;
}

/** Asked last: the answer makes the browser lay the page out at once. */
function isReading(): boolean {
  return scrollY > 0 && location.hash === '';
}

async function leadOn({ href }: HTMLAnchorElement): Promise<void> {
  if (await canBeOpened(href)) location.replace(href + location.search + location.hash);
}

export function openInReadersLanguage(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.langs a')];
  for (const link of links) {
    link.addEventListener('click', () => {
      remember(link.hreflang);
    });
  }
  const [first, ...others] = links;
  if (first === undefined || !hasJustArrived(first)) return;
  const wanted = [remembered() ?? '', ...navigator.languages];
  const best = bestLanguage(wanted, [first.hreflang, ...others.map(({ hreflang }) => hreflang)]);
  const target = others.find(({ hreflang }) => hreflang === best);
  if (target !== undefined && !isReading()) leadOn(target).catch(() => undefined);
}
