import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { installIn } from './install.ts';

/** A page's code and styles, as one script that leaves its exports in `window.page`, and one style sheet. */
export type Bundle = { script: string; style: string };

/**
 * Bundle a module of this folder for a page of its own.
 *
 * @param entry - Its path from here. Where its folder is a package, that is installed first.
 */
export async function bundleOf(entry: string): Promise<Bundle> {
  const path = fileURLToPath(new URL(entry, import.meta.url));
  const folder = dirname(path);
  await installIn(folder);
  const built = await build({
    root: folder,
    configFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    // What starts these scripts is in development, where JSX would be as well.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      cssCodeSplit: false,
      lib: { entry: path, formats: ['iife'], name: 'page', fileName: 'page' },
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
