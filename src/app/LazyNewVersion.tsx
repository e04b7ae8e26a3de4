import { lazy, Suspense, type ReactNode } from 'react';

type Props = { quiet: boolean };

/** After the page has come, how long nothing more is fetched for later, in ms: what the first screen needs has arrived. */
const REST = 4000;

/** Set out once, however often the screen is drawn: it never fails, and where the code does not come it draws nothing. */
const Shown = lazy(async (): Promise<{ default: (props: Props) => ReactNode }> => {
  const nothing = { default: () => null };
  if (!mayBeKept()) return nothing;
  await atRest();
  try {
    return { default: (await import('./NewVersion.tsx')).NewVersion };
  } catch {
    return nothing;
  }
});

/** What keeps the app for reading without a network: the last thing that is loaded. */
export function LazyNewVersion(props: Props) {
  return (
    <Suspense>
      <Shown {...props} />
    </Suspense>
  );
}

/** Not in development, in a saved file, or over plain http from another machine. */
function mayBeKept(): boolean {
  return import.meta.env.PROD && location.protocol.startsWith('http') && 'serviceWorker' in navigator;
}

async function atRest(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, REST));
  // Safari knows no idle time.
  if ('requestIdleCallback' in window) await new Promise((resolve) => requestIdleCallback(resolve));
}
