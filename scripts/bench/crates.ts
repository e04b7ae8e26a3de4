import { createHash } from 'node:crypto';

const EVENTS = 12;

/**
 * A dossier of two articles that tell the same in their own words: every sentence is claimed, and every second
 * claim holds a shorter one, as claims do in the real ones. The first claims belong to an event each.
 *
 * @param characters - The length of both articles together.
 * @returns Its JSON.
 */
export function cratesOf(characters: number): string {
  const outlets = ['north', 'south'];
  const length = 'north reports that 00000 crates were weighed on the quay before noon. '.length;
  const count = Math.round(characters / outlets.length / length);
  const wordsOf = (outlet: string, index: number) => {
    const crates = `${String(index).padStart(5, '0')} crates were weighed`;
    return { crates, sentence: `${outlet} reports that ${crates} on the quay before noon.` };
  };
  const indices = Array.from({ length: count }, (_, index) => index);
  const claim = (id: string, exact: (outlet: string) => string) => ({
    id,
    statement: `The crates of ${id} were weighed.`,
    kind: 'event',
    topic: 'quay',
    weight: 'core',
    reports: outlets.map((outlet) => ({
      article: outlet,
      passages: [{ exact: exact(outlet) }],
      attribution: { kind: 'outlet' },
    })),
  });
  return JSON.stringify({
    format: 'dossier',
    version: 1,
    id: 'crates',
    title: 'Crates',
    summary: 'Two accounts of one morning on the quay.',
    lang: 'en',
    outlets: outlets.map((id) => ({ id, name: id, short: id })),
    articles: outlets.map((id) => {
      const text = indices
        .map((index) => wordsOf(id, index).sentence + (index % 5 === 4 ? '\n\n' : ' '))
        .join('');
      const sha256 = createHash('sha256').update(text).digest('hex');
      return { id, outlet: id, headline: id, published: '2024-05-06', text, sha256 };
    }),
    claims: indices.flatMap((index) => [
      claim(`sentence-${index}`, (outlet) => wordsOf(outlet, index).sentence),
      ...(index % 2 === 0 ? [claim(`crates-${index}`, (outlet) => wordsOf(outlet, index).crates)] : []),
    ]),
    events: indices
      .filter((index) => index < EVENTS)
      .map((index) => ({
        id: `weighing-${index}`,
        title: `Weighing ${index}`,
        summary: 'Crates are weighed.',
        lane: 'quay',
        date: `2024-05-${String(index + 1).padStart(2, '0')}`,
        reported: outlets.map((outlet) => ({
          article: outlet,
          date: '2024',
          passages: [{ exact: wordsOf(outlet, index).sentence }],
        })),
        claims: [`sentence-${index}`],
        sources: [],
      })),
    lanes: [{ id: 'quay', title: 'The quay' }],
    eras: [],
    people: [],
    sources: [],
    notes: [],
    lessons: [],
  });
}
