import { later } from '#ui/later.tsx';

/** What the card says of a claim. With it comes what compares wordings. */
export const ClaimCard = later(async () => (await import('#views/claim/ClaimCard.tsx')).ClaimCard);

/** What the card says of an event. */
export const ChosenEvent = later(async () => (await import('./ChosenEvent.tsx')).ChosenEvent);

/** Fetch both, so that they are there when the first thing is chosen. */
export async function loadCards(): Promise<void> {
  await Promise.all([ClaimCard.load(), ChosenEvent.load()]);
}
