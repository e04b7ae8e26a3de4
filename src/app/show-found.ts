import type { Opening } from '#features/find/opening.ts';
import { glideTo } from '#ui/glide.ts';
import { light, rangeWithin } from '#ui/light.ts';

/** Brings what was opened from the search into view, gives it the focus, and lights the words it was found by. */
export function showFound(found: Opening): void {
  if (found.kind === 'words') showWords(found);
  else showChosen(found);
}

function showWords({ article, block, spans }: Opening & { kind: 'words' }): void {
  const paragraph = document.querySelector(`[data-article="${CSS.escape(article)}"] [data-block="${block}"]`);
  if (!paragraph) return;
  // A site notice is folded away.
  const folded = paragraph.closest('details');
  if (folded) folded.open = true;
  const ranges = spans.flatMap(({ start, end }) => rangeWithin(paragraph, start - block, end - block) ?? []);
  focusOn(paragraph.closest('[data-scroller]'));
  glideTo(ranges[0] ?? paragraph, 'smooth');
  light(ranges);
}

/** What is chosen glides into view by itself, unless it was chosen before. */
function showChosen({ kind, id }: Opening & { kind: 'claim' | 'event' }): void {
  const name = CSS.escape(id);
  const places = document.querySelectorAll(
    kind === 'claim' ? `[data-handle="${name}"]` : `ol [data-event="${name}"]`,
  );
  const shown = [...places].find((place) => place.getClientRects().length > 0);
  focusOn(shown ?? null);
  const words = kind === 'claim' && shown?.parentElement?.querySelector(`mark[data-claims~="${name}"]`);
  if (words) glideTo(words, 'smooth');
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
