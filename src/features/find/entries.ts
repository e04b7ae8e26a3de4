import type { Article, Claim, DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Span } from '#domain/text/span.ts';
import { sentencesOf } from '#domain/text/sentences.ts';
import type { OpenDossier } from '#data/dossier-query.ts';

/** In the order in which they are listed. `words` is a sentence of an article. */
export const ENTRY_KINDS = ['claim', 'event', 'person', 'words'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Something that can be found. */
export type Entry = {
  kind: EntryKind;
  /** Of the claim, event or person; the article's id for words. */
  id: string;
  /** What it is shown by: a statement, a title, a name, a sentence. */
  title: string;
  /** What else it is found by, the most telling first. */
  lines: readonly Line[];
  /** Where words stand: the offset of their paragraph in the text, and theirs. */
  place?: { block: number; span: Span };
};

/** @param article - The id of the article whose words these are; null for the dossier's own. */
export type Line = { text: string; article: string | null };

/** Sentences are told apart in batches: a segmenter costs more to make than a paragraph to read. */
const BLOCKS_AT_ONCE = 40;

/**
 * All that can be found in a dossier, one by one, so that whoever takes it can pause.
 *
 * @param dateOf - An event's date in the reader's words.
 */
export function* entriesOf(
  { look, texts }: Pick<OpenDossier, 'look' | 'texts'>,
  dateOf: (edtf: string) => string,
): Generator<Entry> {
  const { dossier } = look;
  for (const claim of dossier.claims) yield claimEntry(look, claim);
  for (const event of dossier.events) yield eventEntry(look, event, dateOf);
  for (const { id, name, role } of dossier.people) {
    yield { kind: 'person', id, title: name, lines: own(role) };
  }
  for (const article of dossier.articles) {
    const blocks = (texts.get(article.id)?.blocks ?? []).map(({ start, pieces }) => {
      const last = pieces.at(-1);
      return { start, end: last ? last.start + last.text.length : start };
    });
    for (let at = 0; at < blocks.length; at += BLOCKS_AT_ONCE) {
      yield* sentencesIn(article, blocks.slice(at, at + BLOCKS_AT_ONCE), article.lang ?? dossier.lang);
    }
  }
}

function claimEntry(look: LookUp, { id, statement, topic, reports }: Claim): Entry {
  const sources = reports.flatMap(({ attribution }) => attribution.sources ?? []);
  return {
    kind: 'claim',
    id,
    title: statement,
    lines: [
      ...reports.flatMap(({ article, passages, attribution }) =>
        [...passages.map(({ exact }) => exact), attribution.words ?? ''].map((text) => ({ text, article })),
      ),
      ...own(...namesOf(look, sources), topic),
    ].filter(({ text }) => text !== ''),
  };
}

function eventEntry(look: LookUp, event: DossierEvent, dateOf: (edtf: string) => string): Entry {
  const { id, title, date, summary, dateNote = '', people = [] } = event;
  return {
    kind: 'event',
    id,
    title,
    lines: own(dateOf(date), summary, dateNote, ...namesOf(look, people)),
  };
}

function* sentencesIn({ id, text }: Article, blocks: readonly Span[], lang: string): Generator<Entry> {
  let block = 0;
  for (const span of sentencesOf(text, blocks, lang)) {
    while ((blocks[block]?.end ?? Infinity) <= span.start) block += 1;
    yield {
      kind: 'words',
      id,
      title: text.slice(span.start, span.end),
      lines: [],
      place: { block: blocks[block]?.start ?? span.start, span },
    };
  }
}

const own = (...texts: string[]): Line[] =>
  texts.filter((text) => text !== '').map((text) => ({ text, article: null }));

const namesOf = (look: LookUp, people: readonly string[]): string[] => [
  ...new Set(people.map((id) => look.person.get(id)?.name ?? '')),
];
