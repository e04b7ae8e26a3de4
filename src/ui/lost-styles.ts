/**
 * Ask once more for the style sheets that did not arrive. What loads a part of the app asks for each once and then takes it
 * for there, so that the part would come without its styles at the next try.
 */
export function fetchLostStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (!link.sheet) link.replaceWith(link.cloneNode());
  }
}
