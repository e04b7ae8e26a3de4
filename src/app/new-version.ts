import { useSyncExternalStore } from 'react';
import { trustedPolicy } from '#ui/trusted-policy.ts';
import { stopFetching } from './fetch-the-rest.ts';
import { savesData } from './saves-data.ts';

/** The one script that is run beside the page. */
const WORKER = './service-worker.js';

const workerAlone = trustedPolicy('service-worker', {
  createScriptURL: (url: string) => (url === WORKER ? url : null),
});

/** How often a page that stays open asks for a new version when it is looked at again, in ms. */
const ASK_AGAIN = 60 * 60 * 1000;

let take: (() => void) | null = null;
const listeners = new Set<() => void>();

function offer(next: () => void): void {
  take = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What puts a new version in this one's place and opens the page anew; null while there is none. */
export function useNewVersion(): (() => void) | null {
  return useSyncExternalStore(subscribe, () => take);
}

/**
 * Have the app kept in the browser, so that it opens without a network, and hear of new versions.
 *
 * What few wish for is kept last, and not where the reader saves data.
 *
 * A new version waits until it is taken. In other tabs the page goes on with its own version, whose files stay until then.
 *
 * @throws {Error} Where the browser keeps nothing, as in some private windows.
 */
export async function keepForOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  let wasKept = serviceWorker.controller !== null;
  let isTaken = false;
  serviceWorker.addEventListener('controllerchange', () => {
    // Taken in another tab: here it is used from the next opening on.
    if (wasKept && !isTaken) offer(() => location.reload());
    wasKept = true;
  });
  const registration = await serviceWorker.register(workerAlone.createScriptURL(WORKER) ?? '', {
    updateViaCache: 'none',
  });
  const look = (): void => {
    if (!registration.waiting || !serviceWorker.controller) return;
    const takeIt = (): void => {
      isTaken = true;
      void takeOver(registration);
    };
    // Where what was taken is kept waiting, a still newer one may have come in its place.
    if (isTaken) takeIt();
    else offer(takeIt);
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  askWhenSeen(registration);
  if (!savesData()) (await serviceWorker.ready).active?.postMessage('keep-more');
}

/** Put what waits in its place, and open the page anew once it is there. */
async function takeOver(registration: ServiceWorkerRegistration): Promise<void> {
  // Chrome keeps it waiting where a file is asked for just as the old one makes way.
  await stopFetching();
  // Not what was offered: a newer one may have come in its place, or another tab may have taken it.
  const { waiting } = registration;
  if (!waiting) return location.reload();
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  waiting.postMessage('take-over');
}

function askWhenSeen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN) return;
    asked = Date.now();
    // Without a network there is nothing new.
    registration.update().catch(() => undefined);
  });
}
