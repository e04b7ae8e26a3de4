import { useEffect, useEffectEvent, useState } from 'react';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Opening } from '#features/find/opening.ts';

/**
 * Shows what was opened from the search, once: its panel comes to the front, it comes into view and gets the focus.
 *
 * @param sought - Null once it is shown.
 * @param onFront - Brings the panel of an article to the front; null that of the timeline.
 */
export function useSought(
  look: LookUp,
  sought: Opening | null,
  onFront: (article: string | null) => void,
  onShown: () => void,
): void {
  const [fronted, setFronted] = useState<Opening | null>(null);
  // While drawing, so that the panel is there when the effect looks for what is in it.
  if (sought !== fronted) {
    setFronted(sought);
    if (sought) onFront(articleOf(look, sought));
  }
  const show = useEffectEvent((found: Opening) => {
    onShown();
    // Came with the search, or is asked for once more.
    void import('./show-found.ts').then(({ showFound }) => showFound(found));
  });
  useEffect(() => {
    if (sought) show(sought);
  }, [sought]);
}

function articleOf(look: LookUp, sought: Opening): string | null {
  switch (sought.kind) {
    case 'words':
      return sought.article;
    case 'claim':
      return look.claim.get(sought.id)?.reports[0]?.article ?? null;
    case 'event':
      return null;
  }
}
