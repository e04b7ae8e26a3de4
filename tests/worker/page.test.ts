import { expect, test } from 'vitest';
import { waitingForItsScript } from '#worker/page.ts';

test('of a page that is at hand the first script is waited for, and nothing else is changed', async () => {
  const page = (attribute: string) =>
    `<head><script ${attribute}src="./assets/early.js"></script></head><p>read</p>`;
  const headers = { 'Content-Security-Policy': "default-src 'none'" };
  const answer = await waitingForItsScript(new Response(page('async '), { headers }));
  expect(await answer.text()).toBe(page(''));
  expect(answer.headers.get('Content-Security-Policy')).toBe("default-src 'none'");
});
