import { lazy, useState, type ReactNode } from 'react';
import type { OpenDossier } from '#data/dossier-query.ts';
import type { ViewName } from '#data/route/route.ts';
import { OnItsWay } from './OnItsWay.tsx';

type View = { default: (props: { open: OpenDossier }) => ReactNode };

/** The code of each view but the first, fetched when it is first asked for. */
const VIEWS = {
  ledger: async (): Promise<View> => ({ default: (await import('#features/ledger/Ledger.tsx')).Ledger }),
  history: async (): Promise<View> => ({ default: (await import('#features/history/History.tsx')).History }),
  sources: async (): Promise<View> => ({ default: (await import('#features/sources/Sources.tsx')).Sources }),
  about: async (): Promise<View> => ({ default: (await import('#features/about/About.tsx')).About }),
  print: async (): Promise<View> => ({ default: (await import('#features/print/Print.tsx')).Print }),
} satisfies Record<Exclude<ViewName, 'explore' | 'lesson'>, () => Promise<View>>;

/** A view whose code comes later than the page. */
export function LazyView({ view, open }: { view: keyof typeof VIEWS; open: OpenDossier }) {
  // Made anew for each try, since React keeps a `lazy` that failed as failed.
  const [Shown] = useState(() => lazy(VIEWS[view]));
  return (
    <OnItsWay>
      <Shown open={open} />
    </OnItsWay>
  );
}
