import type { LookUp } from '#domain/dossier/look-up.ts';
import { NewVersion } from './NewVersion.tsx';
import { StructuredData } from './StructuredData.tsx';

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
  return (
    <>
      <StructuredData look={look} dossier={dossier} />
      {!isEmbedded && mayBeKept() && <NewVersion quiet={isQuiet} />}
    </>
  );
}

/** Not in development, in a saved file, or over plain http from another machine. */
function mayBeKept(): boolean {
  return import.meta.env.PROD && location.protocol.startsWith('http') && 'serviceWorker' in navigator;
}
