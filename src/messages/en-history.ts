/** The history: events by outlets, in English. */
export const history = {
  title: 'History',
};
