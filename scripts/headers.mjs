import { appPolicy, policyText } from './content-security-policy.mjs';

/**
 * What a host should send with the app, beside compression. Any static host will do; these are the values
 * that `npm start`, `vite preview` and the journeys in `tests/e2e` run under.
 */

/** @type {Record<string, string>} */
export const securityHeaders = {
  'Content-Security-Policy': policyText(appPolicy),
  'X-Content-Type-Options': 'nosniff',
  // A link to an outlet's page does not tell the outlet what the reader was looking at.
  'Referrer-Policy': 'no-referrer',
  // Only features every browser knows: an unknown one is a warning on the console.
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  // The presenter's second window is of the same origin and stays reachable.
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * How long a browser may keep a file without asking again.
 *
 * @param {string} path - The path in the URL, from the app's folder, beginning with a slash.
 * @returns {string} The value of `Cache-Control`. Only names that carry their content's hash are kept for good.
 */
export function cacheControl(path) {
  return /^\/assets\/.+-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
