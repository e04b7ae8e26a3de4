import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrPath } from '#features/share/qr-path.ts';

/** In px a module. */
const SCALE = 3;

/** Reads a code back from what is drawn of it, as a camera would: dark shapes on light. */
function read({ size, path }: { size: number; path: string }): string | undefined {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      const from = (row * width + Number(x) * SCALE) * 4;
      for (let at = from; at < from + Number(length) * SCALE * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, width, width)?.data;
}

test.each([
  { name: 'a short link', link: 'https://example.org/' },
  {
    name: 'a link to a claim beside two articles',
    link: 'https://example.org/parallax/?claim=order-to-share&articles=nbc,nyt&marks=core&theme=projector',
  },
  {
    name: 'words of other scripts',
    link: 'https://example.org/?q=%D0%93%D0%B0%D0%B0%D0%B3%D0%B0&topic=Größe',
  },
  { name: 'the longest link', link: `https://example.org/?q=${'x'.repeat(835)}` },
])('$name is read back from the drawn code', ({ link }) => {
  const code = qrPath(link);
  expect(code && read(code)).toBe(link);
});

test('four modules around the code stay light, as its standard asks', () => {
  const { size, path } = qrPath('https://example.org/') ?? { size: 0, path: '' };
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
  expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...runs.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
  expect(Math.max(...runs.map(([, y = 0]) => y + 1))).toBe(size - 4);
});

test('a link that is too long for a room to read has no code', () => {
  expect(qrPath(`https://example.org/?q=${'x'.repeat(3000)}`)).toBeNull();
});
