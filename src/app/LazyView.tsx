import { useState } from 'react';
import type { OpenDossier } from '#data/dossier-query.ts';
import type { ViewName } from '#data/route/route.ts';
import { laterPart, type LaterPart } from '#ui/later.tsx';
import { OnItsWay } from './OnItsWay.tsx';

/** The code of each view but the first, fetched when it is first asked for. */
export const LATER_VIEWS = {
  ledger: laterPart(async () => (await import('#features/ledger/Ledger.tsx')).Ledger),
  history: laterPart(async () => (await import('#features/history/History.tsx')).History),
  sources: laterPart(async () => (await import('#features/sources/Sources.tsx')).Sources),
  about: laterPart(async () => (await import('#features/about/About.tsx')).About),
  print: laterPart(async () => (await import('#features/print/Print.tsx')).Print),
} satisfies Record<Exclude<ViewName, 'explore' | 'lesson'>, LaterPart<{ open: OpenDossier }>>;

/** A view whose code comes later than the page. */
export function LazyView({ view, open }: { view: keyof typeof LATER_VIEWS; open: OpenDossier }) {
  const [Shown] = useState(LATER_VIEWS[view].component);
  return (
    <OnItsWay>
      <Shown open={open} />
    </OnItsWay>
  );
}
