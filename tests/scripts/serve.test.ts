import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'vite';
import { precompress } from '#scripts/precompress.mjs';
import { serve } from '#scripts/serve.mjs';

const home = mkdtempSync(join(tmpdir(), 'parallax-serve-'));
const folder = join(home, 'dist');
const hashed = '/assets/main-AbC_12-x.js';

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  // A real build, so that compression is tested as it is used.
  mkdirSync(join(home, 'public/assets'), { recursive: true });
  writeFileSync(join(home, 'index.html'), `<!doctype html><title>Built</title><p>${'long '.repeat(400)}</p>`);
  writeFileSync(join(home, `public${hashed}`), `console.log(${'1 + '.repeat(600)} 1)`);
  writeFileSync(join(home, 'public/small.txt'), 'small');
  writeFileSync(join(home, 'secret.txt'), 'beside the built app, not in it');
  await build({ root: home, configFile: false, logLevel: 'silent', plugins: [precompress()] });
  server = await serve({ folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };

/** A request as written: unlike `fetch`, it neither tidies the path nor decompresses the answer. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  { url } = server,
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

describe('the server', () => {
  test('gives out the page under its folder, whatever the query says', async () => {
    const { status, headers, body } = await ask('/?view=about&claim=x');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(String(body)).toContain('<title>Built</title>');
  });

  test.each([
    { encoding: 'br', unpack: brotliDecompressSync },
    { encoding: 'gzip', unpack: gunzipSync },
  ])('sends $encoding to who takes it', async ({ encoding, unpack }) => {
    for (const path of ['/', hashed]) {
      const packed = await ask(path, { 'accept-encoding': encoding });
      const plain = await ask(path);
      expect(packed.headers['content-encoding']).toBe(encoding);
      expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
      expect(packed.headers['vary']).toBe('Accept-Encoding');
      expect(packed.body.length).toBeLessThan(plain.body.length);
      expect(unpack(packed.body)).toEqual(plain.body);
    }
  });

  test('sends a small file as it is', async () => {
    const { status, headers, body } = await ask('/small.txt', { 'accept-encoding': 'br, gzip' });
    expect([status, headers['content-encoding'], String(body)]).toEqual([200, undefined, 'small']);
  });

  test('lets a browser keep for good only what carries a hash in its name', async () => {
    const kept = 'public, max-age=31536000, immutable';
    expect((await ask(hashed)).headers['cache-control']).toBe(kept);
    expect((await ask(hashed, { 'accept-encoding': 'br' })).headers['cache-control']).toBe(kept);
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/small.txt')).headers['cache-control']).toBe('no-cache');
  });

  test('answers a page that has not changed without sending it again', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test.each(['/', hashed, '/nowhere'])('sends the security headers with %s', async (path) => {
    const { headers } = await ask(path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  });

  test.each(['/nowhere', '/assets/', '/index.html/x', '/%', '/%E0%A4%A'])(
    'says that nothing is kept under %s',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toContain('text/plain');
      expect(String(body)).toBe('Nothing is kept under this address.\n');
    },
  );

  test('answers with the app’s own page for unknown addresses where there is one, and says 404', async () => {
    const page = '<!doctype html><p>Not here: ä';
    writeFileSync(join(folder, '404.html'), page);
    const own = await serve({ folder, port: 0 });
    const { status, headers, body } = await ask('/no/such/page', {}, 'GET', own);
    expect([status, String(body)]).toEqual([404, page]);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    const head = await ask('/no/such/page', {}, 'HEAD', own);
    expect([head.status, head.body.length]).toEqual([404, 0]);
    expect(head.headers['content-length']).toBe(headers['content-length']);
    await own.close();
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..\\..\\..\\secret.txt'])(
    'gives out nothing beside its folder: %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(String(body)).not.toContain('beside');
    },
  );

  test('answers HEAD without a body, and takes no other method', async () => {
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    const post = await ask('/', {}, 'POST');
    expect([post.status, post.headers['allow']]).toEqual([405, 'GET, HEAD']);
  });
});

describe('starting the server', () => {
  const portOf = (url: string) => Number(new URL(url).port);

  test('takes the next free port when somebody has the first', async () => {
    const taken = portOf(server.url);
    const second = await serve({ folder, port: taken });
    expect(portOf(second.url)).toBeGreaterThan(taken);
    await second.close();
  });

  test('says which port is taken when no other will do', async () => {
    const port = portOf(server.url);
    await expect(serve({ folder, port, exactPort: true })).rejects.toThrow(`Port ${port} is taken.`);
  });

  test('says what to run when the app was not built', async () => {
    await expect(serve({ folder: join(home, 'nowhere') })).rejects.toThrow('Run: npm run build');
  });
});
