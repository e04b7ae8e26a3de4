import type { Page } from '@playwright/test';
import { en, es, texts } from '#tests/support/messages.ts';

type Said = { text: string; lang: string };

/** What stands on the page in words, or is said of a part of it, with the language that it is marked to be in. */
export const wordsOn = (page: Page): Promise<Said[]> =>
  page.evaluate(() => {
    const found: { text: string; lang: string }[] = [];
    const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? '';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (/\p{L}{2}/u.test(text) && !node.parentElement?.closest('script, style, noscript'))
        found.push({ text, lang: langOf(node.parentElement) });
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element.getAttribute(name);
        if (text) found.push({ text, lang: 'said' });
      }
    return found;
  });

/** What the dossier says, and what is called the same in any language. */
type Own = { sentences: string[]; names: string[] };

/** The words of the dossiers that the page has opened, the longest first. */
export async function wordsOfDossier(page: Page): Promise<Own> {
  const urls = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /dossier-.*\.json$/.test(name)),
  );
  const all = await Promise.all(
    [...new Set(urls)].map(async (url) => (await (await page.request.get(url)).json()) as unknown),
  );
  const names = all.flatMap((dossier) => {
    const { outlets, articles } = dossier as {
      outlets: { name: string; short: string }[];
      articles: { byline?: string }[];
    };
    return [
      'CC BY-SA 3.0',
      ...outlets.flatMap(({ name, short }) => [name, short]),
      ...articles.flatMap(({ byline }) => byline ?? []),
    ];
  });
  const sentences = all
    .flatMap((dossier) => texts(dossier).map(([, text]) => text))
    .filter(
      (text) =>
        text.length > 3 && !names.includes(text) && !/^(?:[a-z0-9-]+|https?:.*|[\d/.~?{},-]+)$/.test(text),
    );
  const longestFirst = (words: string[]) => [...new Set(words)].toSorted((a, b) => b.length - a.length);
  return { sentences: longestFirst(sentences), names: longestFirst(names) };
}

const spanish = new Set(texts(es).map(([, text]) => text));
const english = new Set(
  texts(en)
    .map(([, text]) => text)
    .filter((text) => !spanish.has(text)),
);
const onlySpanish = new Set([...spanish].filter((text) => !texts(en).some(([, each]) => each === text)));

/** Words that hardly an English sentence of the interface does without, and the forms of English dates and numbers. */
const ENGLISH =
  /\b(?:the|of|and|or|to|is|are|by|with|not|told|say|says|from|claims?|events?|articles?|outlets?|texts?|column|next|close)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\d{1,3},\d{3}\b/i;

const without = (text: string, words: readonly string[]): string =>
  words.reduce((left, each) => left.replaceAll(each, ''), text);

/** The words that are not in the language that they are marked to be in, on a page that is read in Spanish. */
export function wronglyMarked(words: readonly Said[], { sentences, names }: Own): string[] {
  return words
    .filter(({ text, lang }) => {
      if (lang.startsWith('en')) return onlySpanish.has(text);
      if (english.has(text)) return true;
      // Addresses and HTML are in no language.
      if (/^(?:https?:|<iframe )/.test(text)) return false;
      const unnamed = without(text, names);
      // What a part is called or hints at is said in one piece, and may name something of the dossier.
      if (lang === 'es' && sentences.some((each) => unnamed.includes(each))) return true;
      return ENGLISH.test(without(text, [...sentences, ...names]));
    })
    .map(({ text, lang }) => `${lang}: ${text}`);
}
