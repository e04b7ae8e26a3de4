import type { share as english } from './en-share-button.ts';

/** The ways to hand on what is on the screen, in Spanish: what is said before they have come. */
export const share: typeof english = {
  share: 'Compartir y llevar',
  qr: 'Código QR',
  failed: 'No llegó. Se puede reintentar.',
};
