import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import type { Article, Dossier } from '#domain/dossier/dossier.ts';
import { blocksOf } from '#domain/text/blocks.ts';
import { sentencesOf } from '#domain/text/sentences.ts';
import type { Span } from '#domain/text/span.ts';

/** A claim as a reader marked it; `exact` words by article. */
type ReadClaim = { reports: { article: string; passages: string[] }[] };

/** A reading by its name: for each claim the sentences it touches, as `article:number`. */
type Reading = { name: string; claims: Set<string>[] };

/**
 * How far independent readings of the two texts agree with each other and with the dossier on what is matched.
 *
 * A *link* is a pair of sentences, one of each article, that one claim ties together: readers who cut the same
 * match into one claim or two agree on it. Printed are the links both have of those either has (Jaccard), and
 * Cohen's kappa on whether a sentence is matched at all, which takes chance into account.
 *
 * @param args - A dossier's folder, with `readings/a.json` and `readings/b.json` beside it.
 */
export async function main([folder = 'seeds/us-icc']: readonly string[]): Promise<void> {
  const dossier = await dossierIn(folder);
  const sentences = dossier.articles.flatMap((article) => sentencesIn(dossier, article));
  const readings: Reading[] = [
    ...(await Promise.all(
      ['a', 'b'].map(async (name) => {
        const file: { claims: ReadClaim[] } = JSON.parse(await text(folder, `readings/${name}.json`));
        return {
          name: `reading ${name}`,
          claims: file.claims.map((claim) => touched(claim, dossier, sentences)),
        };
      }),
    )),
    {
      name: 'dossier',
      claims: dossier.claims.map(({ reports }) =>
        touched(
          {
            reports: reports.map(({ article, passages }) => ({
              article,
              passages: passages.map(({ exact }) => exact),
            })),
          },
          dossier,
          sentences,
        ),
      ),
    },
  ];
  const names = sentences.map(({ name }) => name);
  for (const { name, claims } of readings) {
    const matched = claims.filter((claim) => linksOf(claim).length > 0).length;
    console.log(`${name}: ${claims.length} claims, ${matched} matched across the articles`);
  }
  console.log(`sentences compared: ${names.length}`);
  for (const [index, one] of readings.entries()) {
    for (const other of readings.slice(index + 1)) {
      const [a, b] = [linksIn(one), linksIn(other)];
      const both = [...a].filter((link) => b.has(link)).length;
      const either = new Set([...a, ...b]).size;
      console.log(
        `${one.name} and ${other.name}: ${both} of ${either} links in both (${(both / either).toFixed(2)}), ` +
          `kappa ${kappa(names, endsOf(a), endsOf(b)).toFixed(2)}`,
      );
    }
  }
}

type Sentence = { name: string; article: string; span: Span };

function sentencesIn(dossier: Dossier, article: Article): Sentence[] {
  const spans = blocksOf(article.text, article.parts)
    .filter(({ role }) => role === 'body' || role === 'headline' || role === 'standfirst')
    .map(({ span }) => span);
  return sentencesOf(article.text, spans, article.lang ?? dossier.lang).map((span, index) => ({
    name: `${article.id}:${index}`,
    article: article.id,
    span,
  }));
}

function touched(claim: ReadClaim, dossier: Dossier, sentences: readonly Sentence[]): Set<string> {
  const names = new Set<string>();
  for (const { article, passages } of claim.reports) {
    const whole = dossier.articles.find(({ id }) => id === article)?.text ?? '';
    for (const words of passages) {
      const start = whole.indexOf(words);
      if (start === -1) throw new Error(`${article}: these words are not in the text: ${words}`);
      for (const { name, article: of, span } of sentences) {
        if (of === article && span.start < start + words.length && span.end > start) names.add(name);
      }
    }
  }
  return names;
}

/** Pairs of sentences of different articles. */
function linksOf(claim: ReadonlySet<string>): string[] {
  const names = [...claim].toSorted();
  return names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((other) => (of(one) === of(other) ? [] : `${one} ${other}`)),
  );
}

const of = (name: string): string => name.slice(0, name.indexOf(':'));

function linksIn({ claims }: Reading): Set<string> {
  return new Set(claims.flatMap(linksOf));
}

function endsOf(links: ReadonlySet<string>): Set<string> {
  return new Set([...links].flatMap((link) => link.split(' ')));
}

/** Cohen's kappa of two yes-or-no judgments on the same items. */
function kappa(items: readonly string[], a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const share = (test: (item: string) => boolean): number => items.filter(test).length / items.length;
  const agreed = share((item) => a.has(item) === b.has(item));
  const [yesA, yesB] = [share((item) => a.has(item)), share((item) => b.has(item))];
  const chance = yesA * yesB + (1 - yesA) * (1 - yesB);
  return (agreed - chance) / (1 - chance);
}

async function dossierIn(folder: string): Promise<Dossier> {
  const json: { articles: { textFile: string }[] } = JSON.parse(await text(folder, 'dossier.json'));
  const names = json.articles.map(({ textFile }) => textFile);
  const texts = await Promise.all(names.map(async (name) => [name, await text(folder, name)] as const));
  const decoded = decodeDossier(json, new Map(texts));
  if (!decoded.ok) throw new Error(`${folder} has faults; see: npm run dossier -- ${folder}`);
  return decoded.dossier;
}

function text(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}
