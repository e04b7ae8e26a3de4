/** What a policy makes of a text, or null to refuse it. */
type Rules = {
  createHTML?: (text: string) => string | null;
  createScript?: (text: string) => string | null;
  createScriptURL?: (text: string) => string | null;
};

type TrustedTypes = {
  defaultPolicy: object | null;
  createPolicy: <R extends Rules>(name: string, rules: R) => R;
};

/**
 * A policy of the page's trusted types: the one way to hand a text to what could make script of it.
 *
 * What it returns is typed as the text that it stands for, as the platform's own types have it.
 *
 * @param name - One of those that the Content-Security-Policy allows (`scripts/content-security-policy.mjs`). The one
 *   named `default` is asked by the browser itself, wherever a mere text is handed over.
 * @param rules - Each for what it makes. Whatever has no rule is refused.
 * @returns The policy, to be called as `policy.createHTML(…)`; in a browser without trusted types, the rules.
 * @see https://www.w3.org/TR/trusted-types/
 */
export function trustedPolicy<R extends Rules>(name: string, rules: R): R {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // A module that is loaded anew while the page stands, as in development, finds its default policy in place.
  if (!trustedTypes || (name === 'default' && trustedTypes.defaultPolicy)) return rules;
  return trustedTypes.createPolicy(name, rules);
}
