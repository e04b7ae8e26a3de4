import { MARKS, NO_FILTER, isStanding, type Filter, type Marks } from '#domain/coverage/filter.ts';
import type { DatesFrom, LanesBy } from '#domain/coverage/event-entries.ts';
import { IN_TIME } from '#domain/coverage/story.ts';
import { HELD } from '#data/held-dossier.ts';

export const VIEWS = ['explore', 'ledger', 'history', 'sources', 'lesson', 'about', 'print'] as const;
export type ViewName = (typeof VIEWS)[number];

export const THEMES = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

/** The history as a strip for the wall or as a list; of a lesson its worksheet, key or notes; the articles; the ledger. */
export const PRINTED = ['strip', 'list', 'worksheet', 'key', 'notes', 'articles', 'ledger'] as const;
export type Printed = (typeof PRINTED)[number];

/** Everything about the screen that a pasted link restores. */
export type Route = {
  dossier: string;
  view: ViewName;
  /** At most one of `claim` and `event` is chosen. */
  claim: string | null;
  event: string | null;
  filter: Filter;
  /** What a table's rows are searched for; empty finds all. */
  q: string;
  /** Ids of the articles that stand side by side, in this order; empty leaves it to the screen. */
  articles: readonly string[];
  marks: Marks;
  /** Whether the chosen claim's passages are joined, or those of every claim in view. */
  threads: 'chosen' | 'all';
  /** The ledger's rows together under their topic or standing. */
  group: 'topic' | 'standing' | null;
  /** What the ledger's rows are sorted by, with a minus in front for the other way round; the ledger reads it. */
  sort: string | null;
  /** Whether tables, lists and drawings of events have those that no article tells. */
  context: 'shown' | 'hidden';
  /** The id of the outlet in “Had you read only …”. */
  only: string | null;
  /** The days the timeline shows, inclusive; null for where the dossier opens. */
  window: { from: string; to: string } | null;
  by: LanesBy;
  dates: DatesFrom;
  /** Whether each date in the timeline has the other beside it: the reported ones, or the record's. */
  apart: 'shown' | 'hidden';
  /** What the panel of the history draws: time, or in which order each article tells it. */
  draw: 'time' | 'orders';
  /** The order in which the story is stepped through: of time, or as the article with this id tells it. */
  story: string;
  /** What is printed. */
  what: Printed;
  paper: 'a4' | 'letter';
  /** The id of the lesson that is given, also while its class looks elsewhere; null for none. */
  lesson: string | null;
  /** Which of its steps, counted from 1. */
  step: number;
  /** Whether this is the second window of a lesson, which its teacher alone sees. */
  presenter: boolean;
  /** Null leaves it to the reader's own setting. */
  theme: Theme | null;
  /** Within another page: without what stands around the view, and keeping nothing. */
  embed: boolean;
};

export const HOME: Route = {
  dossier: HELD?.about.id ?? 'us-icc',
  view: 'explore',
  claim: null,
  event: null,
  filter: NO_FILTER,
  q: '',
  articles: [],
  marks: 'all',
  threads: 'chosen',
  group: null,
  sort: null,
  context: 'shown',
  only: null,
  window: null,
  by: 'actor',
  dates: 'record',
  apart: 'hidden',
  draw: 'time',
  story: IN_TIME,
  what: 'strip',
  paper: 'a4',
  lesson: null,
  step: 1,
  presenter: false,
  theme: null,
  embed: false,
};

/** Reads a query string. What it does not know or cannot read is as if it were absent: old links keep working. */
export function routeOf(search: string): Route {
  const query = new URLSearchParams(search);
  const given = (name: string): string | null => query.get(name) || null;
  const claim = given('claim');
  const from = given('from');
  const to = given('to');
  return {
    dossier: given('dossier') ?? HOME.dossier,
    view: oneOf(VIEWS, given('view')) ?? HOME.view,
    claim,
    event: claim ? null : given('event'),
    filter: {
      standing: listOf(given('standing')).filter(isStanding),
      outlets: listOf(given('outlets')),
      topic: given('topic'),
    },
    q: given('q') ?? HOME.q,
    articles: listOf(given('articles')),
    marks: oneOf(MARKS, given('marks')) ?? HOME.marks,
    threads: oneOf(['chosen', 'all'] as const, given('threads')) ?? HOME.threads,
    group: oneOf(['topic', 'standing'] as const, given('group')) ?? null,
    sort: given('sort'),
    context: oneOf(['shown', 'hidden'] as const, given('context')) ?? HOME.context,
    only: given('only'),
    window: isDay(from) && isDay(to) && Date.parse(from) < Date.parse(to) ? { from, to } : null,
    by: oneOf(['actor', 'outlet', 'none'] as const, given('by')) ?? HOME.by,
    dates: oneOf(['record', 'reported'] as const, given('dates')) ?? HOME.dates,
    apart: oneOf(['shown', 'hidden'] as const, given('apart')) ?? HOME.apart,
    draw: oneOf(['time', 'orders'] as const, given('draw')) ?? HOME.draw,
    story: given('story') ?? HOME.story,
    what: oneOf(PRINTED, given('what')) ?? HOME.what,
    paper: oneOf(['a4', 'letter'] as const, given('paper')) ?? HOME.paper,
    lesson: given('lesson'),
    step: /^[1-9]\d{0,3}$/.test(given('step') ?? '') ? Number(given('step')) : HOME.step,
    presenter: given('presenter') === '1',
    theme: oneOf(THEMES, given('theme')) ?? null,
    embed: given('embed') === '1',
  };
}

/** The query string of a route, with its `?`; empty for the default screen. What is default is left out. */
export function searchOf(route: Route): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null, ordinary: string | null = null): void => {
    if (value !== null && value !== '' && value !== ordinary) query.set(name, value);
  };
  put('dossier', route.dossier, HOME.dossier);
  put('view', route.view, HOME.view);
  put('claim', route.claim);
  put('event', route.event);
  put('outlets', route.filter.outlets.join(','));
  put('standing', route.filter.standing.join(','));
  put('topic', route.filter.topic);
  put('q', route.q);
  put('articles', route.articles.join(','));
  put('marks', route.marks, HOME.marks);
  put('threads', route.threads, HOME.threads);
  put('group', route.group);
  put('sort', route.sort);
  put('context', route.context, HOME.context);
  put('only', route.only);
  put('from', route.window?.from ?? null);
  put('to', route.window?.to ?? null);
  put('by', route.by, HOME.by);
  put('dates', route.dates, HOME.dates);
  put('apart', route.apart, HOME.apart);
  put('draw', route.draw, HOME.draw);
  put('story', route.story, HOME.story);
  put('what', route.what, HOME.what);
  put('paper', route.paper, HOME.paper);
  put('lesson', route.lesson);
  put('step', String(route.step), String(HOME.step));
  put('presenter', route.presenter ? '1' : null);
  put('theme', route.theme);
  put('embed', route.embed ? '1' : null);
  const search = query.toString().replaceAll('%2C', ',');
  return search ? `?${search}` : '';
}

function listOf(text: string | null): string[] {
  return text ? text.split(',').filter((item) => item !== '') : [];
}

function oneOf<Word extends string>(words: readonly Word[], word: string | null): Word | undefined {
  return words.find((known) => known === word);
}

/** A day that exists, by ISO 8601 also of a year before 0 or after 9999: `2023-02-30` is no day. */
function isDay(text: string | null): text is string {
  if (!text || !/^(\d{4}|[+-]\d{6})-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
