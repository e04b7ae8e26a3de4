import { EVENTS, list, number, plural, shownOf } from './es-count.ts';
import type { DateStand, DayGap } from '#domain/chronology/stand.ts';
import type * as english from './en-timeline.ts';

/** The history, drawn: the panel, the timeline itself and the two orders, in Spanish. */

export const events: typeof english.events = {
  panel: 'Cronología',
  hide: 'Ocultar la cronología',
  show: 'Mostrar la cronología',
  toldBy: (outlets) => (outlets.length > 0 ? `relatado por ${list(outlets)}` : ''),
  context: 'en ningún artículo',
  name: (title, date, told, far) => [[title, date, ...told].join(', '), ...far].join('. '),
  reported: (dates) => dates.map(({ date, outlets }) => `${list(outlets)}: ${date}`).join('; '),
  draw: 'Mostrar',
  drawTime: 'en el tiempo',
  drawOrders: 'como se relata',
  options: 'Fechas y carriles',
  key: 'Leyenda',
  by: 'Carriles',
  lanesBy: { actor: 'por actor', outlet: 'por medio', none: 'ninguno' },
  lanesUnusual: { actor: 'por actor', outlet: 'por medio', none: 'sin carriles' },
  dates: 'Fechas',
  datesFrom: { record: 'del registro', reported: 'según el medio' },
  contextHidden: 'sin contexto',
  showApart: 'Cuánto distan medio y registro',
  apartShown: 'cuánto distan',
  inNoArticle: 'En ningún artículo',
  waiting: 'Dibujando la cronología…',
  nothing: 'Ningún suceso pasa este filtro.',
  undated: (count) => `, ${number(count)} sin fecha`,
};

/** How far a date as reported is from the one in the record. */
export const apart: typeof english.apart = {
  says: (outlets, date, record, stand) =>
    `${list(outlets)} ${plural(outlets.length, { one: 'dice', other: 'dicen' })} ${date}; el registro, ${record}: ${stand}`,
  against: (record, stand) => `Frente al registro, ${record}: ${stand}.`,
  stand: (stand, gap) => (gap ? daysApart(gap) : STANDS[stand]),
  reported: (reason) => `Según el medio: ${sentence(reason)}`,
  record: (reason) => `En el registro: ${sentence(reason)}`,
};

const STANDS: Record<DateStand, string> = {
  same: 'lo mismo',
  vaguer: 'lo mismo, con menos exactitud',
  finer: 'lo mismo, con más exactitud',
  overlapping: 'en parte el mismo tiempo',
  apart: 'fechas separadas',
};

function daysApart({ days, atLeast }: DayGap): string {
  if (days === 0) return 'separadas dentro de un mismo día';
  return `separadas por ${atLeast ? 'al menos ' : ''}${plural(days, { one: '# día', other: '# días' })}`;
}

/** Reasons in a dossier end with a full stop or without. */
function sentence(text: string): string {
  return /[.!?][”"’»)]?$/.test(text) ? text : `${text}.`;
}

export const orders: typeof english.orders = {
  title: 'Dos órdenes de un mismo relato',
  caption:
    'Hacia abajo: cuándo ocurrió. A lo ancho: dónde lo relata cada artículo. La línea sigue al artículo.',
  happened: 'Como ocurrió',
  begins: 'comienza',
  ends: 'termina',
  told: (title, place, total) => `${title}: lugar ${number(place)} de ${number(total)} en el relato`,
  notTold: 'no relatado',
  nothing: 'Ningún suceso que pasa este filtro se relata en un artículo.',
};

export const story: typeof english.story = {
  label: 'El relato, paso a paso',
  previous: 'Suceso anterior del relato',
  next: 'Suceso siguiente del relato',
  play: 'Reproducir el relato',
  pause: 'Pausar',
  place: (place, total) => `${number(place)} de ${number(total)}`,
  events: (count) => plural(count, EVENTS),
  order: 'Orden del relato',
  inTime: 'en orden cronológico',
  asTold: (article) => `como lo relata ${article}`,
  playing: (count, order) => `Reproduciendo ${plural(count, EVENTS)}, ${order}`,
  paused: 'En pausa',
  ended: 'El relato ha terminado',
};

export const timeline: typeof english.timeline = {
  label: 'Cronología',
  keys:
    'Las flechas van de suceso en suceso y entre carriles; Inicio y Fin, al primero y al último. ' +
    'Intro abre, Escape sale, más y menos acercan y alejan.',
  events: (count) => plural(count, EVENTS),
  openGroup: (count, months) =>
    `${plural(count, EVENTS)}, ${months}: ${count === 1 ? 'elegirlo' : 'acercar'}`,
  months: (from, to) => `de ${from} a ${to}`,
  windowSaid: (months, count) => `${months}, ${count}`,
  relationSign: { warmer: '↑', cooler: '↓' },
  relation: { warmer: '↑ más cordiales', cooler: '↓ más frías' },
  relationSaid: {
    warmer: (outlet) => `más cordiales, dice ${outlet}`,
    cooler: (outlet) => `más frías, dice ${outlet}`,
  },
  quoted: (words) => `«${words}»`,
  presets: 'Tramos de tiempo',
  overview: 'Parte de la historia a la vista',
  overviewKeys: 'Las flechas la mueven; RePág y AvPág, por su propia longitud; más y menos acercan y alejan.',
  zoom: 'Ampliación',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  whole: 'Todo',
  key: 'Sucesos en la cronología',
  keyParts: { dates: 'Cuándo', beside: 'Cuánto distan', events: 'Sucesos' },
  marks: {
    day: 'un día',
    within: 'en algún momento de aquí, como de un año',
    lasting: 'todo este tiempo',
    soft: 'sin principio o fin nítidos',
    open: 'no se conoce principio o fin',
    allOf: 'cada uno de estos',
    oneOf: 'uno de estos, no se sabe cuál',
    beside: 'la otra fecha: según el medio, o la del registro',
    apart: 'la distancia es el largo de la línea de puntos',
    context: 'en ningún artículo: contexto del registro',
    warmer: 'relaciones más cordiales, donde un artículo lo dice',
    cooler: 'relaciones más frías, donde un artículo lo dice',
    chosen: 'elegido',
    related: 'del suceso elegido a uno con la misma afirmación, o una próxima',
    group: 'demasiado juntos para mostrarse: se abren con un clic o Intro',
  },
  listLabel: 'Sucesos en orden cronológico',
  context: 'contexto: en ningún artículo',
};

/** What leaves the timeline, as files. */
export const taking: typeof english.taking = {
  title: 'Llevar',
  of: (count) => plural(count, { one: 'El suceso mostrado', other: 'Los # sucesos mostrados' }),
  csv: {
    name: 'CSV',
    help: 'Una tabla para hojas de cálculo, con las columnas de TimelineJS',
    leftOut: 'Omitidos, porque no se sabe nada de sus fechas:',
  },
  timelineJs: {
    name: 'TimelineJS',
    help: 'Diapositivas para una página propia, en JSON',
    leftOut: 'Omitidos, porque no se sabe nada de sus fechas:',
  },
  calendar: {
    name: 'iCalendar',
    help: 'Días para el calendario: los sucesos que lo tienen',
    leftOut: 'Omitidos, porque no tienen un día que un calendario pueda mostrar:',
  },
  saved: (file, taken, total) => `Guardado ${file}: ${shownOf(taken, total, EVENTS)}.`,
  leftOut: (title, date) => `${title} (${date})`,
  failed: 'No funcionó: una parte de la aplicación no llegó. Se puede reintentar.',
  record: (date) => `En el registro: ${date}.`,
  reported: (article, date, how) =>
    how === undefined ? `${article}: ${date}.` : `${article}: ${date} (${how}).`,
  notTold: 'En ningún artículo: contexto del registro.',
  sources: 'Fuentes:',
  link: 'Este suceso en Parallax',
};
