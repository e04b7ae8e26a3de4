import { Timeline } from '@knight-lab/timelinejs/src/js/timeline/Timeline.js';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import type { Dated } from '#scripts/bench/dated-events.ts';

/** Draw all events, and be done when they are in the page and painted. */
export function draw(host: HTMLElement, events: readonly Dated[]): Promise<void> {
  const dateOf = (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return { year, ...(month && { month }), ...(day && { day }) };
  };
  return new Promise((done) => {
    const timeline = new Timeline(
      host,
      {
        events: events.map(({ id, title, lane, date }) => ({
          unique_id: id,
          group: lane,
          start_date: dateOf(date),
          text: { headline: title },
        })),
      },
      { hash_bookmark: false, ga_measurement_id: '', soundcite: false },
    );
    timeline.on('ready', () => requestAnimationFrame(() => setTimeout(done)));
  });
}
