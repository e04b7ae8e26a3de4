import { number, plural } from './en-count.ts';

/** The words of the classroom, in English. What a lesson says is the dossier's own. */
export const lesson = {
  title: 'Lessons',
  intro:
    'For a class, a screen and a few minutes. Each step sets the screen and says one thing beside it. Hands are counted on this machine only, and nothing about students is kept or sent.',
  none: 'This dossier has no lessons.',
  unknown: (id: string) => `This dossier has no lesson “${id}”.`,
  empty: 'This lesson has no steps yet.',
  minutes: (minutes: number) => plural(minutes, { one: '# minute', other: '# minutes' }),
  aims: 'Aims',
  plan: 'Plan for the teacher, with the answers',
  papers: { worksheet: 'Worksheet', key: 'Key', notes: 'Notes to print' },
  paperOf: (paper: string, lesson: string) => `${paper}: ${lesson}`,
  misconceptions: 'What students commonly get wrong',
  notes: 'Notes',
  question: 'Question',
  answer: 'Answer',
  work: { class: 'The whole class', pairs: 'In pairs', alone: 'Each alone' },

  panel: (title: string) => `Lesson: ${title}`,
  explorer: 'What the step shows',
  step: (number: number, total: number) => `Step ${number} of ${total}`,
  forTeacher:
    'To the teacher: this step points at something that is not there. The lesson goes on without it.',
  back: 'Back',
  next: 'Next',
  nextStep: 'Next step',
  showAnswer: 'Answer',
  end: 'End of the lesson',
  blank: 'Blank the screen (B)',
  blanked: 'The screen is blank. Any key or a click shows it again.',
  fullScreen: 'Full screen (F)',
  leave: 'All lessons (Esc)',
  away: 'You are looking around. The step waits.',
  toStep: 'Back to the step',

  guess: (number: number, total: number) => `Question ${number} of ${total}`,
  ask: {
    standing: 'Both, one or differ?',
    outlet: 'Which outlet wrote this?',
    place: (number: number): string => (number === 1 ? 'Which came first?' : 'Which came next?'),
    telling: (outlet: string) => `Does ${outlet} tell this?`,
  },
  choice: {
    standing: { alike: 'Both, alike', differ: 'Both, and they differ', only: 'Only one' },
    /** Where there are more than two outlets. */
    standingOfMany: { alike: 'Several, alike', differ: 'Several, and they differ', only: 'Only one' },
    telling: { told: 'Told', untold: 'Not told' },
  },
  /** Read out after their number. */
  hands: (count: number): string => plural(count, { one: 'hand', other: 'hands' }),
  clearHands: 'Count again',
  openOrder: 'The dates leave open which of these came first:',
  so: {
    untold: (outlet: string) => `${outlet} does not tell it.`,
    toldBy: (outlets: string) => `Told by ${outlets}.`,
    context: 'No article tells it; it is from the record.',
  },
  soFar: 'In order so far',
  guessed: 'What was guessed, with the answers',

  desk: {
    open: 'Presenter’s window: notes, what comes next, a clock',
    blocked: 'The browser did not let a second window open. It opens from here:',
    openHere: 'Presenter’s window',
    title: (lesson: string) => `Presenter: ${lesson}`,
    notes: 'Notes',
    noNotes: 'There are no notes for this step.',
    onScreen: 'On the class’s screen',
    next: 'Then',
    nextAnswer: 'The answer is shown.',
    nextEnd: 'The lesson ends.',
    right: 'Right (not shown yet)',
    answer: { shown: 'Answer (shown)', hidden: 'Answer (not shown yet)' },
    blank: 'The class’s screen is blank.',
    away: 'Somebody is looking around in the explorer. Going on leads back to the step.',
    alone: 'No window of the class is open, or none has been heard yet.',
    openClass: 'Open the class’s window',
    clock: 'Time of day',
    elapsed: 'Time since the start',
    start: 'Start',
    pause: 'Pause',
    reset: 'From 0',
    plan: (step: string, sum: number, total: string) =>
      `${step} for this step; ${number(sum)} of ${total} at its end`,
  },
};
