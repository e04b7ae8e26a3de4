import type { ArticleColumn } from '#domain/coverage/article-columns.ts';
import { presenceOfClaim } from '#domain/coverage/presence.ts';
import type { Claim, Quote } from '#domain/dossier/dossier.ts';
import { isLeftOut, wordingOf } from '#domain/text/gap.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useLedgerMessages } from '#messages/use-ledger-messages.ts';
import { AppLink } from '#ui/AppLink.tsx';
import { LeftOut } from '#views/article/LeftOut.tsx';
import { Attribution } from '#views/claim/Attribution.tsx';
import type { LedgerLinks } from './ledger-links.ts';
import { AS } from './table-roles.ts';

type Props = {
  look: LookUp;
  claim: Claim;
  column: ArticleColumn;
  isOpen: boolean;
  isFound: (article: string, quote: Quote) => boolean;
  links: LedgerLinks;
};

/** One article's words on one claim: how they begin, or all of them with who says so. Silence is said in a word. */
export function ReportCell({ look, claim, column, isOpen, isFound, links }: Props) {
  const messages = useLedgerMessages();
  const { article, outlet, short: name } = column;
  const report = claim.reports.find((each) => each.article === article.id);
  if (!report) {
    const presence = presenceOfClaim(look, article, claim) === 'elsewhere' ? 'elsewhere' : 'silent';
    return (
      <td {...AS.cell} data-label={name} data-silent className="ledger-report">
        <p className="text-sm text-soft" title={messages.article.claim[presence](outlet.short)}>
          {isOpen ? messages.article.claim[presence](outlet.short) : messages.ledger.how[presence]}
        </p>
      </td>
    );
  }
  const lang = article.lang ?? look.dossier.lang;
  const to = {
    way: links.toClaim(claim.id),
    title: messages.ledger.toWords(name),
  };
  const lost = <span className="font-sans text-sm text-soft">{messages.card.notInText}</span>;
  if (isOpen) {
    return (
      <td {...AS.cell} data-label={name} className="ledger-report">
        {report.passages.map((quote, index) => (
          <blockquote key={index} lang={lang} dir="auto" className="ledger-quote">
            {isFound(article.id, quote) ? (
              <AppLink {...to} className="ledger-words">
                {quote.exact}
                {isLeftOut(quote) && <LeftOut />}
              </AppLink>
            ) : (
              <>
                {quote.exact} {lost}
              </>
            )}
          </blockquote>
        ))}
        <Attribution
          attribution={report.attribution}
          outlet={outlet.short}
          people={look.person}
          lang={lang}
        />
      </td>
    );
  }
  const words = wordingOf(report.passages);
  const leads = report.passages.some((quote) => isFound(article.id, quote));
  return (
    <td {...AS.cell} data-label={name} className="ledger-report">
      <blockquote lang={lang} dir="auto" className="ledger-quote ledger-cut">
        {leads ? (
          // No tab stop: the row has one, which opens it, and there the words are reached.
          <AppLink {...to} tabIndex={-1} className="ledger-words">
            {words}
            {isLeftOut({ exact: words }) && <LeftOut />}
          </AppLink>
        ) : (
          <>
            {words} {lost}
          </>
        )}
      </blockquote>
      <p className="text-sm text-soft">{messages.ledger.how[report.attribution.kind]}</p>
    </td>
  );
}
