import type { Claim } from '#domain/dossier/dossier.ts';
import { useMessages } from '#messages/use-messages.ts';

type Props = { claim: Claim; lang: string; onChoose: (claim: string) => void };

/** The nearest thing that an outlet does report where it is silent, as something to choose. */
export function NearestClaim({ claim, lang, onChoose }: Props) {
  const { article } = useMessages();
  return (
    <button
      type="button"
      className="nearest-claim"
      title={claim.statement}
      onClick={() => onChoose(claim.id)}
    >
      {article.nearest}{' '}
      <span lang={lang} dir="auto" className="underline underline-offset-2">
        {claim.statement}
      </span>
    </button>
  );
}
