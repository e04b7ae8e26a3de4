import { existsSync, readdirSync } from 'node:fs';

/**
 * The layers, deny first: a folder under `src` may import what its line here names and nothing else, so a
 * folder that no line names (`src/utils`) can neither import nor be imported. Order matters: the last
 * matching override is the one that holds.
 *
 * A `#` starts a comment in such a pattern and has to be escaped. Within a folder `./` is always allowed;
 * `../`, `./deeper/` and bare paths into `src` are not: from another folder it is `#layer/…`.
 *
 * @param {string[]} files
 * @param {string[]} allowed - Layers as `#layer/**`, packages by name.
 * @param {object[]} [extra] - Further patterns of `no-restricted-imports`.
 */
const layer = (files, allowed, extra = []) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          // First, because a later group's `!` would let these through again.
          ...extra,
          {
            group: ['**', '!./*', ...allowed.map((name) => `!${name.replace(/^#/, '\\#')}`)],
            message: allowed.length
              ? `From here only ./, ${allowed.join(', ')} (ARCHITECTURE.md, the layers).`
              : 'This folder is no layer: it may import nothing (ARCHITECTURE.md, the layers).',
          },
        ],
      },
    ],
  },
});

/** Messages speak about claims and dates, so they know the shapes; they compute nothing. */
const domainTypesOnly = {
  regex: '^#domain/',
  allowTypeImports: true,
  message: 'Messages may import types of the domain, no values.',
};

const react = ['react', 'react-dom'];
const fromUi = ['#ui/**', ...react];
const fromViews = ['#views/**', '#ui/**', '#domain/**', '#messages/**', ...react];
const fromFeatures = [...fromViews, '#data/**', '@tanstack/react-query'];
const fromData = ['#data/**', '#domain/**', 'react', '@tanstack/react-query'];

const featuresFolder = new URL('./src/features/', import.meta.url);
const features = existsSync(featuresFolder)
  ? readdirSync(featuresFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  : [];

const layers = [
  layer(['src/**'], []),
  layer(['src/main.tsx'], ['#app/**', '@fontsource-variable/**']),
  layer(['src/prerender.tsx'], ['#app/**', '#data/**', 'react', 'react-dom/static']),
  layer(['src/domain/**'], ['#domain/**']),
  layer(['src/domain/file/**'], ['#domain/**', 'zod/mini']),
  layer(['src/domain/text/**'], ['#domain/**', 'diff']),
  layer(['src/messages/**'], ['#domain/**', '#messages/**', 'react'], [domainTypesOnly]),
  layer(['src/data/**'], fromData),
  layer(['src/data/route*', 'src/data/route/**'], [...fromData, 'wouter', 'wouter/**']),
  layer(['src/ui/**'], [...fromUi, 'lucide-react']),
  layer(['src/views/**'], fromViews),
  layer(
    ['src/views/timeline/**'],
    [...fromViews, 'vis-timeline/**', 'vis-data/**', '@tanstack/react-virtual'],
  ),
  layer(['src/views/ledger/**'], [...fromViews, '@tanstack/react-virtual']),
  layer(['src/features/**'], fromFeatures),
  // A feature may have folders of its own; another feature's are never on its list.
  ...features.map(({ name }) =>
    layer([`src/features/${name}/**`], [...fromFeatures, `#features/${name}/**`]),
  ),
  layer(['src/features/cite/**'], [...fromFeatures, '#features/cite/**', 'citeproc']),
  layer(['src/features/share/**'], [...fromFeatures, '#features/share/**', 'uqr']),
  // A picture is drawn by React outside of the page.
  layer(
    ['src/features/explore/picture-file.tsx'],
    [...fromFeatures, '#features/explore/**', 'react-dom/client'],
  ),
  // Runs beside the page and shares nothing with it.
  layer(['src/worker/**'], []),
  layer(['src/app/**'], [...fromFeatures, '#features/**', '#app/**']),
  // A notice over a page that is not React's yet.
  layer(['src/app/until-arrived.tsx'], ['#data/**', '#messages/**', '#app/**', 'react-dom/client']),
  layer(['src/app/mount.tsx'], ['#data/**', '#app/**', 'react', 'react-dom/client']),
];

export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise', 'vitest'],
  categories: { correctness: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['dist', 'node_modules', 'test-results', 'playwright-report', 'coverage'],
  rules: {
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'no-eval': 'error',
    'no-new-func': 'error',
    'no-script-url': 'error',
    // A decoder of files has to name control characters.
    'no-control-regex': 'off',
    'no-param-reassign': 'error',
    'import/no-cycle': 'error',
    'import/no-self-import': 'error',
    'import/no-duplicates': 'error',
    'import/no-dynamic-require': ['error', { esmodule: true }],
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/prefer-promise-reject-errors': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/ban-ts-comment': 'error',
    // Forbids `import('…').Type` too, which the layers' rule does not see.
    'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
    // `group` and `status` have no element of the same meaning: `fieldset` is for forms, `output` for results.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Text that scrolls has to be reachable by keyboard, which only a tab stop of its own gives it.
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/button-has-type': 'error',
    'react/no-danger': 'error',
    'react/jsx-no-script-url': 'error',
    'react/jsx-no-target-blank': 'error',
    'vitest/no-focused-tests': 'error',
    'vitest/no-disabled-tests': 'error',
  },
  overrides: [
    ...layers,
    {
      files: ['src/**'],
      rules: {
        'no-console': 'error',
        'import/no-default-export': 'error',
        // Words of the interface stand in `src/messages`, one file a language; signs between them may stay.
        'react/jsx-no-literals': ['error', { allowedStrings: ['·', '−', '+', '×', '.', ',', ':'] }],
      },
    },
    {
      // No barrels: a file that collects other files' exports makes cycles and hides where a thing lives.
      files: ['src/**/index.ts', 'src/**/index.tsx'],
      rules: { 'import/no-named-export': 'error' },
    },
    {
      files: ['tests/**', 'scripts/**'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              { group: ['../**'], message: 'From another folder it is #layer/…, #tests/… or #scripts/….' },
            ],
          },
        ],
      },
    },
    {
      // A property test asserts within `fc.assert`, and often only for the inputs that concern it.
      files: ['tests/**'],
      rules: {
        // Vitest's `expect` takes a message as well.
        'vitest/valid-expect': ['error', { maxArgs: 2 }],
        'vitest/expect-expect': 'off',
        'vitest/no-conditional-expect': 'off',
        'typescript/no-misused-spread': 'off',
      },
    },
    {
      // Vitest's rules take Playwright's `expect` for their own.
      files: ['tests/e2e/**'],
      rules: { 'vitest/valid-expect': 'off', 'vitest/no-standalone-expect': 'off' },
    },
  ],
};
