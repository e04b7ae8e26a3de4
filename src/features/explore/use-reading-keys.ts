import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { letterKeysPreference } from '#data/preferences.ts';
import { useKeys } from '#ui/use-keys.ts';
import { articleOf, claimAtFocus, focusMark, otherArticleWith, stepFrom } from './mark-focus.ts';

type Reading = {
  columns: RefObject<HTMLElement | null>;
  /** Id of the article in front. */
  current: string;
  /** Id of the chosen claim. */
  chosen: string | null;
  onClaim: (claim: string) => void;
  /** The focus is about to go to an article, which has to come into view first. */
  onArticle: (article: string) => void;
};

/** The letters that lead through the marks: `j` and `k` to the next and the previous, `o` to the other outlet's. */
export function useReadingKeys({ columns, current, chosen, onClaim, onArticle }: Reading): void {
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
      const id = claimAtFocus(root) ?? chosen;
      if (!id) return false;
      if (id !== chosen) onClaim(id);
      const mark = otherArticleWith(root, current, id);
      if (mark) goTo(mark);
      return true;
    }
    return false;
  });
}
