import { afterEach, expect, test, vi } from 'vitest';
import { trustedPolicy } from '#ui/trusted-policy.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser that has trusted types, and the names of the policies that were made in it. */
function aBrowser(defaultPolicy: object | null = null): string[] {
  const made: string[] = [];
  vi.stubGlobal('trustedTypes', {
    defaultPolicy,
    createPolicy: (name: string, rules: object) => {
      made.push(name);
      return rules;
    },
  });
  return made;
}

test('a policy is made under its name where the browser knows trusted types', () => {
  const made = aBrowser();
  const policy = trustedPolicy('some', { createHTML: (text: string) => text.toUpperCase() });
  expect(made).toEqual(['some']);
  expect(policy.createHTML('a')).toBe('A');
});

test('where it does not, the rules hold all the same', () => {
  expect(trustedPolicy('some', { createHTML: () => null }).createHTML()).toBeNull();
});

test('a default policy that is in place is not made a second time, which would throw', () => {
  const made = aBrowser({});
  trustedPolicy('default', {});
  expect(made).toEqual([]);
});
