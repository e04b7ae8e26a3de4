import type { dossiers as english } from './en-dossiers.ts';

/** Words about the dossiers that can be opened, in Spanish. */
export const dossiers: typeof english = {
  choose: 'Elegir otro dosier',
  title: 'Dosieres',
  close: 'Cerrar la lista de dosieres',
  current: 'Abierto ahora',
  others: 'Otros dosieres',
};
