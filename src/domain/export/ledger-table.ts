import type { ArticleColumn } from '#domain/coverage/article-columns.ts';
import { presenceOfClaim } from '#domain/coverage/presence.ts';
import type { Aspect, AttributionKind, Claim, ClaimKind, Weight } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Standing } from '#domain/dossier/standing.ts';
import { wordingOf } from '#domain/text/gap.ts';

/** The ledger's words in the reader's language. */
export type LedgerTableWords = {
  heading: Record<LedgerField, string>;
  /** The heading of what is said of one article, whose name is given. */
  articleHeading: Record<ReportField, (article: string) => string>;
  kind: Record<ClaimKind, string>;
  weight: Record<Weight, string>;
  standing: Record<Standing, string>;
  aspects: Record<Aspect, string>;
  how: Record<AttributionKind | 'silent' | 'elsewhere', string>;
};

type LedgerField =
  'id' | 'statement' | 'topic' | 'kind' | 'weight' | 'standing' | 'aspects' | 'note' | 'events';
type ReportField = 'exact' | 'how' | 'sources' | 'words';

/**
 * The ledger as rows of plain cells, the headings first: a row for each claim, four cells for each article.
 *
 * Silence is said in words in the cell for how it is reported; the other three are empty.
 *
 * @param nameOf - What each article is called.
 */
export function ledgerTable(
  look: LookUp,
  claims: readonly Claim[],
  columns: readonly ArticleColumn[],
  nameOf: (column: ArticleColumn) => string,
  words: LedgerTableWords,
): string[][] {
  const { heading, articleHeading } = words;
  const headings = [
    heading.id,
    heading.statement,
    heading.topic,
    heading.kind,
    heading.weight,
    heading.standing,
    heading.aspects,
    heading.note,
    heading.events,
    ...columns.flatMap((column) => {
      const name = nameOf(column);
      const { exact, how, sources, words: said } = articleHeading;
      return [exact(name), how(name), sources(name), said(name)];
    }),
  ];
  return [headings, ...claims.map((claim) => rowOf(look, claim, columns, words))];
}

function rowOf(
  look: LookUp,
  claim: Claim,
  columns: readonly ArticleColumn[],
  words: LedgerTableWords,
): string[] {
  return [
    claim.id,
    claim.statement,
    claim.topic,
    words.kind[claim.kind],
    words.weight[claim.weight],
    words.standing[look.standing.get(claim.id) ?? 'only'],
    (claim.difference?.aspects ?? []).map((aspect) => words.aspects[aspect]).join('; '),
    claim.difference?.note ?? '',
    (look.eventsOf.get(claim.id) ?? []).map(({ title }) => title).join('; '),
    ...columns.flatMap(({ article }) => {
      const report = claim.reports.find((each) => each.article === article.id);
      if (!report) {
        const isElsewhere = presenceOfClaim(look, article, claim) === 'elsewhere';
        return ['', words.how[isElsewhere ? 'elsewhere' : 'silent'], '', ''];
      }
      const { kind, sources = [], words: said = '' } = report.attribution;
      return [
        wordingOf(report.passages),
        words.how[kind],
        sources.map((id) => look.person.get(id)?.name ?? id).join('; '),
        said,
      ];
    }),
  ];
}
