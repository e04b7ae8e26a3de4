/**
 * The page's own font as `@font-face` rules that hold its files, for a picture that leaves the page.
 *
 * Of a font that comes in files by script, those are taken that some text needs. What does not arrive is left out: the
 * picture names other fonts as well.
 *
 * @param family - As the page's style sheets name it.
 * @param text - All that is written in the picture.
 */
export async function embeddedFonts(family: string, text: string): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => unquoted(style.getPropertyValue('font-family')) === family)
    .filter(({ style }) => isNeeded(style.getPropertyValue('unicode-range'), text));
  const rules = await Promise.all(faces.map((face) => ruleWithFile(face).catch(() => '')));
  return rules.join('\n');
}

async function ruleWithFile({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const src = style.getPropertyValue('src');
  const path = /url\(["']?(?<path>[^"')]+)["']?\)/.exec(src)?.groups?.['path'] ?? '';
  const family = style.getPropertyValue('font-family');
  const weight = style.getPropertyValue('font-weight');
  const range = style.getPropertyValue('unicode-range');
  // A page that holds its fonts may ask for nothing, not even for what it holds.
  const file = path.startsWith('data:')
    ? path
    : await fileAt(new URL(path, parentStyleSheet?.href ?? document.baseURI));
  return `@font-face{font-family:${family};font-weight:${weight};unicode-range:${range};src:url(${file}) format("woff2")}`;
}

async function fileAt(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error('The font did not arrive.');
  return dataAddress(await response.blob());
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('loadend', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
      else reject(new Error('The font could not be read.'));
    });
    reader.readAsDataURL(new Blob([blob], { type: 'font/woff2' }));
  });
}

/** Whether a text has a sign of a range such as `U+0-FF, U+131, U+4??`; no range holds every sign. */
function isNeeded(range: string, text: string): boolean {
  if (range.trim() === '') return true;
  const runs = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^u\+/i, '').split('-');
    return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'f'), 16)] as const;
  });
  return [...new Set(text)].some((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return runs.some(([from, to]) => code >= from && code <= to);
  });
}

function unquoted(name: string): string {
  return name.replaceAll(/["']/g, '');
}
