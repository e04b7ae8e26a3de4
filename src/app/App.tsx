import { lazy, Suspense, useEffect, useState } from 'react';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { stepAt } from '#domain/lesson/step-at.ts';
import { dossierQuery } from '#data/dossier-query.ts';
import type { ViewName } from '#data/route/route.ts';
import { isOnDisk } from '#data/held-dossier.ts';
import { routeOfStep } from '#data/route/route-of-step.ts';
import { useRoute } from '#data/route/use-route.ts';
import type { Opening } from '#features/find/opening.ts';
import { en, type Messages } from '#messages/en.ts';
import { MessagesContext, useMessages } from '#messages/use-messages.ts';
import { atRest } from './at-rest.ts';
import { DossierLangContext } from '#ui/dossier-lang.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Explorer } from './Explorer.tsx';
import { routeTo } from './route-to.ts';
import { Failure } from './Failure.tsx';
import { FindButton } from './FindButton.tsx';
import { Header } from './Header.tsx';
import { LazyFrameLine } from './LazyFrameLine.tsx';
import { LazyLessons } from './LazyLessons.tsx';
import { LazyShare } from './LazyShare.tsx';
import { Loading } from './Loading.tsx';
import { OnceHydrated } from './OnceHydrated.tsx';
import { queryClient } from './query-client.ts';
import { ThemeOnPage } from './ThemeOnPage.tsx';
import { useMessagesOfReader } from './use-language.ts';
import './layout.css';
import './print.css';
import './scripts-off.css';

/** What comes last, in the reader's browser alone: where its code does not come, no reader misses anything. */
const Afterwards = lazy(async () => {
  await atRest();
  return { default: (await import('./Afterwards.tsx')).Afterwards };
});

/** @param first - The texts of the first picture. */
export function App({ first = en }: { first?: Messages }) {
  return (
    <MessagesContext value={useMessagesOfReader(first)}>
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary>
          <Screen />
        </ErrorBoundary>
      </QueryClientProvider>
    </MessagesContext>
  );
}

function Screen() {
  const messages = useMessages();
  const { route, go } = useRoute();
  const { data, error, refetch, isFetching } = useQuery(dossierQuery(route.dossier));
  const at = data ? stepAt(data.look.dossier, route.lesson, route.step) : null;
  const isInLesson = at !== null && route.view !== 'print';
  const isDesk = isInLesson && route.presenter;
  const stepTheme = data && at && !isDesk ? routeOfStep(data.look, at, route).theme : null;
  const [sought, setSought] = useState<Opening | null>(null);
  const title = data?.look.dossier.title;

  useEffect(() => {
    const place =
      route.view === 'explore' || route.view === 'print' ? '' : `${messages.app.view[route.view]} · `;
    document.title = title ? place + messages.app.pageTitle(title) : messages.app.name;
  }, [title, messages, route.view]);
  // Apart, and only where it changes: the browser works out all styles anew wherever it is set, also to the same.
  useEffect(() => {
    const page = document.documentElement;
    if (page.lang !== messages.locale) page.lang = messages.locale;
    if (page.dir !== messages.dir) page.dir = messages.dir;
  }, [messages]);

  function openFound(opening: Opening) {
    if (data) go(routeTo(data.look, route, opening));
    setSought(opening);
  }

  const explorer = (view: Exclude<ViewName, 'lesson'>) =>
    data && <Explorer view={view} open={data} sought={sought} onShown={() => setSought(null)} />;

  return (
    <DossierLangContext value={data?.look.dossier.lang}>
      <div className="app" data-view={route.view} data-in-lesson={isInLesson || undefined}>
        <ThemeOnPage linked={route.theme} step={stepTheme} />
        <ErrorBoundary>
          {route.embed ? (
            <LazyFrameLine title={title} isInLesson={isInLesson} />
          ) : isDesk ? null : (
            <Header
              title={title}
              skipTo={data && route.view === 'explore' ? 'articles' : 'main'}
              find={<FindButton key={route.dossier} open={data} onOpen={openFound} />}
              share={data && <LazyShare what="share" open={data} />}
            />
          )}
        </ErrorBoundary>
        <main id="main" tabIndex={-1} className="app-main">
          <ErrorBoundary key={`${route.dossier} ${isInLesson ? 'lesson' : route.view}`}>
            {data && (isInLesson || route.view === 'lesson') && (
              <LazyLessons
                open={data}
                explorer={explorer}
                tools={!route.embed && !isOnDisk() && <LazyShare what="qr" open={data} />}
              />
            )}
            {!isInLesson && route.view !== 'lesson' && explorer(route.view)}
            {error && !data && (
              <Failure
                error={error}
                id={route.dossier}
                isTrying={isFetching}
                onRetry={() => void refetch()}
              />
            )}
            {!data && !error && <Loading />}
          </ErrorBoundary>
        </main>
        <ErrorBoundary isUnseen>
          <Suspense>
            <OnceHydrated>
              {data && (
                <Afterwards
                  look={data.look}
                  dossier={route.dossier}
                  isEmbedded={route.embed}
                  isQuiet={isInLesson || ['lesson', 'print'].includes(route.view)}
                />
              )}
            </OnceHydrated>
          </Suspense>
        </ErrorBoundary>
      </div>
    </DossierLangContext>
  );
}
