import { nearestReported } from '#domain/coverage/nearest.ts';
import { presenceOfClaim } from '#domain/coverage/presence.ts';
import type { Article, Claim } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';
import { ClaimLink } from './ClaimLink.tsx';

type Props = { look: LookUp; claim: Claim; article: Article; onClaim: (claim: string) => void };

/** That an article does not report a claim, and the nearest thing that it does report, if the dossier names one. */
export function Silence({ look, claim, article, onClaim }: Props) {
  const messages = useMessages();
  const outlet = look.outlet.get(article.outlet)?.short ?? article.id;
  const presence = presenceOfClaim(look, article, claim) === 'elsewhere' ? 'elsewhere' : 'silent';
  const nearest = nearestReported(look, claim, article);
  return (
    <>
      <p className="text-soft">{messages.article.claim[presence](outlet)}</p>
      {nearest && (
        <>
          <p className="mt-1 text-sm text-soft">{messages.article.nearest}</p>
          <ClaimLink look={look} claim={nearest} onChoose={onClaim} />
        </>
      )}
    </>
  );
}
