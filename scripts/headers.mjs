import { policyText } from './content-security-policy.mjs';

/**
 * What a host should send with the app, beside compression. Any static host will do; these are the values
 * that `npm start` and the journeys in `tests/e2e` run under.
 */

/**
 * @param {import('./content-security-policy.mjs').Policy} policy - That of the page, see `policyOf`.
 * @returns {Record<string, string>}
 */
export const securityHeaders = (policy) => ({
  'Content-Security-Policy': policyText(policy),
  'X-Content-Type-Options': 'nosniff',
  // A link to an outlet's page does not tell the outlet what the reader was looking at.
  'Referrer-Policy': 'no-referrer',
  // Only features every browser knows: an unknown one is a warning on the console.
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  // The presenter's second window is of the same origin and stays reachable.
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** A year stands for good. */
const KEPT = 'public, max-age=31536000, immutable';

/**
 * How long a browser may keep a file without asking again.
 *
 * @param {string} path - The path in the URL, beginning with a slash. The app may be in any folder of the host.
 * @returns {string} The value of `Cache-Control`. Only names that carry their content's hash are kept for good.
 */
export function cacheControl(path) {
  return /\/assets\/.+-[\w-]{8}\.\w+$/.test(path) ? KEPT : 'no-cache';
}

/**
 * The same for hosts that read a file `_headers` beside the app (Netlify, Cloudflare Pages and others). Such a host lets
 * browsers ask again for all that the file does not name, as `cacheControl` wants it.
 *
 * @param {import('./content-security-policy.mjs').Policy} policy - That of the page, see `policyOf`.
 * @param {string} [folder] - Of the app on its host, beginning and ending in a slash.
 */
export function headersFile(policy, folder = '/') {
  const headers = Object.entries(securityHeaders(policy)).map(([name, value]) => `  ${name}: ${value}`);
  return [`${folder}*`, ...headers, '', `${folder}assets/*`, `  Cache-Control: ${KEPT}`, ''].join('\n');
}
