import { expect, test } from 'vitest';
import { withinPage } from '#scripts/styles-in-html.mjs';

test.each([
  { css: 'a{src:url(./font-1.woff2)}', within: 'a{src:url(./assets/font-1.woff2)}' },
  {
    css: 'a{src:url("./font-1.woff2"),url(./b.woff2)}\n',
    within: 'a{src:url("./assets/font-1.woff2"),url(./assets/b.woff2)}',
  },
  { css: 'a{src:url(data:font/woff2;base64,./)}', within: 'a{src:url(data:font/woff2;base64,./)}' },
  { css: 'a{clip-path:url(#shape)}', within: 'a{clip-path:url(#shape)}' },
])('$css is found from the page', ({ css, within }) => {
  expect(withinPage(css, 'assets/index-1.css')).toBe(within);
});
