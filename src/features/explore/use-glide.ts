import { use, useCallback, useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { ShownRoute } from '#data/route/shown-route.ts';
import { glideTo, glideToEach } from '#ui/glide.ts';
import type { Lit } from '#views/article/ArticleText.tsx';
import { columnOf, litRuns } from '#views/article/places.ts';

type Gliding = {
  columns: RefObject<HTMLElement | null>;
  /** Ids of all articles. */
  articles: readonly string[];
  lit: Lit;
  /** Whether the other columns glide as well where the reader pressed words in one. */
  together: boolean;
};

/**
 * Brings what is chosen into view in every column.
 *
 * @returns `pressedIn`: tell it before a choice in which article the reader pressed words. `reveal`: brings the words that
 *   begin at an offset into view, or else the first that are chosen.
 */
export function useGlide({ columns, articles, lit, together }: Gliding) {
  const settled = useRef(false);
  const pressed = useRef<string | null>(null);
  // On a narrow screen a lesson's step stands above what it shows, and is read first.
  const reach = use(ShownRoute) ? 'scroller' : 'page';

  const glideAll = useEffectEvent((behavior: ScrollBehavior) => {
    // Columns that are not kept together stay where they are when another one's words are pressed.
    const glides = (id: string) => together || pressed.current === null || pressed.current === id;
    const marks = articles.filter(glides).flatMap((id) => chosenIn(columns.current, id, lit.event) ?? []);
    glideToEach(marks, behavior, reach);
    pressed.current = null;
  });
  useEffect(() => {
    // A pasted link opens where it points; only a reader's choice is worth a motion.
    glideAll(settled.current ? 'smooth' : 'instant');
    if (settled.current) return;
    settled.current = true;
    // Fonts that come later move every line.
    void document.fonts?.ready.then(() => glideAll('instant'));
  }, [lit]);

  // The same function always, as what hands it on is drawn again with another.
  const pressedIn = useCallback((article: string) => {
    pressed.current = article;
  }, []);
  const reveal = (article: string, start?: number): void => {
    const root = columns.current;
    const words = root && columnOf(root, article)?.querySelector(`mark[data-start="${start}"]`);
    const mark = words ?? chosenIn(root, article, lit.event);
    if (mark) glideTo(mark, 'smooth');
  };
  return { pressedIn, reveal };
}

/** The first words in an article that tell the chosen event, whose claims may stand before them, or the first chosen. */
function chosenIn(root: Element | null, article: string, event: string | null): Element | null {
  const column = root && columnOf(root, article);
  const lit = column ? litRuns(column) : [];
  const first = (marks: string) => lit.map((run) => run.querySelector(marks)).find((mark) => mark !== null);
  const telling = event === null ? undefined : first(`mark[data-tells~="${CSS.escape(event)}"]`);
  return telling ?? first('mark[data-chosen]') ?? null;
}
