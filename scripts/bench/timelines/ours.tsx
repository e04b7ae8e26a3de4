import { createRoot } from 'react-dom/client';
import { drawnFrom } from '#domain/chronology/drawn.ts';
import { LiveWindow } from '#views/timeline/live-window.ts';
import { Timeline } from '#views/timeline/Timeline.tsx';
import type { TimelineEntry } from '#views/timeline/timeline-entry.ts';
import type { Dated } from '#scripts/bench/dated-events.ts';

const nothing = new Set<string>();

/** Draw all events, from the dates as a dossier writes them, and be done when they are in the page and painted. */
export async function draw(
  host: HTMLElement,
  events: readonly Dated[],
  lanes: readonly string[],
): Promise<void> {
  const entries = events.flatMap(({ id, title, lane, date }): TimelineEntry[] => {
    const drawn = drawnFrom(date);
    if (!drawn) return [];
    const name = () => `${title}, ${date}`;
    const said = { name, description: () => '', apart: () => [] };
    return [{ key: id, event: id, lane, title, lang: 'en', ...said, drawn, context: false }];
  });
  const window = { start: Date.UTC(1998), end: Date.UTC(2024) };
  // Room to be dragged in: the view does not leave the whole.
  const whole = { start: Date.UTC(1985), end: Date.UTC(2037) };
  createRoot(host).render(
    <Timeline
      entries={entries}
      lanes={lanes.map((id) => ({ id, title: id }))}
      eras={[]}
      whole={whole}
      window={window}
      live={new LiveWindow(window)}
      chosen={null}
      touched={nothing}
      related={nothing}
      onChoose={() => {}}
      onLeave={() => false}
      onWindow={() => {}}
    />,
  );
  while (!host.querySelector('.timeline-thing')) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
