import { useCallback, useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { glideTo } from '#ui/glide.ts';
import type { Lit } from '#views/article/ArticleText.tsx';

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

  /** An event's claims may stand before the words that tell it. */
  const telling = (root: Element | null, article: string): Element | null =>
    lit.event === null ? null : markIn(root, article, `mark[data-tells~="${CSS.escape(lit.event)}"]`);

  const glideAll = useEffectEvent((behavior: ScrollBehavior) => {
    for (const id of articles) {
      // Columns that are not kept together stay where they are when another one's words are pressed.
      if (!together && pressed.current !== null && pressed.current !== id) continue;
      const mark = telling(columns.current, id) ?? markIn(columns.current, id, 'mark[data-chosen]');
      if (mark) glideTo(mark, behavior);
    }
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
    const words = markIn(root, article, `mark[data-start="${start}"]`);
    const mark = words ?? telling(root, article) ?? markIn(root, article, 'mark[data-chosen]');
    if (mark) glideTo(mark, 'smooth');
  };
  return { pressedIn, reveal };
}

function markIn(root: Element | null, article: string, of: string): Element | null {
  return root?.querySelector(`[data-article="${CSS.escape(article)}"] ${of}`) ?? null;
}
