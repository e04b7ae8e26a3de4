import type { Language } from './language.ts';

/** Each language by its own name. */
export const NAMES: Record<Language, string> = { en: 'English', es: 'Español' };
