import { THEMES } from '#data/route/route.ts';
import { stored } from './browser-storage.ts';

/** The theme the reader chose; null leaves it to the system. */
export const themePreference = stored('parallax.theme', THEMES);

/** `off` where the reader does not want single letters to do anything (WCAG 2.1.4). */
export const letterKeysPreference = stored('parallax.letterKeys', ['off']);

/** `off` where a column is not to move because another one did. */
export const matchedScrollPreference = stored('parallax.matchedScroll', ['off']);
