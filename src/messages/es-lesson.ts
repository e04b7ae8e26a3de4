import type { lesson as english } from './en-lesson.ts';

/** The words of the classroom, in Spanish. What a lesson says is the dossier's own. */
export const lesson: typeof english = {
  title: 'Lecciones',
  intro:
    'Para una clase, una pantalla y unos minutos. Cada paso prepara la pantalla y dice una sola cosa a su lado. Las manos se cuentan solo en este equipo, y no se guarda ni se envía nada sobre el alumnado.',
  none: 'Este dosier no tiene lecciones.',
  unknown: (id) => `Este dosier no tiene la lección «${id}».`,
  empty: 'Esta lección todavía no tiene pasos.',
  minutes: (minutes) => (minutes === 1 ? '1 minuto' : `${minutes.toLocaleString('es')} minutos`),
  aims: 'Objetivos',
  plan: 'Plan para el profesorado, con las respuestas',
  misconceptions: 'Lo que suele entenderse mal',
  notes: 'Notas',
  question: 'Pregunta',
  answer: 'Respuesta',
  work: { class: 'Toda la clase', pairs: 'En parejas', alone: 'Cada cual por su cuenta' },

  panel: (title) => `Lección: ${title}`,
  explorer: 'Lo que muestra el paso',
  step: (number, total) => `Paso ${number} de ${total}`,
  forTeacher: 'Para el profesorado: este paso apunta a algo que no está. La lección sigue sin ello.',
  back: 'Atrás',
  next: 'Siguiente',
  nextStep: 'Paso siguiente',
  showAnswer: 'Respuesta',
  end: 'Fin de la lección',
  blank: 'Pantalla en blanco (B)',
  blanked: 'La pantalla está en blanco. Cualquier tecla o un clic la muestra de nuevo.',
  fullScreen: 'Pantalla completa (F)',
  leave: 'Todas las lecciones (Esc)',
  away: 'Exploración libre. El paso espera.',
  toStep: 'Volver al paso',

  guess: (number, total) => `Pregunta ${number} de ${total}`,
  ask: {
    standing: '¿Ambos, uno o con diferencias?',
    outlet: '¿Qué medio escribió esto?',
    place: (number) => (number === 1 ? '¿Qué fue primero?' : '¿Qué vino después?'),
    telling: (outlet) => `¿Relata esto ${outlet}?`,
  },
  choice: {
    standing: { alike: 'Ambos, igual', differ: 'Ambos, con diferencias', only: 'Solo uno' },
    standingOfMany: { alike: 'Varios, igual', differ: 'Varios, con diferencias', only: 'Solo uno' },
    telling: { told: 'Relatado', untold: 'No relatado' },
  },
  hands: (count) => (count === 1 ? 'mano' : 'manos'),
  clearHands: 'Contar de nuevo',
  openOrder: 'Las fechas dejan abierto cuál de estos fue primero:',
  so: {
    untold: (outlet) => `${outlet} no lo relata.`,
    toldBy: (outlets) => `Relatado por ${outlets}.`,
    context: 'Ningún artículo lo relata; procede del registro.',
  },
  soFar: 'En orden hasta aquí',
};
