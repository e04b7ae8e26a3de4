import { countingIn, type Forms } from './counting.ts';

export const { number, plural, list } = countingIn('en');

export const CLAIMS: Forms = { one: '# claim', other: '# claims' };
export const EVENTS: Forms = { one: '# event', other: '# events' };

/** “3 of 12 events”, or “12 events” where all are shown. */
export function shownOf(shown: number, total: number, forms: Forms): string {
  return `${shown === total ? '' : `${number(shown)} of `}${plural(total, forms)}`;
}
