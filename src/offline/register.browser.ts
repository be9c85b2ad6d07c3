/**
 * Asks the browser to keep the guide for when there is no signal. Whatever is missing or refused (no https, an old
 * browser, blocked or full storage), the page stays as it is.
 */
import { WORKER_FILE, type KeepMessage } from './names.ts';

const BASE = import.meta.env.BASE_URL;

async function register(): Promise<void> {
  const workers = navigator.serviceWorker;
  await workers.register(BASE + WORKER_FILE, { scope: BASE });
  const { active } = await workers.ready;
  const pictures = Array.from(document.images)
    .filter(({ complete, currentSrc }) => complete && currentSrc !== '')
    .map(({ currentSrc }) => currentSrc);
  active?.postMessage({ pictures } satisfies KeepMessage);
}

/** A worker of the built site would stand between a writer and what is being written. */
async function unregister(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(BASE);
  await registration?.unregister();
}

/** Begins when the page has loaded, so that it waits for nothing; where the guide is switched off, nothing begins. */
export function keepForOffline(): void {
  const { MODE, PUBLIC_OFFLINE } = import.meta.env;
  if (PUBLIC_OFFLINE !== 'on') return;
  const start = () => {
    (MODE === 'development' ? unregister() : register()).catch(() => undefined);
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
