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
  const pictures = Array.from(document.images, ({ currentSrc }) => currentSrc).filter(Boolean);
  active?.postMessage({ pictures } satisfies KeepMessage);
}

/** Where the guide is switched off, or is being written, a worker of earlier goes. */
async function unregister(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(BASE);
  await registration?.unregister();
}

/** Begins when the page has loaded, so that it waits for nothing. */
export function keepForOffline(): void {
  const isOn = import.meta.env.PROD && import.meta.env.PUBLIC_OFFLINE === 'on';
  const start = () => {
    (isOn ? register() : unregister()).catch(() => undefined);
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
