import { memo, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { Proof } from '#domain/coverage/proof.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { SettledRoute } from '#data/route/settled-route.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { useDisplayed } from '#ui/use-displayed.ts';
import { EventList } from '#views/timeline/EventList.tsx';
import type { EventListItem } from '#views/timeline/EventListRow.tsx';
import { TIMELINE } from '#views/timeline/later-timeline.ts';
import { Overview } from '#views/timeline/Overview.tsx';
import { ZoomButtons } from '#views/timeline/ZoomButtons.tsx';
import { eventListItem } from './timeline-contents.ts';
import { middleOfChosen } from './timeline-windows.ts';
import { eventAt } from './event-at.ts';
import { PanelFolder } from './PanelFolder.tsx';
import { StoryOrders } from './StoryOrders.tsx';
import { StorySteps, type OnStep } from './StorySteps.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { TimelineOptions } from './TimelineOptions.tsx';
import { useShown } from './use-shown.ts';
import { useSettledRoute } from './use-settled-route.ts';
import { useTimelineContents } from './use-timeline-contents.ts';
import { useTimelineWindow } from './use-timeline-window.ts';

type Props = {
  look: LookUp;
  proof: Proof;
  /** Events to light up softly, as those of a claim under the pointer. */
  touched: ReadonlySet<string>;
  onChoose: (event: string) => void;
  onStep: OnStep;
  /** The drawing, whose code comes later than the page, is there. */
  onDrawn: () => void;
};

/** The history as a drawing and as a list of the same events. It follows once a choice is shown in the texts. */
export function TimelinePanel(props: Props) {
  return (
    <SettledRoute value={useSettledRoute()}>
      <Panel {...props} />
    </SettledRoute>
  );
}

const Panel = memo(function Panel({ look, proof, touched, onChoose, onStep, onDrawn }: Props) {
  const messages = useMessages();
  const { route } = useRoute();
  const { dates, draw, context, apart } = route;
  const chosen = eventAt(look, route);
  const { events, passing } = useShown(look, route.filter, { chosen, context });
  const before = useRef<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(true);
  const [Drawing] = useState(TIMELINE.component);
  const place = useRef<HTMLDivElement>(null);
  const isDisplayed = useDisplayed(place);

  const ids = useMemo(() => events.map(({ id }) => id), [events]);
  const itemOf = (id: string): EventListItem => {
    const known = look.event.get(id);
    if (!known) throw new RangeError(`${id} is listed and is no event`);
    return eventListItem(look, known, dates, apart, messages);
  };
  const { entries, lanes, eras, lit, related, undated } = useTimelineContents(look, events, touched);
  const { whole, presets, asked, window, live, show: showWindow } = useTimelineWindow(look);

  const waiting = <p className="p-6 text-soft">{messages.events.waiting}</p>;

  return (
    // It only remembers where the focus came from, for Escape to give it back.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={messages.events.panel}
      className="timeline-panel"
      data-folded={!isOpen || undefined}
      onFocus={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
          before.current = relatedTarget;
        }
      }}
    >
      <div className="timeline-head">
        <h2 className="text-base font-semibold">{messages.events.panel}</h2>
        <p role="status" className="text-sm text-soft">
          {messages.filter.events(passing, look.dossier.events.length)}
          {undated > 0 && messages.events.undated(undated)}
        </p>
        <TimelineOptions look={look} window={window} presets={presets} whole={whole} onWindow={showWindow} />
        <TakeAlong look={look} passing={passing} window={window} />
        <PanelFolder isOpen={isOpen} onFold={() => setOpen(!isOpen)} />
      </div>
      {draw === 'orders' ? (
        <div className="orders-body">
          <StoryOrders look={look} proof={proof} events={events} chosen={chosen} onChoose={onChoose} />
          <Drawn onDrawn={onDrawn} />
        </div>
      ) : (
        <div className="timeline-body">
          {ids.length > 0 ? (
            <EventList events={ids} itemOf={itemOf} chosen={chosen} onChoose={onChoose} />
          ) : (
            <p className="event-list is-empty">{messages.events.nothing}</p>
          )}
          <div ref={place} className="timeline-beside">
            {isDisplayed ? (
              <Suspense fallback={waiting}>
                <Drawing
                  entries={entries}
                  lanes={lanes}
                  eras={eras}
                  whole={whole}
                  window={asked}
                  live={live}
                  chosen={chosen}
                  touched={lit}
                  related={related}
                  onChoose={onChoose}
                  onLeave={() => {
                    before.current?.focus();
                    // Nobody came in by key, or where from is gone or hidden.
                    return before.current !== null && document.activeElement === before.current;
                  }}
                  onWindow={showWindow}
                />
                <Drawn onDrawn={onDrawn} />
              </Suspense>
            ) : (
              waiting
            )}
            {/* Nothing is waited for where nothing is to be seen. */}
            {isDisplayed === false && <Drawn onDrawn={onDrawn} />}
          </div>
        </div>
      )}
      <div className="timeline-foot">
        {/* At once: where to step next follows from where one is. */}
        <SettledRoute value={null}>
          <StorySteps look={look} proof={proof} onStep={onStep} />
        </SettledRoute>
        {draw === 'time' && (
          <div className="timeline-guide">
            <Overview
              entries={entries}
              eras={eras}
              whole={whole}
              window={window}
              live={live}
              chosen={chosen}
              onWindow={showWindow}
            />
            <ZoomButtons
              window={window}
              whole={whole}
              around={middleOfChosen(entries, chosen, window)}
              onWindow={showWindow}
            />
          </div>
        )}
      </div>
    </section>
  );
});

/** Stands beside what is loaded later and tells when it is there. */
function Drawn({ onDrawn }: { onDrawn: () => void }) {
  const [tell] = useState(() => onDrawn);
  useEffect(() => tell(), [tell]);
  return null;
}
