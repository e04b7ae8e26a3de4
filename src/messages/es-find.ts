import { counted } from './es-count.ts';
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
  count: (shown, total) => (shown < total ? `${shown} de ${total}` : `${total}`),
  more: (next, left) => (next < left ? `Mostrar ${next} de ${left} más` : `Mostrar ${left} más`),
  said: (counts) => counts.map(({ group, total }) => `${group}: ${total}`).join(', '),
  concerns: (claims, events) =>
    [
      ...(claims > 0 ? [counted(claims, 'afirmación', 'afirmaciones')] : []),
      ...(events > 0 ? [counted(events, 'suceso', 'sucesos')] : []),
    ].join(', '),
  leave: (name) => `Buscar de nuevo en todo, no solo en ${name}`,
  keys: [
    ['↑ ↓', 'elegir'],
    ['Intro', 'abrir'],
    ['Esc', 'cerrar'],
  ],
  keysWithin: [['Retroceso', 'volver']],
};
