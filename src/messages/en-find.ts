/** Finding anything in a dossier, in English. */
export const find = {
  title: 'Find',
};
