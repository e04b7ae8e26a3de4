import type { Span } from './span.ts';

/** A sentence does not end after these, whatever follows. */
const NEVER_LAST =
  /(?:^|[\s(“"‘'—-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Capt|Adm|St|vs)\.$/;

/** A sentence does not end after these when a figure follows: "Feb. 3", "No. 4". */
const BEFORE_A_FIGURE = /(?:^|\s)(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|Nos|p|pp|Art)\.$/;

/** A sentence may end after these: initials, letters with points ("U.S.", "I.C.C.", "p.m."), "Jr.", "Inc.". */
const SOMETIMES_LAST = /(?:^|[\s(“"‘'—.-])(?:\p{L}|a\.m|p\.m|Jr|Sr|Inc|Corp|Co|Ltd)\.$/u;

/** Words that begin a sentence and are no name: after "the U.S." they tell that a new one has begun. */
const OPENER =
  /^[“"‘'(]*(?:A|After|Also|An|And|As|At|But|For|He|Her|His|How|However|If|In|It|Its|Many|No|On|Some|Since|She|That|The|Their|There|These|They|This|Those|To|We|What|When|While|With|You)[\s,]/;

/**
 * The sentences of a text, block by block.
 *
 * `Intl.Segmenter` finds the bounds. For English those after a title, an initial, a month or letters with points
 * are taken back, and for every language one before a lower-case letter, as in “Stop!” he said. White space
 * between sentences belongs to none, and no sentence reaches over two blocks.
 *
 * @param blocks - Spans in reading order that do not overlap, such as those of `blocksOf`.
 * @param lang - BCP 47 tag of the text.
 */
export function sentencesOf(text: string, blocks: readonly Span[], lang: string): Span[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const goesOn = /^en\b/i.test(lang) ? goesOnInEnglish : goesOnInAnyLanguage;
  return blocks.flatMap((block) => {
    const sentences: Span[] = [];
    for (const { segment, index } of segmenter.segment(text.slice(block.start, block.end))) {
      const words = segment.trim();
      if (words === '') continue;
      const start = block.start + index + (segment.length - segment.trimStart().length);
      const end = start + words.length;
      const last = sentences.at(-1);
      if (last && goesOn(text.slice(last.start, last.end), words)) last.end = end;
      else sentences.push({ start, end });
    }
    return sentences;
  });
}

function goesOnInAnyLanguage(_before: string, after: string): boolean {
  return /^\p{Ll}/u.test(after);
}

function goesOnInEnglish(before: string, after: string): boolean {
  if (goesOnInAnyLanguage(before, after) || NEVER_LAST.test(before)) return true;
  if (BEFORE_A_FIGURE.test(before)) return /^\d/.test(after);
  return SOMETIMES_LAST.test(before) && !OPENER.test(after);
}
