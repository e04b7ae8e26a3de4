import { describe, expect, test } from 'vitest';
import { appPolicy, policyForHtml, policyText, withPolicy } from '#scripts/content-security-policy.mjs';

test('the app allows its own files alone, no inline script or style, and no text where script could be made of it', () => {
  const text = policyText(appPolicy);
  expect(text).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
  expect(text).not.toMatch(/unsafe|strict-dynamic|https?:|script-src[^;]* data:/);
  expect(text).toContain("require-trusted-types-for 'script'; trusted-types ");
  expect(text).not.toContain('allow-duplicates');
});

test('the HTML carries all of the policy but what only a header can', () => {
  const inHtml = policyForHtml({ ...appPolicy, 'report-to': ['reports'], sandbox: [] });
  expect(Object.keys(appPolicy).filter((directive) => !(directive in inHtml))).toEqual(['frame-ancestors']);
  expect(Object.keys(inHtml).filter((directive) => !(directive in appPolicy))).toEqual([]);
});

describe('in the HTML the policy', () => {
  const html =
    '<!doctype html><html><head><meta charset="utf-8" /><script src="./a.js"></script></head></html>';

  test('stands after the character set and before whatever may be loaded', () => {
    const places = ['charset', 'Content-Security-Policy', '<script'].map((part) =>
      withPolicy(html, appPolicy).indexOf(part),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('has no place where no character set is named', () => {
    expect(() => withPolicy('<title>Bare</title>', appPolicy)).toThrow('<meta charset>');
  });
});
