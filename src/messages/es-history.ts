import { CLAIMS, number, plural } from './es-count.ts';
import type { history as english } from './en-history.ts';

/** The history: events by outlets, in Spanish. */
export const history: typeof english = {
  title: 'Historia',
  about: 'Cómo se distingue esto',
  aboutText: [
    'Un suceso se relata de otro modo cuando lo relatan dos medios o más y consta que difieren en una afirmación sobre él, o cuando sus fechas no se pueden conciliar. Entonces ambos lo relatan de otro modo: ninguno es la medida del otro.',
    'Una fecha más vaga no es una diferencia. El silencio tampoco lo es: es «no relatado».',
    'La fecha del registro es la del dosier, con su autoridad; la fecha de al lado es tan vaga como la deja el artículo.',
  ],
  table: 'Sucesos por artículo, en el orden cronológico del registro',
  event: 'Suceso',
  record: 'En el registro',
  told: { told: 'relatado', differently: 'relatado de otro modo', not: 'no relatado' },
  elsewhere: (outlet) => `no está en este artículo; relatado en otro de ${outlet}`,
  claimsOnly: (count) => `no relatado; ${plural(count, CLAIMS)} sobre el asunto`,
  context: 'En ningún artículo: contexto del registro.',
  lessExact: 'menos exacto que en otra parte',
  datesApart: 'fechas separadas',
  differs: 'Los medios difieren en',
  claims: 'Afirmaciones sobre él',
  details: (title) => `Detalles: ${title}`,
  expandAll: 'Abrir todas las filas',
  collapseAll: 'Cerrar todas las filas',
  search: 'Buscar sucesos',
  clearSearch: 'Borrar la búsqueda',
  showContext: (count) => `Contexto del registro (${number(count)})`,
  export: 'Exportar CSV',
  print: 'Imprimir',
  none: 'Ningún suceso pasa este filtro y esta búsqueda.',
  onlyLabel: 'De haber leído solo',
  onlyAll: 'Leer todos',
  only: (outlet, met, told, isFiltered) => {
    const elsewhere = told - met;
    return (
      `De haber leído solo ${outlet}: ${plural(met, { one: 'queda #', other: 'quedan #' })} de ` +
      `${plural(told, { one: '# suceso relatado', other: '# sucesos relatados' })}${isFiltered ? ' en este filtro' : ''}; ` +
      `${plural(elsewhere, { one: '# se relata', other: '# se relatan' })} en otra parte.`
    );
  },
  missed: (count) =>
    plural(count, {
      one: 'El suceso que no se habría conocido',
      other: 'Los # sucesos que no se habrían conocido',
    }),
  missedNone: 'No hay ningún suceso relatado que no se habría conocido.',
  metNone: (outlet) => `${outlet} no relata ninguno de estos sucesos.`,
  sheet: {
    id: 'suceso',
    title: 'título',
    lane: 'carril',
    recordDate: 'fecha en el registro (EDTF)',
    recordWords: 'fecha en el registro',
    dateNote: 'nota sobre la fecha',
    authorities: 'autoridades',
    told: (article) => `${article}: relato`,
    date: (article) => `${article}: fecha según el medio (EDTF)`,
    dateWords: (article) => `${article}: fecha según el medio`,
    inferred: (article) => `${article}: cómo se dedujo la fecha`,
    words: (article) => `${article}: palabras exactas`,
    claims: (article) => `${article}: afirmaciones`,
  },
};
