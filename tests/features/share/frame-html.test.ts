import { expect, test } from 'vitest';
import { frameHtml } from '#domain/export/frame-html.ts';

test('a frame is fetched late, has a name, and shows what it was made for', () => {
  expect(frameHtml('https://example.org/p/?view=ledger&embed=1', 'One story · Parallax')).toBe(
    '<iframe src="https://example.org/p/?view=ledger&amp;embed=1" title="One story · Parallax" loading="lazy" width="100%" height="900" style="border: 0" allow="fullscreen; clipboard-write"></iframe>',
  );
});

test.each([
  { name: 'quotation marks', title: '"><script>alert(1)</script>' },
  { name: 'names of characters', title: 'A &lt;b&gt; &amp; B' },
  { name: 'single quotation marks', title: "It's `here`" },
])('$name in a title stay words of the title', ({ title }) => {
  const html = frameHtml('https://example.org/?q=%22&embed=1', title);
  const holder = new DOMParser().parseFromString(html, 'text/html').body;
  expect(holder.children).toHaveLength(1);
  expect(holder.firstElementChild?.getAttribute('title')).toBe(title);
  expect(holder.firstElementChild?.getAttribute('src')).toBe('https://example.org/?q=%22&embed=1');
});

test('a line break in a title is a space', () => {
  expect(frameHtml('https://example.org/', 'Two\n lines')).toContain('title="Two lines"');
});
