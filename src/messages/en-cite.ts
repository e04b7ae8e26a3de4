/** Citing what is read, in English. */
export const cite = {};
