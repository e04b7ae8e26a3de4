import { join } from 'node:path';
import { assertingSentencesIn } from '#domain/coverage/sentence-coverage.ts';
import type { Dossier, Quote } from '#domain/dossier/dossier.ts';
import { findQuote } from '#domain/text/find-quote.ts';
import type { Span } from '#domain/text/span.ts';
import { openDossier, textOf } from '#scripts/open-dossier.ts';

/** The words that a claim is marked on, by article. */
type MarkedClaim = { reports: { article: string; passages: readonly Quote[] }[] };

/** A claim as a reader marked it, in words alone. */
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
  const opened = await openDossier(folder);
  if (!opened.ok) throw new Error(`${folder} has faults; see: npm run dossier -- ${folder}`);
  const { dossier } = opened;
  const sentences = dossier.articles.flatMap((article) =>
    assertingSentencesIn(dossier, article).map((span, index) => ({
      name: `${article.id}:${index}`,
      article: article.id,
      span,
    })),
  );
  const readings: Reading[] = [
    ...(await Promise.all(
      ['a', 'b'].map(async (name) => {
        const file: { claims: ReadClaim[] } = JSON.parse(
          await textOf(join(folder, 'readings', `${name}.json`)),
        );
        return {
          name: `reading ${name}`,
          claims: file.claims.map((claim) => touched(quotedIn(claim), dossier, sentences)),
        };
      }),
    )),
    {
      name: 'dossier',
      claims: dossier.claims.map((claim) => touched(claim, dossier, sentences)),
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

function quotedIn({ reports }: ReadClaim): MarkedClaim {
  return {
    reports: reports.map(({ article, passages }) => ({
      article,
      passages: passages.map((exact) => ({ exact })),
    })),
  };
}

function touched(claim: MarkedClaim, dossier: Dossier, sentences: readonly Sentence[]): Set<string> {
  const names = new Set<string>();
  for (const { article, passages } of claim.reports) {
    const whole = dossier.articles.find(({ id }) => id === article)?.text ?? '';
    for (const quote of passages) {
      const place = findQuote(whole, quote);
      if (!place.found) {
        throw new Error(`${article}: these words are ${place.reason} in the text: ${quote.exact}`);
      }
      const { start, end } = place.span;
      for (const { name, article: of, span } of sentences) {
        if (of === article && span.start < end && span.end > start) names.add(name);
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
