import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { lint } from '#scripts/check.mjs';
import { root } from '#scripts/run.mjs';

type Files = Record<string, string>;
type Case = { name: string; files: Files; refused: string; by: string };

/** Files to import from, all of them clean; every case is laid over a copy of these. */
const clean: Files = {
  'src/domain/text/span.ts': 'export type Span = { start: number };\nexport const zero = 0;\n',
  'src/domain/file/decode.ts': "import { string } from 'zod/mini';\nexport const text = string();\n",
  'src/messages/en.ts':
    "import type { Span } from '#domain/text/span.ts';\nexport const en = { at: (span: Span) => `${span.start}` };\n",
  'src/data/query.ts': "import { zero } from '#domain/text/span.ts';\nexport const query = zero;\n",
  'src/data/route.ts': "import { useSearch } from 'wouter';\nexport const useRoute = () => useSearch();\n",
  'src/ui/Button.tsx': 'export const Button = () => <button type="button">+</button>;\n',
  'src/views/claim/Claim.tsx':
    "import { zero } from '#domain/text/span.ts';\nimport { Button } from '#ui/Button.tsx';\nexport const Claim = () => <p>{zero}<Button /></p>;\n",
  'src/views/timeline/Timeline.ts':
    "import { Timeline } from 'vis-timeline/peer';\nexport const draw = (box: HTMLElement) => new Timeline(box, [], {});\n",
  'src/features/explore/Explore.tsx':
    "import { query } from '#data/query.ts';\nimport { part } from '#features/explore/parts/part.ts';\nimport { en } from '#messages/en.ts';\nimport { Claim } from '#views/claim/Claim.tsx';\nexport const Explore = () => <>{query}{part}{en.at({ start: 1 })}<Claim /></>;\n",
  'src/features/explore/parts/part.ts': 'export const part = 1;\n',
  'src/features/ledger/Ledger.tsx': 'export const Ledger = () => null;\n',
  'src/app/App.tsx':
    "import { Explore } from '#features/explore/Explore.tsx';\nimport { Ledger } from '#features/ledger/Ledger.tsx';\nexport const App = () => <><Explore /><Ledger /></>;\n",
  'src/app/mount.tsx':
    "import { createRoot } from 'react-dom/client';\nimport { App } from './App.tsx';\nexport const mount = (root: Element) => createRoot(root).render(<App />);\n",
  'src/main.tsx': "import { mount } from '#app/mount.tsx';\nmount(document.body);\n",
};

const layersRule = 'no-restricted-imports';

const cases: Case[] = [
  {
    name: 'a value from a layer above',
    files: {
      'src/domain/text/bad.ts': "import { query } from '#data/query.ts';\nexport const bad = query;\n",
    },
    refused: 'src/domain/text/bad.ts',
    by: layersRule,
  },
  {
    name: 'a type alone from a layer above',
    files: {
      'src/ui/Bad.tsx':
        "import type { Span } from '#domain/text/span.ts';\nexport const Bad = (span: Span) => <p>{span.start}</p>;\n",
    },
    refused: 'src/ui/Bad.tsx',
    by: layersRule,
  },
  {
    name: 'a layer above, once it is needed',
    files: { 'src/views/claim/bad.ts': "export const bad = () => import('#data/query.ts');\n" },
    refused: 'src/views/claim/bad.ts',
    by: layersRule,
  },
  {
    name: 'a layer above, passed on',
    files: { 'src/data/bad.ts': "export { Claim } from '#views/claim/Claim.tsx';\n" },
    refused: 'src/data/bad.ts',
    by: layersRule,
  },
  {
    name: 'a type above, named in place',
    files: { 'src/domain/text/bad.ts': "export type Bad = import('#messages/en.ts').en;\n" },
    refused: 'src/domain/text/bad.ts',
    by: 'consistent-type-imports',
  },
  {
    name: 'one feature from another',
    files: {
      'src/features/explore/bad.ts':
        "import { Ledger } from '#features/ledger/Ledger.tsx';\nexport const bad = Ledger;\n",
    },
    refused: 'src/features/explore/bad.ts',
    by: layersRule,
  },
  {
    name: 'the app from a feature',
    files: { 'src/features/ledger/bad.ts': "import { App } from '#app/App.tsx';\nexport const bad = App;\n" },
    refused: 'src/features/ledger/bad.ts',
    by: layersRule,
  },
  {
    name: 'two files from each other',
    files: {
      'src/domain/text/one.ts':
        "import { two } from './two.ts';\nexport const one = (): number => two() + 1;\n",
      'src/domain/text/two.ts':
        "import { one } from './one.ts';\nexport const two = (): number => one() + 1;\n",
    },
    refused: 'src/domain/text/one.ts',
    by: 'no-cycle',
  },
  {
    name: 'a path that climbs',
    files: {
      'src/domain/file/bad.ts': "import { zero } from '../text/span.ts';\nexport const bad = zero;\n",
    },
    refused: 'src/domain/file/bad.ts',
    by: layersRule,
  },
  {
    name: 'a path that climbs behind a dot',
    files: {
      'src/domain/file/bad.ts': "import { zero } from './../text/span.ts';\nexport const bad = zero;\n",
    },
    refused: 'src/domain/file/bad.ts',
    by: layersRule,
  },
  {
    name: 'an unknown folder',
    files: {
      'src/utils/pad.ts': 'export const pad = 1;\n',
      'src/app/bad.ts': "import { pad } from '#utils/pad.ts';\nexport const bad = pad;\n",
    },
    refused: 'src/app/bad.ts',
    by: layersRule,
  },
  {
    name: 'anything into an unknown folder',
    files: {
      'src/utils/bad.ts': "import { zero } from '#domain/text/span.ts';\nexport const bad = zero;\n",
    },
    refused: 'src/utils/bad.ts',
    by: layersRule,
  },
  {
    name: 'vis-timeline outside its view',
    files: {
      'src/features/explore/bad.ts':
        "import { Timeline } from 'vis-timeline/peer';\nexport const bad = Timeline;\n",
    },
    refused: 'src/features/explore/bad.ts',
    by: layersRule,
  },
  {
    name: 'vis-data outside its view',
    files: {
      'src/views/claim/bad.ts': "import { DataSet } from 'vis-data/peer';\nexport const bad = DataSet;\n",
    },
    refused: 'src/views/claim/bad.ts',
    by: layersRule,
  },
  {
    name: 'the router outside the route',
    files: { 'src/app/bad.ts': "import { useSearch } from 'wouter';\nexport const bad = useSearch;\n" },
    refused: 'src/app/bad.ts',
    by: layersRule,
  },
  {
    name: 'React in the domain',
    files: { 'src/domain/text/bad.ts': "import { useState } from 'react';\nexport const bad = useState;\n" },
    refused: 'src/domain/text/bad.ts',
    by: layersRule,
  },
  {
    name: 'the schema library outside the decoder',
    files: { 'src/data/bad.ts': "import { string } from 'zod/mini';\nexport const bad = string;\n" },
    refused: 'src/data/bad.ts',
    by: layersRule,
  },
  {
    name: 'a value of the domain in the messages',
    files: {
      'src/messages/bad.ts': "import { zero } from '#domain/text/span.ts';\nexport const bad = zero;\n",
    },
    refused: 'src/messages/bad.ts',
    by: layersRule,
  },
  {
    name: 'a barrel',
    files: { 'src/ui/index.ts': "export { Button } from './Button.tsx';\n" },
    refused: 'src/ui/index.ts',
    by: 'no-named-export',
  },
  {
    name: 'a promise nobody waits for',
    files: {
      'src/data/bad.ts':
        'const load = async () => Promise.resolve(1);\nexport const bad = () => {\n  load();\n};\n',
    },
    refused: 'src/data/bad.ts',
    by: 'no-floating-promises',
  },
  {
    name: 'a hook under a condition',
    files: {
      'src/ui/Bad.tsx':
        "import { useState } from 'react';\nexport const Bad = ({ on }: { on: boolean }) => {\n  if (on) useState(0);\n  return null;\n};\n",
    },
    refused: 'src/ui/Bad.tsx',
    by: 'rules-of-hooks',
  },
  {
    name: 'a word of the interface outside the messages',
    files: { 'src/ui/Bad.tsx': 'export const Bad = () => <p>Close</p>;\n' },
    refused: 'src/ui/Bad.tsx',
    by: 'jsx-no-literals',
  },
  {
    name: 'a picture without words',
    files: { 'src/ui/Bad.tsx': 'export const Bad = () => <img src="a.png" />;\n' },
    refused: 'src/ui/Bad.tsx',
    by: 'alt-text',
  },
];

const home = mkdtempSync(join(tmpdir(), 'parallax-layers-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A small project of these files under the real settings. */
function plant(name: string, files: Files): string {
  const folder = join(home, name.replaceAll(/\W+/g, '-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const file of ['oxlint.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, file), join(folder, file));
  }
  if (files['src/domain/text/span.ts']) {
    cpSync(join(root, 'src/domain/tsconfig.json'), join(folder, 'src/domain/tsconfig.json'));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function execute(program: string, args: string[], cwd: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(join(root, 'node_modules/.bin', program), args, { cwd }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

const oxlint = (folder: string) =>
  execute('oxlint', ['-c', 'oxlint.config.mjs', '--type-aware', '--format=unix', 'src'], folder);

describe('the linter', () => {
  test('lets a clean tree pass', async () => {
    const { code, output } = await oxlint(plant('clean', clean));
    expect(output).not.toContain('Error/');
    expect(code).toBe(0);
  });

  // One tree with every violation costs one run; a number in its name keeps each case's file apart.
  const numbered = (path: string, index: number) => path.replace(/bad\./i, `bad-${index}.`);
  let output = '';
  beforeAll(async () => {
    const planted = cases.flatMap(({ files }, index) =>
      Object.entries(files).map(([path, content]) => [numbered(path, index), content] as const),
    );
    ({ output } = await oxlint(plant('planted', { ...clean, ...Object.fromEntries(planted) })));
  }, 60_000);

  test.each(cases.map((planted, index) => ({ ...planted, index })))(
    'refuses $name',
    ({ index, refused, by }) => {
      const line = output.split('\n').find((text) => text.startsWith(`${numbered(refused, index)}:`));
      expect(line, output).toMatch(new RegExp(`\\[Error/[\\w-]+\\(${by}\\)\\]$`));
    },
  );
});

describe('the compiler', () => {
  const domain = (folder: string) => execute('tsc', ['--noEmit', '-p', 'src/domain'], folder);

  test('lets the domain pass without a browser', async () => {
    const { code, output } = await domain(plant('domain-clean', clean));
    expect(output).toBe('');
    expect(code).toBe(0);
  });

  test.each(['window.name', "fetch('x')", 'document.title', 'localStorage.length'])(
    'refuses %s in the domain',
    async (expression) => {
      const bad = { 'src/domain/text/bad.ts': `export const bad = () => ${expression};\n` };
      const { code, output } = await domain(plant(`domain-${expression}`, { ...clean, ...bad }));
      expect(output).toContain('src/domain/text/bad.ts'.replace('src/domain/', ''));
      expect(code).toBe(1);
    },
  );
});

describe('the gate', () => {
  let said = '';
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation((text: string) => void (said = text));
    return () => vi.restoreAllMocks();
  });

  test('accepts a clean tree', async () => {
    expect(await lint(plant('gate-clean', clean))).toBe(0);
  });

  test('fails when the linter reads none of the files', async () => {
    const folder = plant('gate-blind', clean);
    writeFileSync(
      join(folder, 'oxlint.config.mjs'),
      "export default { ignorePatterns: ['node_modules', 'src/**', '*.mjs'] };\n",
    );
    expect(await lint(folder)).toBe(1);
    expect(said).toContain('nothing is proved');
  });

  test('fails when the linter leaves some of the files out', async () => {
    const folder = plant('gate-squinting', clean);
    writeFileSync(
      join(folder, 'oxlint.config.mjs'),
      "export default { ignorePatterns: ['node_modules', 'src/**'] };\n",
    );
    expect(await lint(folder)).toBe(1);
    expect(said).toContain('nothing is proved');
  });

  test('fails when there is nothing to read', async () => {
    expect(await lint(plant('gate-empty', { 'src/domain/README.md': 'Nothing here.\n' }))).toBe(1);
  });
});
