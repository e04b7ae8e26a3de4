import { cite } from './es-cite.ts';
import { counted, countedOf } from './es-count.ts';
import { dossiers } from './es-dossiers.ts';
import type { Messages } from './en.ts';
import { find } from './es-find.ts';
import { pictures } from './es-pictures.ts';
import { share } from './es-share-button.ts';
import { apart, events, orders, story, taking, timeline } from './es-timeline.ts';

/**
 * The texts that the first view needs, in Spanish: neutral on both sides of the Atlantic, and without addressing anyone.
 *
 * Glossary: claim = afirmación, passage = pasaje, outlet = medio, standing = concordancia (alike = igual, differ = con
 * diferencias, only = solo uno), ledger = tabla de afirmaciones, event = suceso, record = registro, as reported = según el
 * medio, told = relatado, unnamed = sin nombre, mark = marca, lane = carril, dossier = dosier, caution = cautela.
 */
export const es: Messages = {
  locale: 'es',
  app: {
    name: 'Parallax',
    views: 'Vistas',
    view: {
      explore: 'Explorar',
      ledger: 'Tabla',
      history: 'Historia',
      sources: 'Fuentes',
      lesson: 'Lecciones',
      about: 'Acerca de',
    },
    language: 'Idioma',
    theme: 'Tema',
    themes: { system: 'Tema del sistema', light: 'Claro', dark: 'Oscuro', projector: 'Proyector' },
    skipTo: { articles: 'Ir a los artículos', main: 'Ir al contenido' },
    panels: 'Paneles',
    loading: 'Abriendo el dosier…',
    loadingView: 'Abriendo la vista…',
    pageTitle: (title) => `${title} · Parallax`,
  },
  failure: {
    unknown: (id) => `Aquí no hay ningún dosier «${id}».`,
    unknownHelp: 'Puede que el enlace tenga una errata o que el dosier se haya retirado.',
    unreachable: 'El dosier no llegó.',
    unreachableHelp:
      'La red puede ser lenta o no estar disponible. No se ha perdido nada: basta con reintentar.',
    invalid: 'El dosier tiene errores y no se abrió.',
    invalidHelp: 'Quien lo mantiene puede corregirlo con esta lista:',
    broken: 'Algo falló en esta parte de la página.',
    brokenHelp: 'El resto sigue funcionando. El motivo indicado fue:',
    retry: 'Reintentar',
  },
  standing: {
    word: { alike: 'igual', differ: 'con diferencias', only: 'solo uno' },
    line: { alike: 'línea continua', differ: 'línea doble', only: 'línea de puntos' },
    about: {
      alike: 'Los medios informan de lo mismo',
      differ: 'Los medios informan de ello con diferencias',
      only: 'Un medio informa de ello; los demás callan',
    },
    of: (standing, outlets) =>
      standing === 'only' ? `solo ${outlets.join(', ')}` : es.standing.word[standing],
  },
  aspects: {
    attribution: 'atribución',
    certainty: 'certeza',
    date: 'fecha',
    detail: 'detalle',
    framing: 'encuadre',
    number: 'cifra',
    scope: 'alcance',
    substance: 'contenido',
  },
  filter: {
    label: 'Filtro',
    standing: 'Concordancia',
    outlet: 'Medio',
    anyOutlet: 'Cualquier medio',
    toldBy: (outlet) => `Relatado por ${outlet}`,
    topic: 'Tema',
    anyTopic: 'Todos los temas',
    claims: (shown, total) => countedOf(shown, total, 'afirmación', 'afirmaciones'),
    events: (shown, total) => countedOf(shown, total, 'suceso', 'sucesos'),
    none: 'Ninguna afirmación pasa este filtro.',
    clear: 'Quitar el filtro',
  },
  reading: {
    options: 'Lectura',
    marks: 'Marcas',
    marked: { all: 'todas las afirmaciones', core: 'solo las centrales', none: 'ninguna' },
    threads: 'Hilos',
    threaded: { chosen: 'de la afirmación elegida', all: 'de todas las coincidencias a la vista' },
    together: 'Mantener las columnas juntas por afirmación',
    columns: 'Columnas en paralelo',
  },
  article: {
    columns: 'Artículos',
    headlineNotInText: 'titular tomado del registro, no impreso en el texto',
    by: (byline) => `Por ${byline}`,
    chrome: 'Aviso del sitio',
    claimsMarked: (shown, total) => countedOf(shown, total, 'afirmación marcada', 'afirmaciones marcadas'),
    claim: {
      silent: (outlet) => `${outlet} no informa de esto.`,
      elsewhere: (outlet) => `No está en este artículo; ${outlet} informa de ello en otro.`,
      'claims-only': (outlet) => `${outlet} no informa de esto.`,
    },
    event: {
      silent: (outlet) => `${outlet} no relata este suceso.`,
      elsewhere: (outlet) => `No está en este artículo; ${outlet} relata este suceso en otro.`,
      'claims-only': (outlet) => `${outlet} no relata este suceso; lo que dice del asunto está marcado.`,
    },
    mark: (standing, statement) => `${standing}: ${statement}`,
    textOf: (outlet) => `Texto de ${outlet}`,
    choose: 'Estas palabras hacen varias afirmaciones',
    nearest: 'Lo más próximo de lo que informa:',
    gutter: (outlet) => `En qué parte del texto de ${outlet} están las afirmaciones`,
    inColumn: (number) => `Artículo de la columna ${number}`,
  },
  card: {
    label: 'Selección',
    claim: 'Afirmación',
    event: 'Suceso',
    nothing: 'Para empezar, elegir palabras marcadas en un artículo, o un suceso.',
    nothingHelp:
      'Cada marca es una afirmación que hace un medio. Al elegirla se ve lo que los demás dicen del mismo asunto, con sus palabras, y el suceso al que pertenece.',
    claimChosen: (standing, statement) => `Afirmación, ${standing}: ${statement}`,
    eventChosen: (title, date) => `Suceso: ${title}, ${date}`,
    close: 'Cerrar la ficha',
    raise: 'Mostrar la ficha entera',
    lower: 'Bajar la ficha',
    previous: 'Anterior',
    next: 'Siguiente',
    place: (index, total) => `${index} de ${total}`,
    copy: 'Copiar enlace',
    copied: 'Enlace copiado',
    notCopied: 'No se pudo copiar; el enlace está en la barra de direcciones',
    toPassage: (outlet) => `Ir a estas palabras en ${outlet}`,
    says: 'Quién lo dice',
    difference: 'En qué difieren',
    context: 'En ningún artículo: contexto del registro.',
    eventOfClaim: 'Suceso',
    eventsOfClaim: 'Sucesos',
    claimsOfEvent: (count) => counted(count, 'afirmación', 'afirmaciones'),
    record: 'En el registro',
    reported: 'Según el medio',
    people: 'Personas',
    relation: {
      warmer: (outlet) => `Relaciones más cordiales, dice ${outlet}:`,
      cooler: (outlet) => `Relaciones más frías, dice ${outlet}:`,
    },
    related: 'Sucesos relacionados',
    joinedBy: { shared: 'La misma afirmación:', near: 'Una afirmación próxima:' },
    inTime: 'Antes y después',
    inTimeFiltered: 'Antes y después, dentro del filtro',
    before: 'Antes',
    after: 'Después',
    noneBefore: 'ninguno: este es el primero',
    noneAfter: 'ninguno: este es el último',
    notes: 'Nota de la redacción del dosier',
    notInText: 'Estas palabras no se encontraron en el texto.',
    unknown: 'Este enlace apunta a algo que el dosier no tiene.',
  },
  attribution: {
    outlet: (outlet) => `${outlet}, con voz propia`,
    named: (sources) => sources,
    anonymous: (sources) => `Sin nombre: ${sources}`,
    institution: (sources) => `Institución: ${sources}`,
    document: (sources) => `Documento: ${sources}`,
    'outlet-cited': (sources) => `Otro medio: ${sources}`,
    unsaid: 'no nombrado',
  },
  apart,
  events,
  orders,
  story,
  keys: {
    title: 'Teclas',
    letters: 'Las letras solas y ? funcionan como teclas',
    close: 'Cerrar',
    list: [
      ['Ctrl K', 'buscar cualquier cosa'],
      ['j / k', 'afirmación siguiente y anterior del artículo'],
      ['Intro', 'elegir la afirmación o el suceso'],
      ['o', 'a la misma afirmación en el otro medio, y de vuelta'],
      ['e', 'al suceso de la afirmación elegida'],
      ['n / p', 'suceso siguiente y anterior del relato'],
      ['← →', 'suceso anterior y posterior, en la línea de tiempo'],
      ['↑ ↓', 'entre carriles, en la línea de tiempo'],
      ['Inicio Fin', 'primer y último suceso'],
      ['+ −', 'acercar y alejar la línea de tiempo'],
      ['→ AvPág Espacio', 'adelante, en una lección'],
      ['← RePág', 'atrás, en una lección'],
      ['b', 'pantalla en blanco, en una lección'],
      ['f', 'pantalla completa, en una lección'],
      ['Esc', 'cerrar la ficha, de vuelta adonde se estaba'],
      ['?', 'esta lista'],
    ],
  },
  cite,
  dossiers,
  find,
  pictures,
  share,
  dates: {
    about: (date) => `hacia ${date}`,
    perhaps: (date) => `quizá ${date}`,
    perhapsAbout: (date) => `quizá hacia ${date}`,
    span: (from, to) => `${isDay(from) ? 'del' : 'de'} ${from} ${isDay(to) ? 'al' : 'a'} ${to}`,
    orEarlier: (date) => `${date} o antes`,
    orLater: (date) => `${date} o después`,
    within: (span) => `en algún momento ${span}`,
    oneOf: (dates) => `una de estas fechas: ${dates}`,
    aDayIn: (date) => `un día de ${date}`,
    aMonthIn: (year) => `un mes de ${year}`,
    season: (season, year) => `${SEASONS[season]} de ${year}`,
    decade: (firstYear) => `los años ${firstYear}`,
    undated: 'sin fecha',
  },
  timeline,
  taking,
};

const SEASONS = { spring: 'primavera', summer: 'verano', autumn: 'otoño', winter: 'invierno' };

/** “26 de julio” takes the article: “del 26 de julio al 3 de agosto”, but “de julio a agosto”. */
function isDay(date: string): boolean {
  return /^\d{1,2} de /.test(date);
}
