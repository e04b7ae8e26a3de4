import {
  useCallback,
  useEffect,
  useEffectEvent,
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
import { glideTo } from '#ui/glide.ts';
import type { PressedWords } from '#views/article/ArticleText.tsx';
import { Threads } from '#views/match/Threads.tsx';
import { ArticlePicker } from './ArticlePicker.tsx';
import { ClaimChoice, type Choice } from './ClaimChoice.tsx';
import { ReadingColumn } from './ReadingColumn.tsx';
import { useMatchedScroll } from './use-matched-scroll.ts';
import { useReadingKeys } from './use-reading-keys.ts';
import { useShown } from './use-shown.ts';

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
  const { look, texts } = open;
  const messages = useMessages();
  const { route, go } = useRoute();
  const { marked } = useShown(look, route.filter, null, route.marks);
  const together = matchedScrollPreference.use() !== 'off';
  const [choice, setChoice] = useState<Choice | null>(null);
  const columns = useRef<HTMLDivElement>(null);
  const settled = useRef(false);
  /** Where the reader pressed what is chosen, in which nothing has to glide. */
  const pressedIn = useRef<string | null>(null);

  const event = look.event.get(route.event ?? '');
  const claim = look.claim.get(route.claim ?? '');
  const lit = useMemo(
    () => ({ claims: new Set(claim ? [claim.id] : (event?.claims ?? [])), event: event?.id ?? null }),
    [claim, event],
  );
  /** The claims that stand in several of the columns, with their standing. */
  const matched = useMemo(
    () =>
      new Map(
        [...marked].flatMap((id) => {
          const having = beside.filter((article) => texts.get(article)?.begins.has(id));
          const standing = look.standing.get(id);
          return having.length > 1 && standing ? [[id, standing] as const] : [];
        }),
      ),
    [marked, beside, texts, look],
  );
  const threads = useMemo(() => {
    if (route.threads === 'all') return matched;
    const standing = claim && look.standing.get(claim.id);
    return new Map(claim && standing ? [[claim.id, standing] as const] : []);
  }, [route.threads, matched, claim, look]);
  const matchedIds = useMemo(() => new Set(matched.keys()), [matched]);
  useMatchedScroll(columns, together ? matchedIds : null, lit);

  function chosenMarkIn(article: string): Element | null {
    return (
      columns.current?.querySelector(`[data-article="${CSS.escape(article)}"] mark[data-chosen]`) ?? null
    );
  }

  const glideAll = useEffectEvent((behavior: ScrollBehavior) => {
    for (const { id } of look.dossier.articles) {
      // Columns that are not kept together stay where they are when another one's words are pressed.
      if (!together && pressedIn.current !== null && pressedIn.current !== id) continue;
      const mark = chosenMarkIn(id);
      if (mark) glideTo(mark, behavior);
    }
    pressedIn.current = null;
  });
  useEffect(() => {
    // A pasted link opens where it points; only a reader's choice is worth a motion.
    glideAll(settled.current ? 'smooth' : 'instant');
    if (settled.current) return;
    settled.current = true;
    // Fonts that come later move every line.
    void document.fonts?.ready.then(() => glideAll('instant'));
  }, [lit]);

  useImperativeHandle(ref, () => ({
    reveal: (article, start) => {
      const words = columns.current?.querySelector(
        `[data-article="${CSS.escape(article)}"] mark[data-start="${start}"]`,
      );
      const mark = words ?? chosenMarkIn(article);
      if (mark) glideTo(mark, 'smooth');
    },
  }));

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
      pressedIn.current = article;
      if (smallest.length > 1 || (only === chosenNow.current && all.length > 1)) {
        const lang = look.article.get(article)?.lang ?? look.dossier.lang;
        setChoice({ claims: all, words: wordsAt(open, article, start), lang });
      } else if (only) choose(only);
    },
    [choose, look, open],
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
      <Threads claims={threads} beside={beside} only={route.threads === 'all' ? 'near' : 'any'} />
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
