/** The words of the classroom, in English. What a lesson says is the dossier's own. */
export const lesson = {
  title: 'Lessons',
  intro:
    'For a class, a screen and a few minutes. Each step sets the screen and says one thing beside it. Hands are counted on this machine only, and nothing about students is kept or sent.',
  none: 'This dossier has no lessons.',
  unknown: (id: string) => `This dossier has no lesson “${id}”.`,
  empty: 'This lesson has no steps yet.',
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes.toLocaleString('en')} minutes`),
  aims: 'Aims',
  plan: 'Plan for the teacher, with the answers',
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
  hands: (count: number): string => (count === 1 ? 'hand' : 'hands'),
  clearHands: 'Count again',
  openOrder: 'The dates leave open which of these came first:',
  so: {
    untold: (outlet: string) => `${outlet} does not tell it.`,
    toldBy: (outlets: string) => `Told by ${outlets}.`,
    context: 'No article tells it; it is from the record.',
  },
  soFar: 'In order so far',
};
