/** Call back when an element has another width or its type another size: by the page's, the fonts' or the theme's doing. */
export function whenResized(element: Element, onResize: () => void, signal: AbortSignal): void {
  const size = new ResizeObserver(onResize);
  size.observe(element);
  const theme = new MutationObserver(onResize);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-fonts'] });
  // Labels measured before the font was there have another width.
  void document.fonts.ready.then(() => {
    if (!signal.aborted) onResize();
  });
  signal.addEventListener('abort', () => {
    size.disconnect();
    theme.disconnect();
  });
}
