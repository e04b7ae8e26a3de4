// Starts schema.ts. Node 20 runs no TypeScript by itself, and Vite is here already to translate it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./schema.ts', import.meta.url)), {
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  envDir: false,
  logLevel: 'silent',
});
await module.writeSchema();
