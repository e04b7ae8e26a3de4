import type { OpenDossier } from '#data/dossier-query.ts';
import { useDossierLinks } from '#data/route/use-dossier-links.ts';
import { SHIPPED } from '#data/shipped.ts';
import { useAboutMessages } from '#messages/use-about-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { DossierList } from '#views/dossier/DossierList.tsx';
import { Notes } from '#views/dossier/Notes.tsx';
import { SourceList } from '#views/dossier/SourceList.tsx';
import { STANDINGS } from '#domain/dossier/standing.ts';
import { countsByStanding, NO_FILTER } from '#domain/coverage/filter.ts';
import { ProofSection } from './ProofSection.tsx';
import { TextFacts } from './TextFacts.tsx';

/** Where each text comes from, how claims were marked, what was proved, and what the record adds. */
export function About({ open }: { open: OpenDossier }) {
  const { look } = open;
  const { dossier } = look;
  const {
    about,
    dossiers,
    filter,
    number,
    standing: { word: words },
  } = useAboutMessages();
  const links = useDossierLinks();
  const others = SHIPPED.filter(({ id }) => id !== dossier.id);
  const nameOf = useArticleName(look, 'name');
  const counts = countsByStanding(look, NO_FILTER);
  return (
    <div className="about" data-ready="true">
      <h2 lang={dossier.lang} dir="auto" className="text-3xl font-semibold text-balance">
        {dossier.title}
      </h2>
      <p lang={dossier.lang} dir="auto" className="mt-3 text-lg">
        {dossier.summary}
      </p>

      <ProofSection open={open} />

      <section>
        <h3>{about.texts}</h3>
        <div className="grid gap-6 sm:grid-cols-2">
          {dossier.articles.map((article) => (
            <TextFacts key={article.id} article={article} name={nameOf(article.id)} />
          ))}
        </div>
        <p className="mt-3 text-soft">
          {dossier.articles.some(({ extent }) => extent) ? about.rightsOfQuotations : about.rights}
        </p>
      </section>

      <section>
        <h3>{about.counts}</h3>
        <ul>
          <li>{filter.claims(dossier.claims.length, dossier.claims.length)}</li>
          {STANDINGS.map((standing) => (
            <li key={standing} className="ms-5">
              {number(counts[standing])}{' '}
              <span data-standing={standing} className="standing-word font-semibold">
                {words[standing]}
              </span>
            </li>
          ))}
          <li>{filter.events(dossier.events.length, dossier.events.length)}</li>
        </ul>
      </section>

      <section>
        <h3>{about.marking}</h3>
        {about.markingText.map((paragraph) => (
          <p key={paragraph} className="mt-2">
            {paragraph}
          </p>
        ))}
      </section>

      <section>
        <h3>{about.notes}</h3>
        <p>{about.notesHelp}</p>
        <Notes notes={dossier.notes} sources={look.source} />
      </section>

      <section>
        <h3>{about.sources}</h3>
        <SourceList ids={dossier.sources.map(({ id }) => id)} sources={look.source} />
      </section>

      {others.length > 0 && (
        <section>
          <h3>{dossiers.others}</h3>
          <DossierList dossiers={others} hrefOf={links.hrefOf} onOpen={links.open} />
        </section>
      )}

      <p className="mt-10 border-t border-line pt-4 text-soft">{about.privacy}</p>
    </div>
  );
}
