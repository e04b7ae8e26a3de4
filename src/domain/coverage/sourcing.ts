import type { AttributionKind, Claim, Person, Report } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { findQuote } from '#domain/text/find-quote.ts';
import { quotedStretches } from '#domain/text/quoted-stretches.ts';
import type { Span } from '#domain/text/span.ts';

/** Whether an article gives a source's words as they were said, or tells them in its own. */
export type Manner = 'quoted' | 'paraphrased';

/** One claim for which an article names a source. */
export type Citing = { claim: Claim; report: Report; manner: Manner };

/** A source with the claims that each article attributes to it. */
export type CitedSource = {
  key: string;
  /** Null for who an article points at without the dossier listing anyone, such as plain “officials”. */
  person: Person | null;
  /** The kind of the attributions, where there is no person. */
  kind: AttributionKind;
  group: Person['kind'];
  /** By the article's id, in the dossier's order of claims; no entry where the article does not cite it. */
  citings: ReadonlyMap<string, readonly Citing[]>;
};

export const SOURCE_GROUPS: readonly Person['kind'][] = ['person', 'institution', 'unnamed'];

/** Where a source belongs that is not listed, by how an article attributes to it. */
const GROUP_OF = {
  named: 'person',
  institution: 'institution',
  document: 'institution',
  'outlet-cited': 'institution',
  anonymous: 'unnamed',
} satisfies Record<Exclude<AttributionKind, 'outlet'>, Person['kind']>;

/**
 * Everyone whom an article gives as the source of a claim, in the dossier's order of people, those not listed last.
 *
 * A report counts as *quoted* when one of its passages touches words that stand within double quotation marks in the
 * article (or, where the passage is not found there, when the passage itself has such marks), and else as
 * *paraphrased*. This tells how the words are set, and no more: a few words in marks make a report quoted, and who
 * speaks is the attribution's to say. A claim's kind does not count: of one and the same saying an article may give the
 * words and another the sense.
 */
export function citedSources(look: LookUp): CitedSource[] {
  const mannerOf = mannersIn(look);
  const rows = new Map<string, CitedSource & { citings: Map<string, Citing[]> }>();
  const add = (key: string, row: Omit<CitedSource, 'key' | 'citings'>, citing: Citing): void => {
    const known = rows.get(key) ?? { key, ...row, citings: new Map<string, Citing[]>() };
    rows.set(key, known);
    const { article } = citing.report;
    known.citings.set(article, [...(known.citings.get(article) ?? []), citing]);
  };
  for (const claim of look.dossier.claims) {
    for (const report of claim.reports) {
      const { kind, sources = [] } = report.attribution;
      const citing = { claim, report, manner: mannerOf(report) };
      const people = sources.flatMap((id) => look.person.get(id) ?? []);
      for (const person of people) add(`person ${person.id}`, { person, kind, group: person.kind }, citing);
      if (people.length === 0 && kind !== 'outlet') {
        add(`kind ${kind}`, { person: null, kind, group: GROUP_OF[kind] }, citing);
      }
    }
  }
  const place = ({ person }: CitedSource): number =>
    person ? look.dossier.people.indexOf(person) : look.dossier.people.length;
  return [...rows.values()].toSorted((a, b) => place(a) - place(b));
}

/** Those of the dossier's people whom no article gives as a source, in the dossier's order. */
export function notCited(look: LookUp): Person[] {
  const cited = new Set(
    look.dossier.claims.flatMap(({ reports }) =>
      reports.flatMap(({ attribution }) => attribution.sources ?? []),
    ),
  );
  return look.dossier.people.filter(({ id }) => !cited.has(id));
}

/** The manner of any report, with each text read once. */
function mannersIn(look: LookUp): (report: Report) => Manner {
  const stretches = new Map<string, Span[]>();
  return ({ article, passages }) => {
    const text = look.article.get(article)?.text ?? '';
    const quoted = stretches.get(article) ?? quotedStretches(text);
    stretches.set(article, quoted);
    const isQuoted = passages.some((passage) => {
      const place = findQuote(text, passage);
      if (!place.found) return quotedStretches(passage.exact).length > 0;
      const { start, end } = place.span;
      return quoted.some((stretch) => stretch.start < end && start < stretch.end);
    });
    return isQuoted ? 'quoted' : 'paraphrased';
  };
}
