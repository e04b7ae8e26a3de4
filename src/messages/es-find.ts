import { CLAIMS, EVENTS, list, number, plural } from './es-count.ts';
import type { find as english } from './en-find.ts';

/** Finding anything in a dossier, in Spanish. */
export const find: typeof english = {
  title: 'Buscar',
  label: 'Buscar afirmaciones, sucesos, personas y palabras de los artículos',
  labelWithin: (name) => `Buscar en lo que se refiere a ${name}`,
  placeholder: 'Afirmaciones, sucesos, personas, palabras…',
  placeholderWithin: 'Cualquiera de ellos…',
  close: 'Cerrar',
  shortcut: { apple: '⌘ K', other: 'Ctrl K' },
  loading: 'Abriendo la búsqueda…',
  reading: 'Leyendo los artículos…',
  hint: 'Vale un nombre, una cifra o cualquier palabra de los artículos. Una errata no importa.',
  nothing: (query) => `Nada encontrado para «${query}».`,
  nothingWithin: (query, name) => `Nada encontrado para «${query}» en lo que se refiere a ${name}.`,
  nothingOf: (name) => `Ninguna afirmación se apoya en ${name}, y ningún suceso incluye ese nombre.`,
  someWords: 'Nada contiene todas estas palabras. Con algunas de ellas:',
  results: 'Encontrado',
  group: { claim: 'Afirmaciones', event: 'Sucesos', person: 'Personas', words: 'En los artículos' },
  groupWithin: (name) => ({ claim: `Afirmaciones que se apoyan en ${name}`, event: `Sucesos con ${name}` }),
  count: (shown, total) => (shown < total ? `${number(shown)} de ${number(total)}` : number(total)),
  more: (next, left) =>
    next < left ? `Mostrar ${number(next)} de ${number(left)} más` : `Mostrar ${number(left)} más`,
  said: (counts) => list(counts.map(({ group, total }) => `${group}: ${number(total)}`)),
  concerns: (claims, events) =>
    list([...(claims > 0 ? [plural(claims, CLAIMS)] : []), ...(events > 0 ? [plural(events, EVENTS)] : [])]),
  leave: (name) => `Buscar de nuevo en todo, no solo en ${name}`,
  keys: [
    ['↑ ↓', 'elegir'],
    ['Intro', 'abrir'],
    ['Esc', 'cerrar'],
  ],
  keysWithin: [['Retroceso', 'volver']],
};
