/** The words about a new version of the app, in English. */
export const version = {
  ready: 'A new version is ready.',
  opening: 'Opening the new version …',
  use: 'Use it now',
  later: 'Later',
};
