import { glideTo } from '#ui/glide.ts';

/**
 * The keyboard's way through the marks. It goes by what stands in the page, in reading order: a passage that the
 * filter hides is no stop.
 */

/** The button of the next or previous passage in the article in use, or null at its end. */
export function stepFrom(root: Element, current: string, step: 1 | -1): HTMLElement | null {
  const handles = handlesIn(articleInUse(root, current));
  const focused = handles.findIndex((handle) => handle === document.activeElement);
  if (focused !== -1) return handles[focused + step] ?? null;
  const chosen = handles.findIndex((handle) => handle.ariaPressed === 'true');
  if (chosen !== -1) return handles[chosen] ?? null;
  // Where the reader is, not where the article begins.
  return handles.find(isInView) ?? handles[0] ?? null;
}

/** The claim whose passage has the focus. */
export function claimAtFocus(root: Element): string | null {
  const handle = document.activeElement;
  return handle && root.contains(handle) ? handle.getAttribute('data-handle') : null;
}

/** The button of the claim's first passage in the next article that has one, or null where the others are silent. */
export function otherArticleWith(root: Element, current: string, claim: string): HTMLElement | null {
  const articles = [...root.querySelectorAll('[data-article]')];
  const here = articles.indexOf(articleInUse(root, current) ?? root);
  const others = [...articles.slice(here + 1), ...articles.slice(0, Math.max(here, 0))];
  for (const article of others) {
    const handle = handlesIn(article).find(({ dataset }) => dataset['handle'] === claim);
    if (handle) return handle;
  }
  return null;
}

/** The id of the article that a passage's button stands in. */
export function articleOf(handle: HTMLElement): string {
  return handle.closest<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
}

/** Once the card is closed the focus goes to what it was opened from, or to the articles. */
export function focusWhereChosen(claim: string | undefined): void {
  const handle = claim && document.querySelector<HTMLElement>(`[data-handle="${CSS.escape(claim)}"]`);
  (handle || document.getElementById('articles'))?.focus({ preventScroll: true });
}

/** Give a passage the focus and bring it into view. */
export function focusMark(handle: HTMLElement): void {
  handle.focus({ preventScroll: true });
  glideTo(handle.parentElement?.querySelector('.mark-handle:focus ~ mark') ?? handle, 'smooth');
}

/** @param current - The article in front, for when the focus is in none. */
function articleInUse(root: Element, current: string): Element | null {
  const articles = [...root.querySelectorAll<HTMLElement>('[data-article]')];
  const near = document.activeElement?.closest('[data-column]');
  return (
    articles.find((article) => near?.contains(article)) ??
    articles.find(({ dataset }) => dataset['article'] === current) ??
    articles[0] ??
    null
  );
}

function isInView(handle: HTMLElement): boolean {
  const frame = handle.closest('[data-scroller]')?.getBoundingClientRect();
  return handle.getBoundingClientRect().top >= Math.max(frame?.top ?? 0, 0);
}

function handlesIn(article: Element | null): HTMLElement[] {
  return [...(article?.querySelectorAll<HTMLElement>('[data-handle]') ?? [])];
}
