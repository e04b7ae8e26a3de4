import { lazy, Suspense, useState } from 'react';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { StructuredData } from './StructuredData.tsx';

/** After the page has come, how long nothing more is fetched for later, in ms: what the first screen needs has arrived. */
const REST = 4000;

const lazyNewVersion = () =>
  lazy(async () => {
    await atRest();
    return { default: (await import('./NewVersion.tsx')).NewVersion };
  });

type Props = {
  look: LookUp;
  dossier: string;
  /** Within another's page nothing is kept. */
  isEmbedded: boolean;
  /** While nothing may come between the reader and the screen, as in a lesson. */
  isQuiet: boolean;
};

/** What comes last, and what no reader misses where it does not come. */
export function Afterwards({ look, dossier, isEmbedded, isQuiet }: Props) {
  const [NewVersion] = useState(lazyNewVersion);
  return (
    <>
      <StructuredData look={look} dossier={dossier} />
      {!isEmbedded && mayBeKept() && (
        <Suspense>
          <NewVersion quiet={isQuiet} />
        </Suspense>
      )}
    </>
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
