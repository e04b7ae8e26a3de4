/** The ways to hand on what is on the screen, in English: what is said before they have come. */
export const share = {
  share: 'Share and take along',
  qr: 'QR code',
  failed: 'That did not arrive. Try again.',
};
