import { trustedPolicy } from '#ui/trusted-policy.ts';

/** What could begin a tag or a character's name. */
const MARKUP = /[<&]/;

/**
 * Lets a text be set as HTML where it is none: vis-timeline empties its elements with `innerHTML = ''`, and writes the
 * axis's labels so. Markup is refused, whoever sets it; the marks of the drawing are elements.
 */
trustedPolicy('default', { createHTML: (text) => (MARKUP.test(text) ? null : text) });
