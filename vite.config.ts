import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { classroomShell } from './scripts/classroom-shell.mjs';
import { policyInHtml } from './scripts/content-security-policy.mjs';
import { firstScreen } from './scripts/first-screen.mjs';
import { offline } from './scripts/offline.mjs';
import { precompress } from './scripts/precompress.mjs';
import { site } from './scripts/site.mjs';
import { stylesInHtml } from './scripts/styles-in-html.mjs';

export default defineConfig({
  // Relative, so that the same build runs at a host's root, in a subfolder and in a frame.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    firstScreen(),
    stylesInHtml(),
    policyInHtml(),
    classroomShell(),
    site(),
    offline(),
    precompress(),
  ],
  build: {
    target: 'es2023',
    // The dossiers' texts are fetched as files; inlined ones would need `connect-src data:`.
    assetsInlineLimit: 0,
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the first view needs is one file: cut by who else uses a part, it compresses worse. The worker is apart.
        codeSplitting: { groups: [{ name: 'index', tags: ['$initial'], test: /^(?!.*\/src\/worker\/)/ }] },
      },
    },
  },
});
