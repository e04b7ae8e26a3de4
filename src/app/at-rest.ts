/** After the page has come, how long nothing more is fetched for later, in ms: what the first screen needs has arrived. */
const REST = 4000;

/** What a reader does first who is about to do more. Moving the pointer is the earliest sign of it. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** When the page is complete and has been at rest for a while, and nothing else is to be done. */
export async function atRest(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, REST));
  await idle();
}

/** When the page is at rest, or before that with the reader's first move: what may be wished for next is then fetched. */
export async function atRestOrStirred(): Promise<void> {
  const noMore = new AbortController();
  const stirred = new Promise((resolve) => {
    for (const sign of SIGNS)
      window.addEventListener(sign, resolve, { signal: noMore.signal, passive: true });
  });
  await Promise.race([atRest(), stirred]);
  noMore.abort();
}

/** In ms, where the browser does not tell when it is idle. */
const LATER = 300;

/** When nothing else is to be done. */
export async function idle(): Promise<void> {
  await new Promise<void>((resolve) => {
    // Safari knows no idle time.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, LATER);
  });
}
