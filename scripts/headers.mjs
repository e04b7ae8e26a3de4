/**
 * What a host should send with the app, beside compression. Any static host will do; these are the values
 * that `npm start`, `vite preview` and the journeys in `tests/e2e` run under.
 */

/** The app asks no other host for anything, and holds no inline script or style. */
const contentSecurityPolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Any page may frame the explorer: it is meant to be embedded beside articles and in course pages, it has
  // no account and no deed that a disguised click could do harm with.
  'frame-ancestors': '*',
};

/** @type {Record<string, string>} */
export const securityHeaders = {
  'Content-Security-Policy': Object.entries(contentSecurityPolicy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
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
