import type { Browser } from '@playwright/test';
import { proofOf } from '#domain/coverage/proof.ts';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import { readJson } from '#domain/file/read-json.ts';
import type { Times } from './browser.ts';
import type { Bundle } from './bundle.ts';

/** Time the peer on the texts and passages of a dossier. */
export async function timeRecogito(
  browser: Browser,
  { script, style }: Bundle,
  json: string,
): Promise<Times> {
  const read = readJson(json);
  const decoded = read.ok ? decodeDossier(read.json) : read;
  if (!decoded.ok) throw new Error('The dossier of the bench is refused.');
  const { dossier } = decoded;
  const { quotations } = proofOf(dossier);
  const texts = dossier.articles.map(({ id, text }) => ({
    text,
    passages: quotations.flatMap(({ of, article, quote, at }, index) =>
      'claim' in of && article === id && at.found
        ? [{ id: `${of.claim} ${index}`, exact: quote.exact, ...at.span }]
        : [],
    ),
  }));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.setContent('<main></main>');
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  const times = await page.evaluate(
    (given) =>
      (window as unknown as { page: { time: (texts: typeof given) => Promise<Times> } }).page.time(given),
    texts,
  );
  await page.close();
  return times;
}
