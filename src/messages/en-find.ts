import { CLAIMS, EVENTS, list, number, plural } from './en-count.ts';

/** Finding anything in a dossier, in English. */
export const find = {
  title: 'Find',
  /** The name of the field: what can be found. */
  label: 'Find claims, events, people and words of the articles',
  labelWithin: (name: string) => `Find among what concerns ${name}`,
  placeholder: 'Claims, events, people, words …',
  placeholderWithin: 'Any of these …',
  close: 'Close',
  shortcut: { apple: '⌘ K', other: 'Ctrl K' },
  loading: 'Opening the search …',
  reading: 'Reading the articles …',
  hint: 'Type a name, a number, or any words of the articles. A slip of the fingers does no harm.',
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nothingWithin: (query: string, name: string) => `Nothing found for “${query}” among what concerns ${name}.`,
  nothingOf: (name: string) => `No claim rests on ${name}, and no event names them.`,
  /** No entry has all the words. */
  someWords: 'Nothing has all of these words. With some of them:',
  results: 'Found',
  group: { claim: 'Claims', event: 'Events', person: 'People', words: 'In the articles' },
  groupWithin: (name: string) => ({ claim: `Claims that rest on ${name}`, event: `Events with ${name}` }),
  count: (shown: number, total: number) =>
    shown < total ? `${number(shown)} of ${number(total)}` : number(total),
  more: (next: number, left: number) =>
    next < left ? `Show ${number(next)} of ${number(left)} more` : `Show ${number(left)} more`,
  /** Said aloud: how many there are in each group that has any. */
  said: (counts: readonly { group: string; total: number }[]) =>
    list(counts.map(({ group, total }) => `${group}: ${number(total)}`)),
  concerns: (claims: number, events: number) =>
    list([...(claims > 0 ? [plural(claims, CLAIMS)] : []), ...(events > 0 ? [plural(events, EVENTS)] : [])]),
  leave: (name: string) => `Search everything again, not ${name} alone`,
  keys: [
    ['↑ ↓', 'choose'],
    ['Enter', 'open'],
    ['Esc', 'close'],
  ] as readonly (readonly [string, string])[],
  keysWithin: [['Backspace', 'back']] as readonly (readonly [string, string])[],
};
