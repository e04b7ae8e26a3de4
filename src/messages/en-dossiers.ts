/** Words about the dossiers that can be opened. */
export const dossiers = {
  choose: 'Choose another dossier',
  title: 'Dossiers',
  close: 'Close the list of dossiers',
  current: 'Open now',
  others: 'Other dossiers',
};
