import { outletsReporting } from '#domain/coverage/told.ts';
import type { Claim } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { wordingOf } from '#domain/text/gap.ts';
import { usePaperMessages } from '#messages/use-paper-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { StandingSign } from '#views/claim/StandingSign.tsx';

type Props = { look: LookUp; /** By the ids of claims. */ numbers: ReadonlyMap<string, number> };

/** The claims in the order of the numbers in the articles, each with its standing and every article's words. */
export function ClaimAppendix({ look, numbers }: Props) {
  const { paper } = usePaperMessages();
  const claims = [...numbers].flatMap(([id, number]) => {
    const claim = look.claim.get(id);
    return claim ? [{ claim, number }] : [];
  });
  return (
    <section className="print-words">
      <h3>{paper.claims}</h3>
      <p>{paper.claimsHelp}</p>
      <ol className="paper-claims">
        {claims.map(({ claim, number }) => (
          <li key={claim.id} data-claim={claim.id} value={number}>
            <PaperClaim look={look} claim={claim} number={number} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PaperClaim({ look, claim, number }: { look: LookUp; claim: Claim; number: number }) {
  const messages = usePaperMessages();
  const nameOf = useArticleName(look);
  const { lang } = look.dossier;
  const aspects = claim.difference?.aspects.map((aspect) => messages.aspects[aspect]) ?? [];
  return (
    <>
      <span className="paper-claim-number">{number}</span>
      <div>
        <p lang={lang} dir="auto" className="font-semibold">
          {claim.statement}
        </p>
        <p className="print-soft">
          <StandingSign
            standing={look.standing.get(claim.id) ?? 'only'}
            outlets={outletsReporting(look, claim).map(({ name }) => name)}
          />
          {aspects.length > 0 && ` · ${new Intl.ListFormat(messages.locale).format(aspects)}`}
        </p>
        {claim.reports.map(({ article, passages }) => (
          <p key={article} className="paper-words">
            <span className="print-soft">{nameOf(article)}</span>{' '}
            <q lang={look.article.get(article)?.lang ?? lang} dir="auto" className="font-serif">
              {wordingOf(passages)}
            </q>
          </p>
        ))}
      </div>
    </>
  );
}
