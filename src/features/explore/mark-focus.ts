import { glideTo } from '#ui/glide.ts';

/**
 * The keyboard's way through the marks. It goes by what stands in the page, in reading order: a passage that the
 * filter hides is no stop.
 */

/** The button of the next or previous passage in the article in use, or null at its end. */
export function stepFrom(root: Element, step: 1 | -1): HTMLElement | null {
  const handles = handlesIn(articleInUse(root));
  const focused = handles.findIndex((handle) => handle === document.activeElement);
  if (focused !== -1) return handles[focused + step] ?? null;
  const chosen = handles.findIndex((handle) => handle.ariaPressed === 'true');
  return handles[chosen === -1 ? 0 : chosen] ?? null;
}

/** The claim whose passage has the focus. */
export function claimAtFocus(root: Element): string | null {
  const handle = document.activeElement;
  return handle && root.contains(handle) ? handle.getAttribute('data-handle') : null;
}

/** The button of the claim's first passage in the next article that has one, or null where the others are silent. */
export function otherArticleWith(root: Element, claim: string): HTMLElement | null {
  const articles = [...root.querySelectorAll('[data-article]')];
  const here = articles.indexOf(articleInUse(root) ?? root);
  const others = [...articles.slice(here + 1), ...articles.slice(0, Math.max(here, 0))];
  for (const article of others) {
    const handle = handlesIn(article).find(({ dataset }) => dataset['handle'] === claim);
    if (handle) return handle;
  }
  return null;
}

/**
 * Give a passage the focus and bring it into view.
 * @returns The id of its article.
 */
export function focusMark(handle: HTMLElement): string {
  const article = handle.closest<HTMLElement>('[data-article]')?.dataset['article'] ?? '';
  handle.focus({ preventScroll: true });
  glideTo(handle.parentElement?.querySelector('.mark-handle:focus ~ mark') ?? handle, 'smooth');
  return article;
}

function articleInUse(root: Element): Element | null {
  const articles = [...root.querySelectorAll('[data-article]')];
  const near = document.activeElement?.closest('[data-column]');
  return articles.find((article) => near?.contains(article)) ?? articles[0] ?? null;
}

function handlesIn(article: Element | null): HTMLElement[] {
  return [...(article?.querySelectorAll<HTMLElement>('[data-handle]') ?? [])];
}
