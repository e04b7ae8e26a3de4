/** What is said within another page, in English. */
export const embed = {
  whole: 'Open the whole explorer',
};
