import { flushSync } from 'react-dom';
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
import { presenceOfClaim, presenceOfEvent } from '#domain/coverage/presence.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { letterKeysPreference } from '#data/preferences.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { glideTo } from '#ui/glide.ts';
import { useKeys } from '#ui/use-keys.ts';
import { ArticleColumn } from '#views/article/ArticleColumn.tsx';
import { ArticleText } from '#views/article/ArticleText.tsx';
import { passageKey } from '#views/article/passage-key.ts';
import { ClaimLink } from '#views/claim/ClaimLink.tsx';
import { articleOf, claimAtFocus, focusMark, otherArticleWith, stepFrom } from './mark-focus.ts';
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
  /** Claims under the pointer or the focus. */
  onTouch: (claims: readonly string[]) => void;
  /** The focus went to an article, which a narrow screen has to bring to the front. */
  onArticle: (article: string) => void;
};

/** The articles side by side. What is chosen is lit in each, and each glides to it. */
export function ReadingColumns({ open, ref, current, onTouch, onArticle }: Props) {
  const { look, texts } = open;
  const { dossier } = look;
  const messages = useMessages();
  const { route, go } = useRoute();
  const { claimIds } = useShown(look, route.filter);
  const [choice, setChoice] = useState<readonly string[]>([]);
  const columns = useRef<HTMLDivElement>(null);
  const settled = useRef(false);

  const event = look.event.get(route.event ?? '');
  const claim = look.claim.get(route.claim ?? '');
  const lit = useMemo(
    () => ({
      claims: new Set(claim ? [claim.id] : (event?.claims ?? [])),
      event: event?.id ?? null,
    }),
    [claim, event],
  );

  function chosenMarkIn(article: string): Element | null {
    return (
      columns.current?.querySelector(`[data-article="${CSS.escape(article)}"] mark[data-chosen]`) ?? null
    );
  }

  const glideAll = useEffectEvent((behavior: ScrollBehavior) => {
    for (const { id } of dossier.articles) {
      const mark = chosenMarkIn(id);
      if (mark) glideTo(mark, behavior);
    }
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
      setChoice([]);
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
    (smallest: readonly string[], all: readonly string[]) => {
      const [only] = smallest;
      if (smallest.length > 1 || (only === chosenNow.current && all.length > 1)) setChoice(all);
      else if (only) choose(only);
    },
    [choose],
  );

  /** A hidden column takes no focus, so it comes to the front first. */
  function goTo(mark: HTMLElement) {
    flushSync(() => onArticle(articleOf(mark)));
    focusMark(mark);
  }

  useKeys((key) => {
    const root = columns.current;
    if (!root || letterKeysPreference.read() === 'off') return false;
    if (key === 'j' || key === 'k') {
      const mark = stepFrom(root, current, key === 'j' ? 1 : -1);
      if (mark) goTo(mark);
      return mark !== null;
    }
    if (key === 'o') {
      const id = claimAtFocus(root) ?? route.claim;
      if (!id) return false;
      if (id !== route.claim) go({ claim: id, event: null });
      const mark = otherArticleWith(root, current, id);
      if (mark) goTo(mark);
      return true;
    }
    return false;
  });

  return (
    <div
      ref={columns}
      id="articles"
      tabIndex={-1}
      className="reading-columns"
      role="group"
      aria-label={messages.article.columns}
    >
      {dossier.articles.map((article) => {
        const outlet = look.outlet.get(article.outlet);
        const text = texts.get(article.id);
        if (!outlet || !text) return null;
        const shown = text.claims.filter((id) => claimIds.has(id));
        const stop = text.claims.find((id) => lit.claims.has(id)) ?? shown[0];
        const presence = claim
          ? presenceOfClaim(look, article, claim)
          : event
            ? presenceOfEvent(look, article, event)
            : 'has';
        const silence = claim ? messages.article.claim : messages.article.event;
        return (
          <ArticleColumn
            key={article.id}
            article={article}
            isInFront={article.id === current}
            outlet={outlet}
            headlineInText={text.blocks.some(({ role }) => role === 'headline')}
            shown={shown.length}
            total={text.claims.length}
            silence={presence === 'has' ? null : silence[presence](outlet.short)}
          >
            <ArticleText
              article={article}
              lang={article.lang ?? dossier.lang}
              blocks={text.blocks}
              claims={look.claim}
              standing={look.standing}
              shown={claimIds}
              lit={lit}
              stop={stop ? passageKey(stop, text.begins.get(stop) ?? 0) : null}
              onChoose={chooseAmong}
              onTouch={onTouch}
            />
          </ArticleColumn>
        );
      })}
      {choice.length > 0 && (
        <Dialog
          title={messages.article.choose}
          closeLabel={messages.keys.close}
          onClose={() => setChoice([])}
        >
          <ul>
            {choice.map((id) => {
              const each = look.claim.get(id);
              return (
                each && (
                  <li key={id}>
                    <ClaimLink look={look} claim={each} onChoose={choose} />
                  </li>
                )
              );
            })}
          </ul>
        </Dialog>
      )}
    </div>
  );
}
