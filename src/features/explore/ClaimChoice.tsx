import type { LookUp } from '#domain/dossier/look-up.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { ClaimLink } from '#views/claim/ClaimLink.tsx';

/** Words that make several claims, and the claims. */
export type Choice = { claims: readonly string[]; words: string; lang: string };

type Props = { look: LookUp; choice: Choice; onChoose: (claim: string) => void; onClose: () => void };

/** Which of the claims is meant that the same words make. */
export function ClaimChoice({ look, choice, onChoose, onClose }: Props) {
  const { article, keys } = useMessages();
  return (
    <Dialog title={article.choose} closeLabel={keys.close} onClose={onClose}>
      <blockquote lang={choice.lang} dir="auto" className="mb-3 font-serif leading-snug">
        {choice.words}
      </blockquote>
      <ul>
        {choice.claims.map((id) => {
          const claim = look.claim.get(id);
          return (
            claim && (
              <li key={id}>
                <ClaimLink look={look} claim={claim} onChoose={onChoose} />
              </li>
            )
          );
        })}
      </ul>
    </Dialog>
  );
}
