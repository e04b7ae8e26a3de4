import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { articlesBeside, bringBeside } from '#domain/coverage/columns.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { useRoute } from '#data/route/use-route.ts';
import { Cite } from '#features/cite/Cite.tsx';
import { ChosenCard } from '#features/explore/ChosenCard.tsx';
import { ReadingFilter } from '#features/explore/ReadingFilter.tsx';
import { ReadingColumns, type ReadingHandle } from '#features/explore/ReadingColumns.tsx';
import type { OnStep } from '#features/explore/StorySteps.tsx';
import { useMessages } from '#messages/use-messages.ts';
import { PanelTabs } from '#ui/PanelTabs.tsx';
import type { Opening } from '#features/find/opening.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { fetchTheRest } from './fetch-the-rest.ts';
import { LazyTimelinePanel } from './LazyTimelinePanel.tsx';
import { useChosenKeys } from './use-chosen-keys.ts';
import { useSought } from './use-sought.ts';
import { useTouched } from './use-touched.ts';

const TIMELINE = 'timeline';
const NONE: ReadonlySet<string> = new Set();

type Props = {
  open: OpenDossier;
  /** What was opened from the search and is yet to be shown. */
  sought: Opening | null;
  onShown: () => void;
};

/** Timeline above, articles side by side below, one card. A narrow screen shows one of them at a time. */
export function ExploreScreen({ open, sought, onShown }: Props) {
  const { look } = open;
  const messages = useMessages();
  const nameOf = useArticleName(look);
  const { route, go } = useRoute();
  const reading = useRef<ReadingHandle>(null);
  const [drawn, setDrawn] = useState(false);
  const { touched, onTouch } = useTouched(look);
  // A link to an event opens on the timeline, where there is room for one panel only.
  const [panel, setPanel] = useState(
    () =>
      (route.event && TIMELINE) ||
      (look.claim.get(route.claim ?? '')?.reports[0]?.article ?? look.dossier.articles[0]?.id ?? TIMELINE),
  );
  const having = look.claim.get(route.claim ?? '')?.reports ?? look.event.get(route.event ?? '')?.reported;
  const ids = articlesBeside(
    look,
    route.articles,
    having?.map(({ article }) => article),
  ).join();
  // The same list for as long as it names the same articles: what is matched between them is worked out once.
  const beside = useMemo(() => ids.split(','), [ids]);
  /** On a narrow screen to the front, on a wide one among those side by side. */
  const showArticle = (id: string): void => {
    setPanel(id);
    const next = look.article.has(id) ? bringBeside(beside, id, panel) : beside;
    if (next !== beside) go({ articles: next }, 'replace');
  };
  /** Once the panel is there, what is chosen is brought into view in it. */
  const bringToFront = (id: string): void => {
    setPanel(id);
    requestAnimationFrame(() => reading.current?.reveal(id));
  };

  // The timeline gets the same functions for as long as they do the same: see LazyTimelinePanel.
  const step = useCallback<OnStep>(
    (id, teller, how) => {
      const told = look.event.get(id)?.reported.map(({ article }) => article);
      const then = articlesBeside(look, route.articles, told);
      const next = teller === null ? then : bringBeside(then, teller, panel);
      // On a narrow screen the reader stays where they are: at the timeline, or with the articles.
      if (teller !== null && panel !== TIMELINE) setPanel(teller);
      go({ event: id, claim: null, ...(next !== then && { articles: next }) }, how);
    },
    [look, route.articles, panel, go],
  );
  const chooseEvent = useCallback((event: string) => go({ event, claim: null }), [go]);

  useSought(look, sought, (article) => setPanel(article ?? TIMELINE), onShown);
  useChosenKeys(look);

  const onDrawn = useCallback(() => startTransition(() => setDrawn(true)), []);
  useEffect(() => {
    if (drawn) void fetchTheRest();
  }, [drawn]);

  const { articles } = look.dossier;
  const isUnknown =
    (route.claim !== null && !look.claim.has(route.claim)) ||
    (route.event !== null && !look.event.has(route.event));
  const panels = [
    { key: TIMELINE, id: TIMELINE, title: messages.events.panel, isCurrent: panel === TIMELINE },
    // In the middle, where there is room for the articles but not for the timeline as well, one tab is for all.
    {
      key: 'articles',
      id: articles[0]?.id ?? TIMELINE,
      title: messages.article.columns,
      isCurrent: panel !== TIMELINE,
      className: 'panel-tab-all',
    },
    ...articles.map((article) => ({
      key: `article ${article.id}`,
      id: article.id,
      title: nameOf(article.id),
      isCurrent: panel === article.id,
      className: 'panel-tab-one',
    })),
  ];

  return (
    <div
      className="explore"
      data-ready={drawn || undefined}
      data-panel={panel === TIMELINE ? TIMELINE : 'article'}
    >
      {isUnknown && (
        <p role="alert" className="link-alert">
          {messages.card.unknown}
        </p>
      )}
      <PanelTabs label={messages.app.panels} panels={panels} onChange={bringToFront} />
      <ErrorBoundary onBroken={onDrawn}>
        <LazyTimelinePanel
          look={look}
          proof={open.proof}
          touched={drawn ? touched : NONE}
          onChoose={chooseEvent}
          onStep={step}
          onDrawn={onDrawn}
        />
      </ErrorBoundary>
      <ReadingFilter look={look} beside={beside} />
      <ErrorBoundary>
        <ReadingColumns
          ref={reading}
          open={open}
          current={panel}
          beside={beside}
          onTouch={onTouch}
          onArticle={showArticle}
        />
      </ErrorBoundary>
      <ErrorBoundary>
        <ChosenCard
          open={open}
          tools={<Cite look={look} />}
          onStep={step}
          onReveal={(article, start) => {
            showArticle(article);
            // After the article has come to the front.
            requestAnimationFrame(() => reading.current?.reveal(article, start));
          }}
        />
      </ErrorBoundary>
    </div>
  );
}
