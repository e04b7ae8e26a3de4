import { countingIn, type Forms } from './counting.ts';

export const { number, plural, list } = countingIn('es');

export const CLAIMS: Forms = { one: '# afirmación', other: '# afirmaciones' };
export const EVENTS: Forms = { one: '# suceso', other: '# sucesos' };

/** “3 de 12 sucesos”, or “12 sucesos” where all are shown. */
export function shownOf(shown: number, total: number, forms: Forms): string {
  return `${shown === total ? '' : `${number(shown)} de `}${plural(total, forms)}`;
}
