import { isLeftOut } from '#domain/text/gap.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { useAboutMessages } from '#messages/use-about-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { FaultList } from '#views/dossier/FaultList.tsx';

/** The count of quotations found in their articles, and by name those that were not. */
export function ProofSection({ open }: { open: OpenDossier }) {
  const { look, proof, lost, changed } = open;
  const { about } = useAboutMessages();
  const nameOf = useArticleName(look, 'name');
  const isCut = look.dossier.articles.some(({ extent }) => extent);
  const leftOut = proof.quotations.filter(({ quote }) => isLeftOut(quote)).length;
  return (
    <section>
      <h3>{about.proof}</h3>
      <p className="text-xl font-semibold tabular-nums">{about.found(proof.found, proof.total)}</p>
      <ul className="mt-1">
        {proof.articles.map(({ article, found, total }) => (
          <li key={article}>{about.foundIn(nameOf(article), found, total)}</li>
        ))}
      </ul>
      <p className="mt-2 text-soft">{about.foundHelp}</p>
      {lost.length > 0 ? (
        <>
          <h4 className="mt-3 font-semibold">{about.lost}</h4>
          <FaultList faults={lost} />
        </>
      ) : (
        <p className="mt-2">{about.allFound}</p>
      )}
      {isCut && (
        <p className="mt-2">
          {about.quotationsOnly} {leftOut > 0 && about.leftOut(leftOut)}
        </p>
      )}
      {changed === null && !isCut && <p className="mt-2">{about.unchecked}</p>}
      {changed?.length === 0 && !isCut && <p className="mt-2">{about.unchanged}</p>}
      {changed !== null && changed.length > 0 && (
        <>
          <p className="mt-3 font-semibold">{about.changed}</p>
          <FaultList faults={changed} />
        </>
      )}
    </section>
  );
}
