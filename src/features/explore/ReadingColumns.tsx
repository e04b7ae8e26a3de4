import {
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Ref,
} from 'react';
import { withColumn } from '#domain/coverage/columns.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { matchedScrollPreference } from '#data/preferences.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import type { PressedWords } from '#views/article/ArticleText.tsx';
import { ArticlePicker } from './ArticlePicker.tsx';
import { ClaimChoice, type Choice } from './ClaimChoice.tsx';
import { ReadingColumn } from './ReadingColumn.tsx';
import { Threads } from './threads.ts';
import { useGlide } from './use-glide.ts';
import { useMatchedScroll } from './use-matched-scroll.ts';
import { useReadingKeys } from './use-reading-keys.ts';
import { useShown } from './use-shown.ts';
import { useThreads } from './use-threads.ts';

export type ReadingHandle = {
  /** Bring what is chosen into view in an article: the words that begin at an offset, or the first. */
  reveal: (article: string, start?: number) => void;
};

type Props = {
  open: OpenDossier;
  ref: Ref<ReadingHandle>;
  /** The article in front, where there is room for one only. */
  current: string;
  /** Ids of the articles side by side, in this order. */
  beside: readonly string[];
  /** Claims under the pointer or the focus. */
  onTouch: (claims: readonly string[]) => void;
  /** An article is to come into view: on a narrow screen to the front, on a wide one among those side by side. */
  onArticle: (article: string) => void;
};

/** The articles side by side. What is chosen is lit in each, joined by threads, and each glides to it. */
export function ReadingColumns({ open, ref, current, beside, onTouch, onArticle }: Props) {
  const { look } = open;
  const messages = useMessages();
  const { route, go } = useRoute();
  const { marked } = useShown(look, route.filter, { marks: route.marks });
  const together = matchedScrollPreference.use() !== 'off';
  const [choice, setChoice] = useState<Choice | null>(null);
  const columns = useRef<HTMLDivElement>(null);

  const event = look.event.get(route.event ?? '');
  const claim = look.claim.get(route.claim ?? '');
  const lit = useMemo(
    () => ({ claims: new Set(claim ? [claim.id] : (event?.claims ?? [])), event: event?.id ?? null }),
    [claim, event],
  );
  const { matched, threads } = useThreads(open, marked, beside, route.claim, route.threads);
  useMatchedScroll(columns, together ? matched : null, lit);
  const articles = look.dossier.articles.map(({ id }) => id);
  const { pressedIn, reveal } = useGlide({ columns, articles, lit, together });
  useImperativeHandle(ref, () => ({ reveal }));

  // These stay the same functions, so that a paragraph is drawn again only where something in it changed.
  const choose = useCallback(
    (id: string) => {
      setChoice(null);
      go({ claim: id, event: null });
    },
    [go],
  );
  const chosenNow = useRef(route.claim);
  useLayoutEffect(() => {
    chosenNow.current = route.claim;
  });
  /** One click takes the smallest passage; a second on the same words offers the larger ones around it. */
  const chooseAmong = useCallback(
    ({ article, start, smallest, all }: PressedWords) => {
      const [only] = smallest;
      pressedIn(article);
      if (smallest.length > 1 || (only === chosenNow.current && all.length > 1)) {
        const lang = look.article.get(article)?.lang ?? look.dossier.lang;
        setChoice({ claims: all, words: wordsAt(open, article, start), lang });
      } else if (only) choose(only);
    },
    [choose, pressedIn, look, open],
  );
  useReadingKeys({ columns, current, chosen: route.claim, onClaim: choose, onArticle });

  const inOrder = [
    ...beside.flatMap((id) => look.article.get(id) ?? []),
    ...look.dossier.articles.filter(({ id }) => !beside.includes(id)),
  ];
  return (
    <div
      ref={columns}
      id="articles"
      tabIndex={-1}
      className="reading-columns"
      data-columns={beside.length}
      role="group"
      aria-label={messages.article.columns}
    >
      {inOrder.map((article, index) => (
        <ReadingColumn
          key={article.id}
          open={open}
          article={article}
          claim={claim}
          event={event}
          lit={lit}
          marked={marked}
          isInFront={article.id === current}
          isBeside={index < beside.length}
          picker={
            inOrder.length > beside.length && (
              <ArticlePicker
                look={look}
                place={index}
                article={article.id}
                onPick={(id) => go({ articles: withColumn(beside, index, id) }, 'replace')}
              />
            )
          }
          onChoose={chooseAmong}
          onTouch={onTouch}
          onClaim={choose}
        />
      ))}
      {threads.size > 0 && (
        <Threads claims={threads} beside={beside} only={route.threads === 'all' ? 'near' : 'any'} />
      )}
      {choice && (
        <ClaimChoice look={look} choice={choice} onChoose={choose} onClose={() => setChoice(null)} />
      )}
    </div>
  );
}

/** The words of the smallest passage over a piece of an article. */
function wordsAt({ look, texts }: OpenDossier, article: string, start: number): string {
  const pieces = texts.get(article)?.blocks.flatMap((block) => block.pieces) ?? [];
  const span = pieces.find((piece) => piece.start === start)?.over.at(-1)?.span;
  return span ? (look.article.get(article)?.text.slice(span.start, span.end) ?? '') : '';
}
