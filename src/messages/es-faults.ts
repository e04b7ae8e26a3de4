import { number } from './es-count.ts';
import type { faults as english } from './en-faults.ts';

const TYPES = {
  text: 'un texto',
  list: 'una lista',
  object: 'un objeto',
  number: 'un número',
  boolean: 'true o false',
  nothing: 'nada',
};

const EXPECTED_IN_JSON = {
  value: 'un valor',
  key: 'una clave entre comillas',
  colon: 'dos puntos',
  comma: 'una coma o un corchete de cierre',
  quote: 'el resto del texto y sus comillas de cierre',
  end: 'el final del archivo',
};

const FORMS = {
  slug: 'letras minúsculas, cifras y guiones sueltos, como en "order-to-share"',
  url: 'una dirección que empiece por https://, http:// o mailto:',
  'file-name': 'el nombre simple de un archivo de la misma carpeta que termine en .txt',
  sha256: '64 cifras hexadecimales en minúsculas',
  language: 'una etiqueta de idioma, como "en" o "pt-BR"',
  day: 'un día, como 1993-01-20',
};

const NAMES = {
  outlet: ['ningún medio', 'no hay medios', 'los medios son'],
  article: ['ningún artículo', 'no hay artículos', 'los artículos son'],
  claim: ['ninguna afirmación', 'no hay afirmaciones', 'las afirmaciones son'],
  event: ['ningún suceso', 'no hay sucesos', 'los sucesos son'],
  lane: ['ningún carril', 'no hay carriles', 'los carriles son'],
  person: ['ninguna persona', 'no hay personas', 'las personas son'],
  source: ['ninguna fuente', 'no hay fuentes', 'las fuentes son'],
} as const;

/** What is wrong with a dossier's file, in Spanish. */
export const faults: typeof english = {
  line: ({ place, problem }) => `${place === '' ? '' : `${place}: `}${faults.sentence(problem)}`,
  others: (count) => `y ${number(count)} más`,
  sentence: (problem) => {
    switch (problem.kind) {
      case 'empty-file':
        return 'el archivo está vacío; se esperaba un dosier en JSON';
      case 'too-large':
        return `el archivo tiene ${number(problem.characters)} caracteres; se leen ${number(problem.limit)} como máximo`;
      case 'not-json': {
        const found = problem.found === '' ? 'el archivo termina ahí' : `ahí está ${quoted(problem.found)}`;
        return `esto no es JSON: en la línea ${problem.line}, columna ${problem.column}, se esperaba ${EXPECTED_IN_JSON[problem.expected]}, pero ${found}`;
      }
      case 'too-deep':
        return `esto tiene más de ${problem.limit} niveles anidados; un dosier necesita menos de diez`;
      case 'forbidden-key':
        return `la clave ${quoted(problem.key)} no se acepta; se esperaba otro nombre`;
      case 'not-a-dossier':
        return 'este archivo no es un dosier; aquí se esperaba "dossier"';
      case 'newer-version':
        return `este dosier es de la versión ${problem.given}, más nueva que este programa; se esperaba la versión ${problem.known}`;
      case 'unknown-version':
        return `no se conoce ninguna versión ${problem.given}; se esperaba la versión ${problem.known}`;
      case 'missing':
        return `esto falta; se esperaba ${typeof problem.expected === 'string' ? TYPES[problem.expected] : oneOf(problem.expected)}`;
      case 'wrong-type':
        return `esto es ${TYPES[problem.given]}; se esperaba ${TYPES[problem.expected]}`;
      case 'not-one-of':
        return `${quoted(problem.given)} no se conoce aquí; se esperaba ${oneOf(problem.options)}`;
      case 'malformed':
        return `${quoted(problem.given)} no puede estar aquí; forma esperada: ${FORMS[problem.expected]}`;
      case 'too-many':
        return `esto contiene ${number(problem.count)} valores o más; se leen ${number(problem.limit)} como máximo`;
      case 'countless':
        return 'este archivo tiene más errores de los que se pueden contar; se esperaba un dosier';
      case 'too-long':
        return `esto tiene ${number(problem.characters)} caracteres; se esperaban ${number(problem.limit)} como máximo`;
      case 'control-character':
        return `esto contiene ${codeOf(problem.code)}, un carácter de control, que nadie puede ver; se esperaban palabras`;
      case 'order-turned':
        return `esto contiene ${codeOf(problem.code)}, que muestra las palabras en otro orden que el escrito; se esperaban palabras sin él`;
      case 'direction-unpaired':
        return `esto contiene ${codeOf(problem.code)}, que cambia la dirección de la escritura, sin su pareja; se esperaban ambos o ninguno`;
      case 'empty':
        return problem.expected === 'list'
          ? 'la lista está vacía; se esperaba al menos una entrada'
          : 'el texto está vacío; se esperaba al menos un carácter';
      case 'not-positive':
        return `${problem.given} es demasiado pequeño; se esperaba un número mayor que 0`;
      case 'duplicate-id':
        return `el identificador ${quoted(problem.id)} ya es de ${problem.first}; se esperaba uno propio`;
      case 'unknown-id': {
        const [none, empty, are] = NAMES[problem.of];
        const shown = problem.known.slice(0, 12).join(', ');
        const others = problem.known.length > 12 ? ` ${faults.others(problem.known.length - 12)}` : '';
        const known = problem.known.length === 0 ? empty : `${are} ${shown}${others}`;
        return `${none} tiene el identificador ${quoted(problem.id)}; ${known}`;
      }
      case 'repeated-id':
        return `${quoted(problem.id)} ya está en esta lista; se esperaba cada identificador una sola vez`;
      case 'no-date':
        return `${quoted(problem.given)} no es una fecha de ningún calendario; se esperaba EDTF, como 2023-07-26, 2022 o 1998~`;
      case 'span-reversed':
        return `${quoted(problem.given)} termina antes de empezar; se esperaba un final no anterior al principio`;
      case 'days-reversed':
        return `termina el ${problem.end}, antes de empezar; se esperaba ${problem.start} o después`;
      case 'no-text':
        return 'el artículo no tiene texto; se esperaba "text", o "textFile" con el nombre de un archivo';
      case 'no-text-file':
        return `el archivo ${quoted(problem.name)} no está; se esperaba junto al dosier`;
      case 'half-character':
        return `esto contiene medio carácter (${codeOf(problem.unit)} sin su otra mitad); se esperaban caracteres enteros`;
      case 'parts-overlap':
        return `esta parte se solapa con ${problem.other}; se esperaban partes separadas`;
      case 'second-report':
        return `${problem.first} ya es de ${quoted(problem.article)}; se esperaba una sola versión con todos sus pasajes`;
      case 'lone-difference':
        return 'un solo medio informa de esta afirmación; se esperaba una diferencia solo donde informan dos o más';
      case 'related-to-itself':
        return 'una afirmación no se relaciona consigo misma; se esperaba otra afirmación';
      case 'about-nothing':
        return 'la nota no trata de nada; se esperaba "claim" o "event"';
      case 'quote-absent': {
        const article = quoted(problem.article);
        if (problem.elsewhere > 0) {
          return `estas palabras están en el texto de ${article}, pero no con este prefijo y sufijo; se esperaba lo que está justo antes y después de ellas`;
        }
        if (!problem.alike) {
          return `estas palabras no están en el texto de ${article}; se esperaban palabras que estén ahí, carácter por carácter`;
        }
        const { words, stands, given } = problem.alike;
        return `estas palabras no están en el texto de ${article}; ahí dice ${quoted(words)}, con ${code(stands)} donde la cita tiene ${code(given)}`;
      }
      case 'quote-ambiguous':
        return `estas palabras están en ${problem.count < 100 ? problem.count : 'al menos 100'} lugares del texto de ${quoted(problem.article)}; se esperaba un prefijo o sufijo que indique cuál`;
      case 'text-changed':
        return `el texto del artículo no es aquel para el que se registró esto; su SHA-256 es ${problem.actual}`;
    }
  },
};

/** As JSON writes it, in which the fault is to be mended. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

function oneOf(options: readonly string[]): string {
  return options.length === 1 ? quoted(options[0] ?? '') : `uno de ${options.join(', ')}`;
}

function code(character: string): string {
  return character === '' ? 'nada' : codeOf(character.charCodeAt(0));
}

function codeOf(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}
