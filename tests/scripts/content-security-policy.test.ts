import { describe, expect, test } from 'vitest';
import {
  appPolicy,
  policyForHtml,
  policyOf,
  policyText,
  withPolicy,
} from '#scripts/content-security-policy.mjs';

test('the app allows its own files alone, no inline script or style, and no text where script could be made of it', () => {
  const text = policyText(appPolicy);
  expect(text).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
  expect(text).not.toMatch(/unsafe|strict-dynamic|https?:|script-src[^;]* data:/);
  expect(text).toContain("require-trusted-types-for 'script'; trusted-types ");
  expect(text).not.toContain('allow-duplicates');
});

test('a page is allowed the styles that stand in it, and no others', () => {
  const page = (style: string) => `<style>${style}</style><p>read</p><style>b{}</style>`;
  const { 'style-src': styles, ...others } = policyOf(page('a{}'));
  // echo -n 'a{}' | openssl dgst -sha256 -binary | base64
  expect(styles).toEqual([
    "'self'",
    "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
    "'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='",
  ]);
  expect(policyOf(page('a {}'))['style-src']).not.toEqual(styles);
  expect(others).toEqual(
    Object.fromEntries(Object.entries(appPolicy).filter(([name]) => name !== 'style-src')),
  );
  expect(policyOf('<p>read</p>')).toEqual(appPolicy);
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
