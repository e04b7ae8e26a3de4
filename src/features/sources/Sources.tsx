import { useMemo, useState } from 'react';
import { attributionShares } from '#domain/coverage/attribution-shares.ts';
import { cautionsOf } from '#domain/coverage/corroboration.ts';
import { citedSources, notCited } from '#domain/coverage/sourcing.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { hrefOf, useRoute } from '#data/route/use-route.ts';
import { useSourcesMessages } from '#messages/use-sources-messages.ts';
import type { Way } from '#ui/AppLink.tsx';
import { useArticleName } from '#views/article/use-article-name.ts';
import { AttributionShares } from '#views/sources/AttributionShares.tsx';
import { CautionList } from '#views/sources/CautionList.tsx';
import { SourceTable } from '#views/sources/SourceTable.tsx';

/** Who is cited by whom and how, on whose word the claims rest, and where outlets may lean on one source. */
export function Sources({ open }: { open: OpenDossier }) {
  const { look } = open;
  const { dossier } = look;
  const { sources } = useSourcesMessages();
  const nameOf = useArticleName(look);
  const { route, go } = useRoute();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const cited = useMemo(() => citedSources(look), [look]);
  const cautions = useMemo(() => cautionsOf(look), [look]);
  const uncited = notCited(look);
  const names = dossier.articles.map(({ id }) => nameOf(id));

  const toClaim = (id: string): Way => {
    const there = { view: 'explore', claim: id, event: null } as const;
    return { href: hrefOf({ ...route, ...there }), go: () => go(there) };
  };
  const toggle = (key: string): void =>
    setOpened((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });

  return (
    <div className="sources" data-ready="true">
      <h2 className="text-3xl font-semibold">{sources.title}</h2>
      <p className="mt-2 text-lg">{sources.lead}</p>

      <section>
        <h3 id="sources-shares">{sources.shares}</h3>
        <p className="text-soft">{sources.sharesHelp}</p>
        <div className="table-scroller" role="region" aria-labelledby="sources-shares" tabIndex={0}>
          <AttributionShares shares={attributionShares(look)} names={names} label={sources.shares} />
        </div>
      </section>

      <section>
        <h3>{sources.cautions}</h3>
        <p className="text-soft">{sources.cautionsHelp}</p>
        <div className="cautions">
          <CautionList look={look} cautions={cautions} toClaim={toClaim} />
        </div>
      </section>

      <section>
        <h3 id="sources-cited">{sources.cited}</h3>
        <p className="text-soft">{sources.citedHelp}</p>
        {cited.length === 0 ? (
          <p className="mt-3">{sources.none}</p>
        ) : (
          <div className="table-scroller" role="region" aria-labelledby="sources-cited" tabIndex={0}>
            <SourceTable
              look={look}
              cited={cited}
              names={names}
              label={sources.cited}
              opened={opened}
              onToggle={toggle}
              toClaim={toClaim}
              cautioned={new Set(cautions.map(({ claim }) => claim.id))}
            />
          </div>
        )}
      </section>

      {uncited.length > 0 && (
        <section>
          <h3>{sources.uncited}</h3>
          <p className="text-soft">{sources.uncitedHelp}</p>
          <ul lang={dossier.lang} className="uncited mt-3">
            {uncited.map(({ id, name, role }) => (
              <li key={id} dir="auto">
                {name}, <span className="text-soft">{role}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
