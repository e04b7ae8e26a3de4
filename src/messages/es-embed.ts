import type { embed as english } from './en-embed.ts';

/** What is said within another page, in Spanish. */
export const embed: typeof english = {
  whole: 'Abrir el explorador completo',
};
