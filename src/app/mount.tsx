import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { dossierQuery, isOfTheBuild } from '#data/dossier-query.ts';
import { HOME } from '#data/route/route.ts';
import { App } from './App.tsx';
import { queryClient } from './query-client.ts';

/**
 * Bring the page to life.
 *
 * The default screen stands in the HTML already: it is taken over once its dossier is there, so that nothing in it moves or
 * is drawn twice. Any other screen, and the default one with another dossier than the HTML was made of, is drawn in its place.
 */
export async function mount(root: HTMLElement): Promise<void> {
  const app = (
    <StrictMode>
      <App />
    </StrictMode>
  );
  const isInHtml = root.hasChildNodes() && window.location.search === '';
  if (isInHtml && (await isAsInHtml(HOME.dossier))) {
    // In slices, between which the page answers.
    startTransition(() => void hydrateRoot(root, app));
    return;
  }
  root.replaceChildren();
  delete document.documentElement.dataset['screen'];
  createRoot(root).render(app);
}

/** Further tries are the app's own, which says what it is doing. */
async function isAsInHtml(dossier: string): Promise<boolean> {
  return queryClient.query({ ...dossierQuery(dossier), retry: false }).then(
    (open) => isOfTheBuild(open),
    () => false,
  );
}
