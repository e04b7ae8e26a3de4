import CSL from 'citeproc';
import type { CslItem } from '#domain/export/csl-items.ts';
import apa from './apa.csl?raw';
import chicago from './chicago.csl?raw';
import locale from './locale-en-US.xml?raw';
import mla from './mla.csl?raw';

/** In which the styles set what they add to an item: “Retrieved”, “n.d.”, the months. */
export const CITATION_LANG = 'en-US';

const STYLE_SHEETS = { apa, mla, chicago };

export type CitationStyle = keyof typeof STYLE_SHEETS;

/** A stretch of a citation, in italics or not. */
export type CitationRun = { text: string; italic: boolean };

/** No text holds them: the dossier's decoder refuses control characters. */
const [ITALIC, ROMAN] = ['\u0002', '\u0003'];

// citeproc-js writes strings of HTML, which this app draws nowhere: a format of our own marks italics instead.
CSL.Output.Formats.runs = {
  ...CSL.Output.Formats.text,
  '@font-style/italic': `${ITALIC}%%STRING%%${ROMAN}`,
  '@font-style/oblique': `${ITALIC}%%STRING%%${ROMAN}`,
};

/** Reading a style's sheet takes most of the time, so each is read once. */
const setters = new Map<CitationStyle, (item: CslItem) => string>();

/** One item as an entry of a bibliography, in a style's American English. */
export function setCitation(item: CslItem, style: CitationStyle): CitationRun[] {
  const set = setters.get(style) ?? setterOf(style);
  setters.set(style, set);
  return runsOf(set(item));
}

function setterOf(style: CitationStyle): (item: CslItem) => string {
  let item: CslItem | null = null;
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: () => item },
    STYLE_SHEETS[style],
    CITATION_LANG,
  );
  engine.setOutputFormat('runs');
  let count = 0;
  return (next) => {
    // A number for an id: the engine keeps what it once set under one, and two dossiers may share theirs.
    const id = String(++count);
    item = { ...next, id };
    engine.updateItems([id]);
    const [, entries] = engine.makeBibliography() || [null, []];
    return entries.join('').trim();
  };
}

function runsOf(marked: string): CitationRun[] {
  return marked
    .split(ITALIC)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, italic: false }];
      const end = part.indexOf(ROMAN);
      return [
        { text: part.slice(0, end), italic: true },
        { text: part.slice(end + ROMAN.length), italic: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
