import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { run } from '#scripts/run.mjs';
import { proofOf } from '#domain/coverage/proof.ts';
import { decodeDossier } from '#domain/file/decode-dossier.ts';
import { readJson } from '#domain/file/read-json.ts';
import type { Times } from './browser.ts';

/**
 * The peer's folder has a package of its own: its newest parts ask for a later Node than the project does, though only the
 * browser runs them.
 */
const folder = fileURLToPath(new URL('./recogito', import.meta.url));

/** The peer and what times it, as one script and one style sheet for a page. */
export type Bundle = { script: string; style: string };

export async function recogitoBundle(): Promise<Bundle> {
  if (!existsSync(`${folder}/node_modules`)) {
    const { code, output } = await run('npm', ['ci', '--engine-strict=false', '--prefix', folder], {
      quiet: true,
    });
    if (code !== 0) throw new Error(`The peer could not be installed.\n${output}`);
  }
  const built = await build({
    root: folder,
    configFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    build: {
      write: false,
      cssCodeSplit: false,
      lib: { entry: `${folder}/page.ts`, formats: ['iife'], name: 'peer', fileName: 'peer' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const files = result && 'output' in result ? result.output : [];
  const script = files.find((file) => file.type === 'chunk');
  const style = files.find(({ fileName }) => fileName.endsWith('.css'));
  return {
    script: script?.type === 'chunk' ? script.code : '',
    style: style?.type === 'asset' ? String(style.source) : '',
  };
}

/** Time the peer on the texts and passages of a dossier. */
export async function timeRecogito(
  browser: Browser,
  { script, style }: Bundle,
  json: string,
): Promise<Times> {
  const read = readJson(json);
  const decoded = read.ok ? decodeDossier(read.json) : read;
  if (!decoded.ok) throw new Error('The dossier of the bench is refused.');
  const { dossier } = decoded;
  const { quotations } = proofOf(dossier);
  const texts = dossier.articles.map(({ id, text }) => ({
    text,
    passages: quotations.flatMap(({ of, article, quote, at }, index) =>
      'claim' in of && article === id && at.found
        ? [{ id: `${of.claim} ${index}`, exact: quote.exact, ...at.span }]
        : [],
    ),
  }));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.setContent('<main></main>');
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  const times = await page.evaluate(
    (given) =>
      (window as unknown as { peer: { time: (texts: typeof given) => Promise<Times> } }).peer.time(given),
    texts,
  );
  await page.close();
  return times;
}
