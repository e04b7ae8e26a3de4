import { useMemo, type ReactNode } from 'react';
import { countsByStanding, isFiltering, NO_FILTER, topicsOf, type Filter } from '#domain/coverage/filter.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { STANDINGS, type Standing } from '#domain/dossier/standing.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Select.tsx';
import { StandingToggle } from '#views/claim/StandingToggle.tsx';

type Props = {
  look: LookUp;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** How many there are of how many, in words. */
  count: string;
  /** Clears the filter and what else hides things; given only while there is something to clear beside the filter. */
  onClear?: (() => void) | undefined;
  /** Further ways to choose what is shown, after the filter's own. */
  children?: ReactNode;
};

/** The legend, which is the filter as well: what each line means, how many there are, and which are shown. */
export function FilterBar({ look, filter, onFilter, count, onClear, children }: Props) {
  const messages = useMessages();
  const counts = useMemo(() => countsByStanding(look, filter), [look, filter]);
  const topics = useMemo(() => topicsOf(look), [look]);
  const chosenOutlets = filter.outlets.join(',');

  const shortOf = (id: string): string => look.outlet.get(id)?.short ?? id;

  function toggle(standing: Standing) {
    const standings = STANDINGS.filter((each) => filter.standing.includes(each) !== (each === standing));
    onFilter({ ...filter, standing: standings.length === STANDINGS.length ? [] : standings });
  }

  return (
    <section aria-label={messages.filter.label} className="filter-bar">
      <p role="status" className="text-sm font-semibold tabular-nums">
        {count}
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
                  label: messages.filter.toldBy(messages.list(filter.outlets.map(shortOf))),
                },
              ]
            : []),
        ]}
        onChange={(outlets) => onFilter({ ...filter, outlets: outlets ? outlets.split(',') : [] })}
      />
      <Select
        label={messages.filter.topic}
        labelHidden
        value={filter.topic ?? ''}
        options={[
          { value: '', label: messages.filter.anyTopic },
          ...topics.map((topic) => ({ value: topic, label: topic, lang: look.dossier.lang })),
          ...(filter.topic && !topics.includes(filter.topic)
            ? [{ value: filter.topic, label: filter.topic }]
            : []),
        ]}
        onChange={(topic) => onFilter({ ...filter, topic: topic || null })}
      />
      {(isFiltering(filter) || onClear) && (
        <Button
          look="outlined"
          onClick={(event) => {
            // The button goes away with the filter, and must not take the focus along.
            event.currentTarget.parentElement?.querySelector('button')?.focus();
            if (onClear) onClear();
            else onFilter(NO_FILTER);
          }}
        >
          {messages.filter.clear}
        </Button>
      )}
      {children}
    </section>
  );
}
