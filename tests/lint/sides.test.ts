import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '#scripts/run.mjs';

/** Tailwind's classes and CSS's properties that name a side of the screen instead of the line's start or end. */
const classes =
  /(?<=[\s'"`:])-?(?:[mp][lr]|scroll-[mp][lr]|border-[lr]|rounded-(?:[lr]|[tb][lr])|left|right|float-(?:left|right)|text-(?:left|right))(?:-[\w.[\]()%/-]+)?(?=[\s'"`])/g;
const properties =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float)\s*:\s*(?:left|right)\b)/g;

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
const contentOf = (file: string) => readFileSync(join(root, 'src', file), 'utf8');

/** Class lists alone: elsewhere `left` may be a word or a coordinate. */
const classLists = (file: string) =>
  contentOf(file).match(/class(?:Name|es)?\s*=\s*(?:\{[^}]*\}|"[^"]*")/g) ?? [];

test('knows a side when it sees one', () => {
  const found = 'className="ml-2 -mr-1 md:pl-4 left-0 text-left rounded-tl-md ms-2 mx-2"'.match(classes);
  expect(found).toEqual(['ml-2', '-mr-1', 'pl-4', 'left-0', 'text-left', 'rounded-tl-md']);
  expect('margin-left: 1px; padding-inline-start: 1px; text-align: right'.match(properties)).toHaveLength(2);
});

test('names no side of the screen in class names', () => {
  const sided = sources
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => (classLists(file).join('\n').match(classes) ?? []).map((name) => `${file}: ${name}`));
  expect(sided, 'use ms-, me-, ps-, pe-, start-, end-, text-start').toEqual([]);
});

test('asks for the direction of the page by its attribute, which the build leaves as it is', () => {
  const asked = sources.filter((file) => file.endsWith('.css') && contentOf(file).includes(':dir('));
  expect(asked, "the build turns :dir(rtl) into a list of languages: use [dir='rtl']").toEqual([]);
});

test('names no side of the screen in style sheets', () => {
  const sided = sources
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => (contentOf(file).match(properties) ?? []).map((name) => `${file}: ${name}`));
  expect(sided, 'use the logical properties: margin-inline-start, text-align: start').toEqual([]);
});
