// Starts one of the scripts in TypeScript: `node scripts/typescript.mjs dossier PATH` calls `main` of dossier.ts.
// Node 20 runs no TypeScript by itself, and Vite is here already to translate it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), {
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  envDir: false,
  logLevel: 'silent',
});
process.exitCode = await module.main(args);
