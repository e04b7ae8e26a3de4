import { afterEach, expect, test, vi } from 'vitest';
import { classroomFile } from '#data/classroom-file.ts';
import { aDossier } from '#tests/support/builders.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function serving(html: string, status = 200) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(html, { status })));
}

test('no word of a dossier ends its block or becomes a part of the page', async () => {
  serving('<!doctype html><head><!-- dossier --><script type="module">1</script></head><body></body>');
  const dossier = aDossier({ title: '</script><script>alert(1)</script><!-- $& $1 -->' });
  const page = new DOMParser().parseFromString(await (await classroomFile(dossier)).text(), 'text/html');
  expect(JSON.parse(page.getElementById('dossier')?.textContent ?? '')).toEqual(dossier);
  expect(page.scripts).toHaveLength(2);
  expect(page.body.childNodes).toHaveLength(0);
});

test.each([
  { name: 'what did not arrive', html: '', status: 404 },
  { name: 'what is another page', html: '<!doctype html><title>Sign in</title>', status: 200 },
])('$name makes no file', async ({ html, status }) => {
  serving(html, status);
  await expect(classroomFile(aDossier())).rejects.toThrow(/file for a class/);
});
