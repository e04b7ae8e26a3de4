import { counted } from './es-count.ts';
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
  claimsOnly: (count) => `no relatado; ${counted(count, 'afirmación', 'afirmaciones')} sobre el asunto`,
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
  showContext: (count) => `Contexto del registro (${count})`,
  export: 'Exportar CSV',
  print: 'Imprimir',
  none: 'Ningún suceso pasa este filtro y esta búsqueda.',
  onlyLabel: 'De haber leído solo',
  onlyAll: 'Leer todos',
  only: (outlet, met, told, isFiltered) => {
    const elsewhere = told - met;
    return (
      `De haber leído solo ${outlet}: ${met === 1 ? 'queda' : 'quedan'} ${met} de ` +
      `${counted(told, 'suceso relatado', 'sucesos relatados')}${isFiltered ? ' en este filtro' : ''}; ` +
      `${elsewhere === 1 ? '1 se relata' : `${elsewhere} se relatan`} en otra parte.`
    );
  },
  missed: (count) =>
    count === 1 ? 'El suceso que no se habría conocido' : `Los ${count} sucesos que no se habrían conocido`,
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
