import type { Dossier } from '#domain/dossier/dossier.ts';
import { useMessages } from '#messages/use-messages.ts';

/** What can be read in the HTML where the link asks for a view that it does not hold: what the view will be about. */
export function Foreword({ dossier }: { dossier: Dossier }) {
  const { app } = useMessages();
  return (
    <main className="foreword">
      <p className="font-semibold tracking-tight">{app.name}</p>
      <div lang={dossier.lang} className="foreword-about">
        <h1>{dossier.title}</h1>
        <p>{dossier.summary}</p>
      </div>
      <p role="status" className="text-soft">
        {app.loadingView}
      </p>
    </main>
  );
}
