import { readGoogleAsCSV } from '@knight-lab/timelinejs/src/js/core/ConfigFactory.js';
import { TimelineConfig } from '@knight-lab/timelinejs/src/js/core/TimelineConfig.js';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dossier, DossierEvent } from '#domain/dossier/dossier.ts';
import { lookUp } from '#domain/dossier/look-up.ts';
import { csvOf } from '#domain/export/csv.ts';
import { timelineJsOf } from '#domain/export/timelinejs.ts';
import { timelineJsTable } from '#domain/export/timelinejs-table.ts';
import { aDossier, anEvent } from '#tests/support/builders.ts';
import { decodedSeed } from '#tests/support/decoded-seed.ts';
import { frame } from '#tests/support/export-frame.ts';
import { anyText } from '#tests/support/texts.ts';

// It traces what it does.
beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));

/** The timeline that TimelineJS makes of the JSON. */
function fromJson(dossier: Dossier): TimelineConfig {
  const json = JSON.stringify(timelineJsOf(lookUp(dossier), dossier.events, frame));
  return checked(new TimelineConfig(JSON.parse(json)));
}

/** The timeline that TimelineJS makes of the table, published as a spreadsheet. */
async function fromTable(dossier: Dossier): Promise<TimelineConfig> {
  const csv = csvOf(timelineJsTable(lookUp(dossier), dossier.events, frame));
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(csv)));
  const timeline = await readGoogleAsCSV('a-key', '');
  expect(timeline.errors).toEqual([]);
  return checked(new TimelineConfig(timeline));
}

function checked(config: TimelineConfig): TimelineConfig {
  config.validate();
  expect(config.getErrors()).toEqual([]);
  return config;
}

/** What a reader sees of HTML that is put on a page, and whether anything but words came with it. */
function seen(html: string): { text: string; tags: string[] } {
  const box = document.createElement('div');
  box.innerHTML = html;
  return {
    text: box.textContent,
    tags: [...box.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()),
  };
}

const forms = [
  { name: 'JSON', read: (dossier: Dossier) => Promise.resolve(fromJson(dossier)) },
  { name: 'table', read: fromTable },
];

describe.each(forms)('the $name', ({ read }) => {
  const real = decodedSeed('us-icc').dossier;

  test('is read by TimelineJS without a fault, with every event of the real dossier in its place', async () => {
    const { events, eras, title, scale } = await read(real);
    expect(seen(title.text.headline).text).toBe(real.title);
    expect(scale).toBe('human');
    expect(eras.map(({ headline }) => headline)).toEqual(real.eras.map((era) => era.title));
    expect(new Set(events.map(({ text }) => seen(text.headline).text))).toEqual(
      new Set(real.events.map((event) => event.title)),
    );
    for (const event of real.events) {
      const slides = events.filter(({ text }) => seen(text.headline).text === event.title);
      expect(slides[0]?.display_date).toBe(frame.inWords(event.date));
      expect(slides[0]?.group).toBe(real.lanes.find(({ id }) => id === event.lane)?.title);
      if (!/^\d{4}-\d\d-\d\d$/.test(event.date)) continue;
      const [{ start_date: start, end_date: end } = { start_date: null, end_date: null }] = slides;
      expect(start?.data.date_obj).toEqual(new Date(`${event.date}T00:00`));
      expect(end).toBeUndefined();
    }
  });

  test('leads to the authorities of each event, and back to the event', async () => {
    const { events } = await read(real);
    const box = document.createElement('div');
    for (const { text } of events) {
      box.innerHTML = text.text;
      const event = real.events.find(({ title }) => title === seen(text.headline).text);
      const urls = real.sources.flatMap(({ id, url }) => (event?.sources.includes(id) && url ? [url] : []));
      const links = [...box.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links.at(-1)).toBe(frame.linkTo(event?.id ?? ''));
      expect(new Set(links.slice(0, -1))).toEqual(new Set(urls));
    }
  });

  test('shows any words as themselves, and takes none for markup', async () => {
    const check = async (title: string, summary: string) => {
      const event: DossierEvent = anEvent({ title: `T${title}`, summary: `S${summary}`, lane: 'court' });
      const dossier = aDossier({ events: [event], lanes: [{ id: 'court', title: `L${title}` }] });
      const [slide] = (await read(dossier)).events;
      const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
      expect(seen(slide?.text.headline ?? '')).toEqual({ text: expect.any(String), tags: [] });
      expect(flat(seen(slide?.text.headline ?? '').text)).toBe(flat(event.title));
      expect(flat(seen(slide?.group ?? '').text)).toBe(flat(`L${title}`));
      expect(seen(slide?.group ?? '').tags).toEqual([]);
      expect(flat(seen(slide?.text.text ?? '').text)).toContain(flat(event.summary));
      expect(new Set(seen(slide?.text.text ?? '').tags)).toEqual(new Set(['p', 'a']));
    };
    await check('<img src=x onerror=alert(1)>', '&lt;b&gt; & <script>1</script> R&D');
    await fc.assert(fc.asyncProperty(anyText, anyText, check), { numRuns: 30 });
  });

  test('keeps years before Christ and far ones', async () => {
    const events = [
      anEvent({ id: 'ides', title: 'The Ides', date: '-0043-03-15' }),
      anEvent({ id: 'one', title: 'The last year', date: '0000' }),
    ];
    const read_ = (await read(aDossier({ events }))).events;
    expect(read_.map(({ start_date }) => Number(start_date.data.year))).toEqual([-44, -1]);
    expect(read_.map(({ display_date }) => display_date)).toEqual(['March 15, 44 BC', '1 BC']);
    const far = await read(aDossier({ events: [anEvent({ date: 'Y-3000000' })] }));
    expect(far.scale).toBe('cosmological');
    expect(far.events).toHaveLength(1);
  });
});

test('slides are known by the ids of their events', () => {
  const events = [anEvent({ id: 'two', date: '{2014-04-17,2015-09-08}' }), anEvent({ id: 'one' })];
  expect(fromJson(aDossier({ events })).events.map(({ unique_id }) => unique_id)).toEqual([
    'one',
    'two',
    'two.2',
  ]);
});
