import * as z from 'zod/mini';
import type { TextFormat } from './fault.ts';
import { FORMATS } from './formats.ts';
import { MOST_OF_TEXT } from './text-rules.ts';

// Under a content security policy without `unsafe-eval` the attempt alone to compile a schema is reported.
z.config({ jitless: true });

/**
 * The most characters of the dossier's own words, of a quote, and of an id or a date: far more than any needs, and still
 * drawn at once.
 */
const MOST = 20_000;
const MOST_OF_NAMES = 500;

/** A text in a given format; the format's name is the error's message, from which `shape-faults` reads it. */
const formatted = (format: TextFormat, description: string) =>
  z.string().check(z.maxLength(MOST_OF_NAMES), z.regex(FORMATS[format], format), z.describe(description));
const text = (description: string, most = MOST) =>
  z.string().check(z.minLength(1), z.maxLength(most), z.describe(description));
const list = <T extends z.core.SomeType>(entry: T, description: string) =>
  z.array(entry).check(z.describe(description));
const filled = <T extends z.core.SomeType>(entry: T, description: string) =>
  z.array(entry).check(z.minLength(1), z.describe(description));
const choice = <const T extends readonly string[]>(options: T, description: string) =>
  z.enum(options).check(z.describe(description));
const optional = z.exactOptional;

const id = (what: string) => formatted('slug', `A slug that is unique among the ${what}; links point at it.`);
const ref = (what: string) => formatted('slug', `The id of one of the ${what}.`);
const url = formatted('url', 'An address that begins with https://, http:// or mailto:.');
const lang = (description: string) =>
  formatted('language', `${description} A BCP 47 tag such as en or pt-BR.`);
const date = (description: string) =>
  text(
    `${description} EDTF (ISO 8601-2) level 0 or 1, or a set: 2023-07-26, 2022, 2022-02/2022-05, 1998~.`,
    MOST_OF_NAMES,
  );

const quoteFields = {
  exact: text('Words that stand in the article, character for character.'),
  prefix: optional(z.string().check(z.maxLength(MOST), z.describe('What stands directly before the words.'))),
  suffix: optional(z.string().check(z.maxLength(MOST), z.describe('What stands directly after the words.'))),
};
const quote = z.looseObject(quoteFields).check(z.describe('A W3C TextQuoteSelector.'));

const outlet = z.looseObject({
  id: id('outlets'),
  name: text('The full name.'),
  short: text('A short name for narrow places.'),
  url: optional(url),
});

const part = z.looseObject({
  role: choice(['chrome', 'headline', 'standfirst', 'caption', 'credit'], 'What the words are.'),
  ...quoteFields,
});

const article = z.looseObject({
  id: id('articles'),
  outlet: ref('outlets'),
  headline: text('The headline.'),
  byline: optional(text('Who wrote it.')),
  published: date('When it was published.'),
  edition: optional(text('Which version of the story this text is.')),
  url: optional(url),
  lang: optional(lang('The language of the text, where it is not the dossier’s.')),
  textFile: optional(
    formatted(
      'file-name',
      'The file beside dossier.json that holds the text, in UTF-8; its name ends in .txt.',
    ),
  ),
  text: optional(text('The full text, unaltered, or what `extent` says.', MOST_OF_TEXT)),
  extent: optional(
    choice(['quotations'], 'The text holds some quotations, with gaps marked; the full text when left out.'),
  ),
  sha256: formatted('sha256', 'SHA-256 of the full text in UTF-8, lower-case hexadecimal.'),
  parts: optional(list(part, 'What in the text is not running text; all else is body.')),
});

const attribution = z.looseObject({
  kind: choice(
    ['outlet', 'named', 'anonymous', 'institution', 'document', 'outlet-cited'],
    'Who says so: the outlet in its own voice, a named or an unnamed person, an institution, a document, or another outlet that it cites.',
  ),
  sources: optional(list(ref('people'), 'Who is quoted.')),
  words: optional(text('The article’s own words of attribution.')),
});

const report = z.looseObject({
  article: ref('articles'),
  passages: filled(quote, 'The exact words that make the claim.'),
  attribution,
});

const difference = z.looseObject({
  aspects: filled(
    z.enum(['attribution', 'certainty', 'date', 'detail', 'framing', 'number', 'scope', 'substance']),
    'In what the reports differ.',
  ),
  note: text('How exactly they differ, fairly to each.'),
});

const claim = z.looseObject({
  id: id('claims'),
  statement: text('One neutral sentence in the dossier’s own words.'),
  kind: choice(['event', 'state', 'statement', 'quotation', 'background'], 'What kind of matter it is.'),
  topic: text('What it is about; claims of one topic are listed together.'),
  weight: choice(['core', 'supporting', 'minor'], 'How much of the story hangs on it.'),
  reports: filled(report, 'One for each article that makes the claim.'),
  difference: optional(difference),
  related: optional(
    list(
      ref('claims'),
      'Claims near this one, the nearest first: what an outlet that is silent on this one does report.',
    ),
  ),
});

const event = z.looseObject({
  id: id('events'),
  title: text('A few words.'),
  summary: text('A sentence or two.'),
  lane: ref('lanes'),
  date: date('The date in the record, never finer than its source.'),
  dateNote: optional(text('How the date was found, or that no public record gives it.')),
  reported: list(
    z.looseObject({
      article: ref('articles'),
      date: date('As precise as the article’s wording and no more.'),
      inferred: optional(text('How the date follows from the wording.')),
      passages: filled(quote, 'The exact words that tell the event.'),
    }),
    'What each article says of it; empty for context that no article tells.',
  ),
  claims: list(ref('claims'), 'The claims that belong to it.'),
  people: optional(list(ref('people'), 'Who took part.')),
  sources: list(ref('sources'), 'The authorities for the record.'),
  relation: optional(
    z.looseObject({
      direction: choice(['warmer', 'cooler'], 'How relations moved.'),
      article: ref('articles'),
      ...quoteFields,
    }),
  ),
});

const lane = z.looseObject({ id: id('lanes'), title: text('The lane’s title.') });

const era = z.looseObject({
  id: id('eras'),
  title: text('The band’s title.'),
  start: formatted('day', 'The first day, as in 1993-01-20.'),
  end: formatted('day', 'The last day; not before the first.'),
});

const preset = z.looseObject({
  title: text('What the stretch is called.'),
  from: formatted('day', 'The first day in view.'),
  to: formatted('day', 'The last day in view; not before the first.'),
  opening: z.exactOptional(z.boolean().check(z.describe('The timeline opens on this stretch.'))),
});

const person = z.looseObject({
  id: id('people'),
  name: text('The name, or what an unnamed source is called.'),
  role: text('The office or part at the time of the story.'),
  kind: choice(['person', 'institution', 'unnamed'], 'What kind of source it is.'),
});

const source = z.looseObject({
  id: id('sources'),
  title: text('The title.'),
  publisher: text('Who publishes it.'),
  date: optional(date('When it was published.')),
  url: optional(url),
});

const note = z.looseObject({
  id: id('notes'),
  about: z
    .looseObject({ claim: optional(ref('claims')), event: optional(ref('events')) })
    .check(z.describe('A claim, an event, or both.')),
  text: text('What the record adds or corrects.'),
  sources: list(ref('sources'), 'The authorities for it.'),
});

const minutes = z.number().check(z.positive(), z.describe('How long it takes.'));

const quoted = z.looseObject({ article: ref('articles'), ...quoteFields });

const exercise = z
  .looseObject({
    kind: choice(
      ['sort', 'outlet', 'order', 'missing'],
      'Both, one or differ? Which outlet wrote this? In which order? What is missing?',
    ),
    claims: optional(list(ref('claims'), 'What to sort, or what may be missing.')),
    events: optional(list(ref('events'), 'What to put in order, or what may be missing.')),
    passages: optional(list(quoted, 'Words of which the class says which outlet wrote them.')),
    article: optional(ref('articles')),
  })
  .check(z.describe('Something to guess; the answers follow from the dossier.'));

const step = z.looseObject({
  title: text('The step’s title.'),
  text: text('What the class reads.'),
  notes: optional(text('What only the presenter reads.')),
  minutes: optional(minutes),
  work: optional(choice(['class', 'pairs', 'alone'], 'Who works together.')),
  quotes: optional(list(quoted, 'Words of the articles, shown large.')),
  question: optional(text('A question to the class.')),
  answer: optional(text('The answer, shown when asked for.')),
  exercise: optional(exercise),
  show: z
    .looseObject({
      view: text('The view that the step opens.'),
      claim: optional(ref('claims')),
      event: optional(ref('events')),
      from: optional(date('Where the timeline’s window begins.')),
      to: optional(date('Where the timeline’s window ends.')),
    })
    .check(
      z.describe('What the screen shows meanwhile; what else a link says may stand here as in the link.'),
    ),
});

const lesson = z.looseObject({
  id: id('lessons'),
  title: text('The lesson’s title.'),
  minutes,
  audience: optional(text('Whom it is for.')),
  aims: optional(list(text('One aim.'), 'What students can do afterwards.')),
  misconceptions: optional(
    list(
      z.looseObject({
        belief: text('What students commonly get wrong, in their words.'),
        reply: text('What helps.'),
      }),
      'What students commonly get wrong.',
    ),
  ),
  steps: list(step, 'In order.'),
});

/**
 * The form of a dossier file, version 1: types, choices and formats. Fields that it does not know are kept.
 * What one value says of another (ids, dates, quotes) is not the schema's but the decoder's to check.
 */
export const dossierSchema = z.looseObject({
  format: z.literal('dossier'),
  version: z.literal(1),
  id: formatted('slug', 'A slug for the whole dossier; it stands in links.'),
  title: text('The dossier’s title.'),
  summary: text('What the story is, in a few sentences.'),
  lang: lang('The language of the dossier’s own words.'),
  outlets: list(outlet, 'Who publishes the articles.'),
  articles: list(article, 'One outlet may have several.'),
  claims: list(claim, 'One checkable matter each.'),
  events: list(event, 'The history behind the story.'),
  lanes: list(lane, 'The rows of the timeline.'),
  eras: list(era, 'The bands of the timeline, such as administrations.'),
  presets: z.exactOptional(list(preset, 'Stretches of the timeline worth a name.')),
  people: list(person, 'Who is quoted or took part.'),
  sources: list(source, 'The authorities for the record.'),
  notes: list(note, 'The editor’s notes.'),
  lessons: list(lesson, 'Lessons on the story.'),
});

/** A dossier file after the schema: an article's text may still be in a file beside it. */
export type DossierFile = z.output<typeof dossierSchema>;
