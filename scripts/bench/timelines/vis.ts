import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import type { Dated } from '#scripts/bench/dated-events.ts';

/** Hand all events to vis-timeline as its examples do, and be done when they are in the page and painted. */
export async function draw(host: HTMLElement, events: readonly Dated[]): Promise<void> {
  const items = new DataSet(
    events.map(({ id, title, date }) => ({
      id,
      content: title,
      start: new Date(date.length > 4 ? date : `${date}-01-01`),
    })),
  );
  new Timeline(host, items, { height: 400, zoomKey: 'ctrlKey' });
  while (!host.querySelector('.vis-item')) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
