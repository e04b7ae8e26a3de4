import { useMemo } from 'react';
import { countsByStanding, isFiltering, NO_FILTER, topicsOf } from '#domain/coverage/filter.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { STANDINGS, type Standing } from '#domain/dossier/standing.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Select.tsx';
import { StandingToggle } from '#views/claim/StandingToggle.tsx';
import { useShown } from './use-shown.ts';

/** The legend, which is the filter as well: what each line means, how many there are, and which are shown. */
export function FilterBar({ look }: { look: LookUp }) {
  const messages = useMessages();
  const { route, go } = useRoute();
  const { filter } = route;
  const { claims } = useShown(look, filter);
  const counts = useMemo(() => countsByStanding(look, filter), [look, filter]);
  const topics = useMemo(() => topicsOf(look), [look]);
  const chosenOutlets = filter.outlets.join(',');

  const shortOf = (id: string): string => look.outlet.get(id)?.short ?? id;

  function toggle(standing: Standing) {
    const standings = STANDINGS.filter((each) => filter.standing.includes(each) !== (each === standing));
    go({ filter: { ...filter, standing: standings.length === STANDINGS.length ? [] : standings } });
  }

  return (
    <section aria-label={messages.filter.label} className="filter-bar">
      <p role="status" className="text-sm font-semibold tabular-nums">
        {claims.length > 0
          ? messages.filter.claims(claims.length, look.dossier.claims.length)
          : messages.filter.none}
      </p>
      <div role="group" aria-label={messages.filter.standing} className="flex flex-wrap gap-1">
        {STANDINGS.map((standing) => (
          <StandingToggle
            key={standing}
            standing={standing}
            count={counts[standing]}
            pressed={filter.standing.includes(standing)}
            onToggle={() => toggle(standing)}
          />
        ))}
      </div>
      <Select
        label={messages.filter.outlet}
        labelHidden
        value={chosenOutlets}
        options={[
          { value: '', label: messages.filter.anyOutlet },
          ...look.dossier.outlets.map(({ id, short }) => ({
            value: id,
            label: messages.filter.toldBy(short),
          })),
          // A link may name several, or one that is not there: it is shown as it is.
          ...(chosenOutlets && !look.outlet.has(chosenOutlets)
            ? [
                {
                  value: chosenOutlets,
                  label: messages.filter.toldBy(filter.outlets.map(shortOf).join(', ')),
                },
              ]
            : []),
        ]}
        onChange={(outlets) => go({ filter: { ...filter, outlets: outlets ? outlets.split(',') : [] } })}
      />
      <Select
        label={messages.filter.topic}
        labelHidden
        value={filter.topic ?? ''}
        options={[
          { value: '', label: messages.filter.anyTopic },
          ...topics.map((topic) => ({ value: topic, label: topic })),
          ...(filter.topic && !topics.includes(filter.topic)
            ? [{ value: filter.topic, label: filter.topic }]
            : []),
        ]}
        onChange={(topic) => go({ filter: { ...filter, topic: topic || null } })}
      />
      {isFiltering(filter) && (
        <Button
          look="outlined"
          onClick={(event) => {
            // The button goes away with the filter, and must not take the focus along.
            event.currentTarget.parentElement?.querySelector('button')?.focus();
            go({ filter: NO_FILTER });
          }}
        >
          {messages.filter.clear}
        </Button>
      )}
    </section>
  );
}
