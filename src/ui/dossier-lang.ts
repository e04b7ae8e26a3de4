import { createContext, use } from 'react';

/** The BCP 47 tag of the dossier that is open; undefined before one is. */
export const DossierLangContext = createContext<string | undefined>(undefined);

/** The language of the words that are the dossier's own, among those of the interface. */
export function useDossierLang(): string | undefined {
  return use(DossierLangContext);
}
