import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { digestOfFiles } from '#data/checked-files.ts';
import { DossierUnavailable, dossierQuery, type OpenDossier } from '#data/dossier-query.ts';
import { en } from '#tests/support/messages.ts';
import { seedFile, serveSeeds } from '#tests/support/seed.ts';

afterEach(() => vi.unstubAllGlobals());

/** Without the wait between tries. */
const load = (id: string): Promise<OpenDossier> =>
  new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } }).query(dossierQuery(id));

async function refusal(id: string): Promise<DossierUnavailable> {
  const error = await load(id).then(
    () => new Error('It arrived.'),
    (reason: unknown) => reason,
  );
  if (error instanceof DossierUnavailable) return error;
  throw error;
}

const offline = () => {
  throw new TypeError('Failed to fetch');
};

test('a dossier arrives proved, with the texts as they are and each one marked', async () => {
  const fetched = serveSeeds();
  const open = await load('us-icc');
  const { dossier } = open.look;
  expect(dossier.id).toBe('us-icc');
  expect(dossier.articles.map(({ text }) => text)).toEqual([
    seedFile('us-icc/nyt.txt'),
    seedFile('us-icc/nbc.txt'),
  ]);
  expect([...open.texts.keys()]).toEqual(['nyt', 'nbc']);
  expect(open.proof.total).toBeGreaterThan(0);
  expect(open.proof.found).toBe(open.proof.total);
  expect(open).toMatchObject({ lost: [], changed: [] });
  expect(fetched).toHaveBeenCalledTimes(3);
});

const unreachable = [
  { name: 'a file that is not on the server', instead: () => new Response('', { status: 404 }) },
  { name: 'a server that fails', instead: () => new Response('', { status: 500 }) },
  { name: 'a network that is gone', instead: offline },
];
test.each(unreachable)('$name makes it unreachable, whichever file it is', async ({ instead }) => {
  for (const path of ['us-icc/dossier.json', 'us-icc/nbc.txt']) {
    serveSeeds({ [path]: instead });
    expect(await refusal('us-icc')).toMatchObject({ reason: 'unreachable', faults: [] });
  }
});

test('a network that comes back on the third try is enough', async () => {
  let tries = 0;
  serveSeeds({
    'us-icc/nyt.txt': () => (++tries < 3 ? offline() : new Response(seedFile('us-icc/nyt.txt'))),
  });
  expect((await load('us-icc')).lost).toEqual([]);
  expect(tries).toBe(3);
});

const invalid = [
  {
    name: 'what is not JSON',
    json: '<!doctype html>',
    line: 'this is not JSON: at line 1, column 1, a value was expected, but "<" stands there',
  },
  { name: 'an empty file', json: '', line: 'the file is empty; a dossier in JSON was expected' },
  {
    name: 'other JSON',
    json: '{"format":"recipe"}',
    line: 'format: this file is not a dossier; "dossier" was expected here',
  },
];
test.each(invalid)('$name is invalid, with the fault at its place, and not asked for again', async (file) => {
  const fetched = serveSeeds({ 'us-icc/dossier.json': () => new Response(file.json) });
  const { reason, faults } = await refusal('us-icc');
  expect(reason).toBe('invalid');
  expect(faults.map(en.faults.line)).toEqual([file.line]);
  expect(fetched).toHaveBeenCalledTimes(3);
});

test('an edited text opens all the same: what is lost and what is changed are named', async () => {
  const edited = seedFile('us-icc/nyt.txt').replace('has quietly ordered', 'has ordered');
  serveSeeds({ 'us-icc/nyt.txt': () => new Response(edited) });
  const { proof, lost, changed } = await load('us-icc');
  expect(lost.map(({ problem }) => problem.kind)).toContain('quote-absent');
  expect(proof.total - proof.found).toBe(lost.length);
  expect(changed?.map(({ place, problem }) => [place, problem.kind])).toEqual([
    ['articles[0].sha256', 'text-changed'],
  ]);
});

test('without a digest nothing is said of changes', async () => {
  serveSeeds();
  vi.stubGlobal('crypto', {});
  expect((await load('us-icc')).changed).toBeNull();
});

test('files that the page names as checked open as all others do, and once changed they are checked', async () => {
  serveSeeds();
  const checked = await load('us-icc');
  const named = document.createElement('meta');
  named.name = 'checked-dossier';
  const texts = ['nyt.txt', 'nbc.txt'].map((name) => [name, seedFile(`us-icc/${name}`)] as const);
  named.content = (await digestOfFiles(seedFile('us-icc/dossier.json'), new Map(texts))) ?? '';
  document.head.append(named);
  expect(await load('us-icc')).toEqual(checked);
  serveSeeds({ 'us-icc/dossier.json': () => new Response('{"format":"recipe"}') });
  expect((await refusal('us-icc')).faults).toHaveLength(1);
  named.remove();
});

test.each(['no-such-story', '', '../us-icc', 'constructor'])(
  '"%s" is unknown, and nothing is asked for',
  async (id) => {
    const fetched = serveSeeds();
    expect(await refusal(id)).toMatchObject({ reason: 'unknown' });
    expect(fetched).not.toHaveBeenCalled();
  },
);
