/** The one script that every page has. Nothing on a page needs it: each part below adds to what is there already. */
import { keepForOffline } from '../offline/register.browser.ts';
import { openInReadersLanguage } from './language/language.browser.ts';
import { offerSharing } from './share.browser.ts';
import { offerVoice } from './voice.browser.ts';

openInReadersLanguage();
keepForOffline();
/** A phone that is never idle offers them all the same, milliseconds. */
const LATEST_MS = 2000;

// When the page stands: they ask where things are, and nobody taps before.
for (const offer of [offerVoice, offerSharing]) {
  if ('requestIdleCallback' in window) requestIdleCallback(offer, { timeout: LATEST_MS });
  else setTimeout(offer);
}
