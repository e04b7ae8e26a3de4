import { createTextAnnotator } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';

type Passage = { id: string; exact: string; start: number; end: number };
type Text = { text: string; passages: Passage[] };

const CHOICES = 60;
const FILTERS = 12;

const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 60));

async function timed(times: number[], deed: () => void): Promise<void> {
  const begun = performance.now();
  deed();
  await painted();
  times.push(performance.now() - begun);
  await pause();
}

/** The same deeds as in Parallax: mark all passages, choose some that are spread over the texts, filter. */
export async function time(texts: Text[]): Promise<{ open: number[]; choose: number[]; filter: number[] }> {
  const times = { open: [] as number[], choose: [] as number[], filter: [] as number[] };
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no main.');
  main.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr; block-size: 800px';
  const begun = performance.now();
  const annotators = texts.map(({ text, passages }) => {
    const scroller = document.createElement('div');
    scroller.style.cssText = 'overflow: auto; block-size: 800px';
    const article = document.createElement('div');
    for (const paragraph of text.split(/(?<=\n\n)/)) {
      const p = document.createElement('p');
      p.textContent = paragraph;
      article.append(p);
    }
    scroller.append(article);
    main.append(scroller);
    const annotator = createTextAnnotator(article, { renderer: 'SPANS', annotatingEnabled: false });
    annotator.setAnnotations(
      passages.map(({ id, exact, start, end }) => ({
        id,
        bodies: [],
        // The range is worked out by the annotator.
        target: { annotation: id, selector: [{ quote: exact, start, end } as never] },
      })),
    );
    return { annotator, passages };
  });
  await painted();
  times.open.push(performance.now() - begun);
  await pause();
  for (let turn = 0; turn < CHOICES; turn += 1) {
    await timed(times.choose, () => {
      for (const { annotator, passages } of annotators) {
        const passage = passages[Math.floor(((turn * 0.618) % 1) * passages.length)];
        if (!passage) continue;
        annotator.setSelected(passage.id);
        annotator.scrollIntoView(passage.id);
      }
    });
  }
  for (let turn = 0; turn < FILTERS; turn += 1) {
    await timed(times.filter, () => {
      for (const { annotator } of annotators)
        annotator.setFilter(turn % 2 === 0 ? ({ id }) => id.startsWith('crates') : undefined);
    });
  }
  return times;
}
