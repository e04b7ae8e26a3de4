/** The sources: who is quoted by whom, in English. */
export const sources = {
  title: 'Sources',
};
