import { number, plural } from './en-count.ts';
import type { Fault, Problem } from '#domain/file/fault.ts';

/** What is wrong with a dossier's file, in English. */
export const faults = {
  /** One fault on a line of its own: where, what is wrong, what was expected. */
  line: ({ place, problem }: Fault): string =>
    `${place === '' ? '' : `${place}: `}${faults.sentence(problem)}`,
  /** Below the first of very many. */
  others: (count: number) => plural(count, { one: 'and # other', other: 'and # others' }),
  sentence: (problem: Problem): string => {
    const quoted = (text: string) => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
    const codeOf = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const types = {
      text: 'a text',
      list: 'a list',
      object: 'an object',
      number: 'a number',
      boolean: 'true or false',
      nothing: 'nothing',
    };
    const oneOf = (options: readonly string[]) =>
      options.length === 1 ? quoted(options[0] ?? '') : `one of ${options.join(', ')}`;
    switch (problem.kind) {
      case 'empty-file':
        return 'the file is empty; a dossier in JSON was expected';
      case 'too-large':
        return `the file has ${number(problem.characters)} characters; at most ${number(problem.limit)} are read`;
      case 'not-json': {
        const expected = {
          value: 'a value',
          key: 'a key in quotation marks',
          colon: 'a colon',
          comma: 'a comma or a closing bracket',
          quote: 'the rest of the text and its closing quotation mark',
          end: 'the end of the file',
        }[problem.expected];
        const found = problem.found === '' ? 'the file ends' : `${quoted(problem.found)} stands`;
        return `this is not JSON: at line ${problem.line}, column ${problem.column}, ${expected} was expected, but ${found} there`;
      }
      case 'too-deep':
        return `this is nested deeper than ${problem.limit} levels; a dossier needs fewer than ten`;
      case 'forbidden-key':
        return `the key ${quoted(problem.key)} is not taken; another name was expected`;
      case 'too-many':
        return `this holds ${number(problem.count)} values or more; at most ${number(problem.limit)} are read`;
      case 'countless':
        return 'more is wrong with this file than can be told; a dossier was expected';
      case 'not-a-dossier':
        return 'this file is not a dossier; "dossier" was expected here';
      case 'newer-version':
        return `this dossier is of version ${problem.given}, newer than this program; version ${problem.known} was expected`;
      case 'unknown-version':
        return `no version ${problem.given} is known; version ${problem.known} was expected`;
      case 'missing':
        return `this is missing; ${typeof problem.expected === 'string' ? types[problem.expected] : oneOf(problem.expected)} was expected`;
      case 'wrong-type':
        return `this is ${types[problem.given]}; ${types[problem.expected]} was expected`;
      case 'not-one-of':
        return `${quoted(problem.given)} is not known here; ${oneOf(problem.options)} was expected`;
      case 'malformed': {
        const expected = {
          slug: 'lower-case letters, digits and single hyphens, as in "order-to-share",',
          url: 'an address that begins with https://, http:// or mailto:',
          'file-name': 'the plain name of a file in the same folder that ends in .txt',
          sha256: '64 hexadecimal digits in lower case',
          language: 'a language tag, as in "en" or "pt-BR",',
          day: 'a day, as in 1993-01-20,',
        }[problem.expected];
        const verb = ['slug', 'sha256'].includes(problem.expected) ? 'were' : 'was';
        return `${quoted(problem.given)} cannot stand here; ${expected} ${verb} expected`;
      }
      case 'empty':
        return problem.expected === 'list'
          ? 'the list is empty; at least one entry was expected'
          : 'the text is empty; at least one character was expected';
      case 'not-positive':
        return `${problem.given} is too small; a number above 0 was expected`;
      case 'too-long':
        return `this has ${number(problem.characters)} characters; at most ${number(problem.limit)} were expected`;
      case 'control-character':
        return `this holds ${codeOf(problem.code)}, a control character, which nobody can see; words were expected`;
      case 'order-turned':
        return `this holds ${codeOf(problem.code)}, which shows words in another order than they are written in; words without it were expected`;
      case 'direction-unpaired':
        return `this holds ${codeOf(problem.code)}, which turns the direction of writing, without its pair; both or neither were expected`;
      case 'duplicate-id':
        return `the id ${quoted(problem.id)} is taken by ${problem.first}; an id of its own was expected`;
      case 'unknown-id': {
        const names = {
          outlet: ['outlet', 'outlets'],
          article: ['article', 'articles'],
          claim: ['claim', 'claims'],
          event: ['event', 'events'],
          lane: ['lane', 'lanes'],
          person: ['person', 'people'],
          source: ['source', 'sources'],
        } as const;
        const [one, many] = names[problem.of];
        const shown = problem.known.slice(0, 12).join(', ');
        const others = problem.known.length > 12 ? ` ${faults.others(problem.known.length - 12)}` : '';
        const known =
          problem.known.length === 0 ? `there are no ${many}` : `the ${many} are ${shown}${others}`;
        return `no ${one} has the id ${quoted(problem.id)}; ${known}`;
      }
      case 'repeated-id':
        return `${quoted(problem.id)} is already in this list; each id once was expected`;
      case 'no-date':
        return `${quoted(problem.given)} is no date that a calendar has; EDTF was expected, as in 2023-07-26, 2022 or 1998~`;
      case 'span-reversed':
        return `${quoted(problem.given)} ends before it begins; an end that is not before its beginning was expected`;
      case 'days-reversed':
        return `it ends on ${problem.end}, before it begins; ${problem.start} or later was expected`;
      case 'no-text':
        return 'the article has no text; "text", or "textFile" with the name of a file, was expected';
      case 'no-text-file':
        return `the file ${quoted(problem.name)} is not there; it was expected beside the dossier`;
      case 'half-character':
        return `this holds half a character (${codeOf(problem.unit)} without its other half); whole characters were expected`;
      case 'parts-overlap':
        return `this part overlaps ${problem.other}; parts that lie apart were expected`;
      case 'second-report':
        return `${problem.first} is from ${quoted(problem.article)} already; one report with all its passages was expected`;
      case 'lone-difference':
        return 'only one outlet reports this claim; a difference was expected only where two or more do';
      case 'related-to-itself':
        return 'a claim is not related to itself; another claim was expected';
      case 'about-nothing':
        return 'the note is about nothing; "claim" or "event" was expected';
      case 'quote-absent': {
        const article = quoted(problem.article);
        if (problem.elsewhere > 0) {
          return `these words stand in the text of ${article}, but not with this prefix and suffix; what stands directly before and after them was expected`;
        }
        if (!problem.alike) {
          return `these words are not in the text of ${article}; words that stand there, character for character, were expected`;
        }
        const code = (character: string) => (character === '' ? 'nothing' : codeOf(character.charCodeAt(0)));
        const { words, stands, given } = problem.alike;
        return `these words are not in the text of ${article}; it has ${quoted(words)}, with ${code(stands)} where the quote has ${code(given)}`;
      }
      case 'quote-ambiguous':
        return `these words stand in ${problem.count < 100 ? problem.count : 'at least 100'} places in the text of ${quoted(problem.article)}; a prefix or suffix that tells which was expected`;
      case 'text-changed':
        return `the article's text is not the one this was recorded for; its SHA-256 is ${problem.actual}`;
    }
  },
};
