import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy that the app runs under, as data and as text. SECURITY.md says what each line is for.
 *
 * @typedef {Readonly<Record<string, readonly string[]>>} Policy - The sources of each directive, in order.
 */

/**
 * The app asks no other host for anything, and holds no inline script, nor a style but those that `policyOf` names. What
 * could make script of a text takes none but from the policies named last, each of which lets one harmless thing through.
 *
 * @type {Policy}
 */
export const appPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  // Any page may frame the explorer: it is meant to be embedded beside articles and in course pages, it has
  // no account and no deed that a disguised click could do harm with.
  'frame-ancestors': ['*'],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default', 'structured-data', 'service-worker'],
};

/**
 * The policy of a page of the app, which allows the styles that stand in it by their digests, and no others.
 *
 * @param {string} html
 * @returns {Policy}
 */
export function policyOf(html) {
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => hashOf(style));
  return { ...appPolicy, 'style-src': ["'self'", ...styles] };
}

/**
 * A script or style as a source that allows it.
 *
 * @param {string} text - Between its tags, as it stands.
 */
export function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Of no effect in the HTML, and a warning on the console. */
const headerOnly = ['frame-ancestors', 'report-uri', 'report-to', 'sandbox'];

/**
 * A policy as the value of the header.
 *
 * @param {Policy} policy
 */
export function policyText(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/**
 * A policy as far as the HTML itself can carry it, for hosts that send no headers.
 *
 * @param {Policy} policy
 * @returns {Policy}
 */
export function policyForHtml(policy) {
  return Object.fromEntries(Object.entries(policy).filter(([directive]) => !headerOnly.includes(directive)));
}

/**
 * HTML that carries its policy, before whatever it may load.
 *
 * @param {string} html - It begins with the character set, which has to stand within the first 1,024 bytes.
 * @param {Policy} policy
 * @throws {Error} When the HTML names no character set: the policy would have no place.
 */
export function withPolicy(html, policy) {
  const charset = /<meta charset="[^"]*"\s*\/?>/i.exec(html);
  if (!charset) throw new Error('The HTML has no <meta charset>, after which its policy stands.');
  const at = charset.index + charset[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(policyForHtml(policy))}" />`;
  return `${html.slice(0, at)}\n    ${meta}${html.slice(at)}`;
}

/**
 * Writes the policy into the built HTML, whose styles have to stand in it already. Not into that of `npm run dev`, whose
 * scripts and styles are inline.
 *
 * @returns {import('vite').Plugin}
 */
export function policyInHtml() {
  return {
    name: 'policy-in-html',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, policyOf(html)) },
  };
}
