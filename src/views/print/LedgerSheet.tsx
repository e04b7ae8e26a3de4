import type { ArticleColumn } from '#domain/coverage/article-columns.ts';
import type { LedgerSection } from '#domain/coverage/ledger.ts';
import { presenceOfClaim } from '#domain/coverage/presence.ts';
import { outletsReporting } from '#domain/coverage/told.ts';
import type { Claim } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { wordingOf } from '#domain/text/gap.ts';
import { useLedgerMessages } from '#messages/use-ledger-messages.ts';
import { usePaperMessages } from '#messages/use-paper-messages.ts';
import { Attribution } from '#views/claim/Attribution.tsx';
import { StandingSign } from '#views/claim/StandingSign.tsx';

type Props = { look: LookUp; columns: readonly ArticleColumn[]; sections: readonly LedgerSection[] };

/** The ledger on paper: every row open, its heading on every sheet, no row cut in two. */
export function LedgerSheet({ look, columns, sections }: Props) {
  const messages = useLedgerMessages();
  const { paper } = usePaperMessages();
  const { lang } = look.dossier;
  return (
    <table className="paper-ledger">
      <thead>
        <tr>
          <th scope="col">{paper.claim}</th>
          {columns.map(({ article, short }) => (
            <th key={article.id} scope="col">
              {short}
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ of, claims }) => (
        <tbody key={JSON.stringify(of)}>
          {of && (
            <tr className="paper-section">
              <th scope="rowgroup" colSpan={columns.length + 1} lang={'topic' in of ? lang : undefined}>
                {'topic' in of ? of.topic : messages.standing.word[of.standing]}
              </th>
            </tr>
          )}
          {claims.map((claim) => (
            <tr key={claim.id} data-claim={claim.id}>
              <th scope="row">
                <span lang={lang} dir="auto" className="block">
                  {claim.statement}
                </span>
                <span className="print-soft">
                  <StandingSign
                    standing={look.standing.get(claim.id) ?? 'only'}
                    outlets={outletsReporting(look, claim).map(({ short }) => short)}
                  />
                </span>
              </th>
              {columns.map((column) => (
                <Cell key={column.article.id} look={look} claim={claim} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Cell({ look, claim, column }: { look: LookUp; claim: Claim; column: ArticleColumn }) {
  const messages = useLedgerMessages();
  const { article, outlet } = column;
  const report = claim.reports.find((each) => each.article === article.id);
  if (!report) {
    const presence = presenceOfClaim(look, article, claim) === 'elsewhere' ? 'elsewhere' : 'silent';
    return <td className="print-soft">{messages.ledger.how[presence]}</td>;
  }
  const lang = article.lang ?? look.dossier.lang;
  return (
    <td>
      <q lang={lang} dir="auto" className="font-serif">
        {wordingOf(report.passages)}
      </q>
      <Attribution attribution={report.attribution} outlet={outlet.short} people={look.person} lang={lang} />
    </td>
  );
}
