import type { Claim } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useWordingMessages } from '#messages/use-wording-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';

/** On whose word each article reports a claim, in one line: the kind of source and how many. */
export function WhoSaysSo({ look, claim }: { look: LookUp; claim: Claim }) {
  const messages = useWordingMessages();
  const nameOf = useArticleName(look);
  const said = look.dossier.articles.flatMap(({ id }) => {
    const attribution = claim.reports.find(({ article }) => article === id)?.attribution;
    if (!attribution) return [];
    const { kind, sources = [] } = attribution;
    return [`${nameOf(id)}: ${messages.wording.who[kind](sources.length)}`];
  });
  return (
    <p className="mt-1 text-sm text-soft">
      <span className="sr-only">{messages.card.says}: </span>
      {said.join(' · ')}
    </p>
  );
}
