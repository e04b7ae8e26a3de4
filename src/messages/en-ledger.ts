/** The ledger: claims by outlets, in English. */
export const ledger = {
  title: 'Ledger',
};
