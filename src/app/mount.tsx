import { StrictMode, startTransition, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { dossierQuery, isOfTheBuild } from '#data/dossier-query.ts';
import { HOME, routeOf } from '#data/route/route.ts';
import { App } from './App.tsx';
import { codeOf } from './code-of.ts';
import { queryClient } from './query-client.ts';
import { untilArrived } from './until-arrived.tsx';
import { messagesOfReader } from './use-language.ts';
// What it is for stands in the HTML alone.
import './foreword.css';

/**
 * Bring the page to life.
 *
 * The default screen stands in the HTML already: it is taken over once its dossier is there, so that nothing in it moves or
 * is drawn twice. Any other screen, and the default one with another dossier than the HTML was made of, is drawn in its place.
 */
export async function mount(root: HTMLElement): Promise<void> {
  // Asked for at once, though what stands in the HTML is taken over in the language in which it stands.
  const messages = messagesOfReader();
  const { dataset: page } = document.documentElement;
  const isInHtml = root.hasChildNodes() && window.location.search === '';
  const inHtml = isInHtml ? await untilArrived(HOME.dossier, messages) : null;
  if (inHtml && isOfTheBuild(inHtml)) {
    document.querySelector('.foreword')?.remove();
    // In slices, between which the page answers.
    startTransition(
      () =>
        void hydrateRoot(
          root,
          <StrictMode>
            <App />
          </StrictMode>,
        ),
    );
    return;
  }
  const { dossier, view } = routeOf(window.location.search);
  const isRead = page['screen'] === 'foreword';
  const query = dossierQuery(dossier);
  // Asked for at once too. Where something can be read meanwhile, further tries are the app's own, which says what it is doing.
  const parts = Promise.allSettled([
    queryClient.query(isRead ? { ...query, retry: false } : query),
    codeOf(view),
  ]);
  // What the view is about can be read until all of it is there.
  if (isRead) await parts;
  const first = await messages;
  root.replaceChildren();
  const draw = () =>
    createRoot(root).render(
      <StrictMode>
        <Unveiled />
        <App first={first} />
      </StrictMode>,
    );
  if (isRead) startTransition(draw);
  else draw();
}

/** First among what is drawn: with it the app takes the place of what the HTML showed, before anything else measures itself. */
function Unveiled() {
  useLayoutEffect(() => {
    document.querySelector('.foreword')?.remove();
    delete document.documentElement.dataset['screen'];
  }, []);
  return null;
}
