/**
 * Plain text as HTML that reads as that text: nothing in it is taken for a tag or for a character's name.
 *
 * An `&` stays where HTML reads it as one, so that "this & that" is still itself in a spreadsheet.
 *
 * @see https://html.spec.whatwg.org/multipage/syntax.html#syntax-ambiguous-ampersand
 */
export function htmlText(text: string): string {
  return text.replace(/&(?=[A-Za-z0-9#])/g, '&amp;').replaceAll('<', '&lt;');
}

/** A link in HTML, or the text alone where the address is none of the web's. */
export function htmlLink(text: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return htmlText(text);
  return `<a href="${htmlText(url).replaceAll('"', '&quot;')}">${htmlText(text)}</a>`;
}
