/**
 * Ink on paper: a picture looks the same wherever it is opened, whatever theme the reader has chosen. Colour means
 * standing, and no standing is shown in it.
 */
export const INK = '#211f1b';
export const SOFT = '#5c564b';
export const LINE = '#cfc8b9';
export const FAINT = '#e8e3d8';
export const TINT = '#f6f3ec';
export const PAPER = '#ffffff';

/** Of all that is read in a picture, in px: 9 pt and more. */
export const SIZE = 13;
export const SMALL = 12;

/** The font that the page and the file bring along. */
export const FONT = 'Source Sans 3 Variable';
/** Then those like it, where a program does not read it from the file. */
export const FONTS = `'${FONT}', 'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif`;
/** Of those the one that most programs have: wider, so that words have room in either. */
export const STAND_IN = "Arial, 'Liberation Sans', sans-serif";
