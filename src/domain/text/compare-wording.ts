import { diffArrays } from 'diff';
import { isEnglish } from './english.ts';
import { foldCharacter } from './look-alike.ts';
import type { Span } from './span.ts';

/** A stretch of a wording that stands in the other as well, or does not. */
export type Run = { text: string; same: boolean };

/** Two wordings cut into runs; the runs of each, joined, are that wording again, character for character. */
export type ComparedWordings = { first: Run[]; second: Run[] };

/** A wording and the language it is in, a BCP 47 tag. */
export type Wording = { text: string; lang: string };

/**
 * Words that any two English sentences share. None of them denies, limits, counts or stands for a person.
 */
const SMALL = new Set(
  'a an the of to in on at by for with from into and or as that which who is are was were be been has have had it its this these those'.split(
    ' ',
  ),
);

/**
 * Compare two wordings word by word.
 *
 * Words are those of Unicode (and each emoji is one); case, typographic apostrophes, joiners and soft hyphens make
 * none unlike, and what stands between words is not compared: it goes with unlike words only where it is between
 * two of them. **A small English word (“the”, “of”, “to”) counts as alike only in a run with a larger one**: else
 * paraphrases, of which no longer run is shared, would be speckled with likeness that means nothing.
 */
export function compareWording(first: Wording, second: Wording): ComparedWordings {
  const [ours, theirs] = [wordsOf(first), wordsOf(second)];
  const like: [boolean[], boolean[]] = [[], []];
  const changes = diffArrays(ours.folded, theirs.folded);
  const identical = changes.every(({ added, removed }) => !added && !removed);
  const english = isEnglish(first.lang) && isEnglish(second.lang);
  const isSmall = (word: string): boolean => english && SMALL.has(word);
  for (const { added, removed, value } of changes) {
    const same = !added && !removed && (identical || !value.every(isSmall));
    const flags = value.map(() => same);
    if (!added) like[0].push(...flags);
    if (!removed) like[1].push(...flags);
  }
  return {
    first: runsOf(first.text, ours.spans, like[0]),
    second: runsOf(second.text, theirs.spans, like[1]),
  };
}

function wordsOf({ text, lang }: Wording): { spans: Span[]; folded: string[] } {
  const spans: Span[] = [];
  const folded: string[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(
    text,
  )) {
    if (!isWordLike && !/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)) continue;
    spans.push({ start: index, end: index + segment.length });
    folded.push(fold(segment));
  }
  return { spans, folded };
}

function fold(word: string): string {
  return Array.from(word.normalize('NFC').toLowerCase(), foldCharacter).join('');
}

function runsOf(text: string, words: readonly Span[], like: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  const put = (start: number, end: number, same: boolean): void => {
    if (start === end) return;
    const last = runs.at(-1);
    if (last?.same === same) last.text += text.slice(start, end);
    else runs.push({ text: text.slice(start, end), same });
  };
  let at = 0;
  for (const [index, { start, end }] of words.entries()) {
    const same = like[index] ?? true;
    put(at, start, same || (like[index - 1] ?? same));
    put(start, end, same);
    at = end;
  }
  put(at, text.length, like.at(-1) ?? true);
  return runs;
}
