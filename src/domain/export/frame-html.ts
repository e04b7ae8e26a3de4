/**
 * In px, until the frame tells its own (EXPORTS.md): most of the explorer where it has a page's width.
 */
const HEIGHT = 900;

/**
 * HTML that shows a page as a frame within another, for an author to paste: it is fetched when it comes near the view, and
 * may go to full screen and copy.
 *
 * @param address - The page's full address.
 * @param title - What the frame is called by a screen reader.
 */
export function frameHtml(address: string, title: string): string {
  const attributes = {
    src: address,
    title,
    loading: 'lazy',
    width: '100%',
    height: String(HEIGHT),
    style: 'border: 0',
    allow: 'fullscreen; clipboard-write',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${attributeValue(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** Text within double quotation marks in HTML. A line break would be kept, and some editors cut lines there. */
function attributeValue(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\s+/g, ' ');
}
