// Starts dossier.ts. Node 20 runs no TypeScript by itself, and Vite is here already to translate it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./dossier.ts', import.meta.url)), {
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  envDir: false,
  logLevel: 'silent',
});
process.exitCode = await module.checkDossier(process.argv.slice(2));
