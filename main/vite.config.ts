import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
import { bundlePdfkit } from './bundle-pdfkit.ts';

const root = path.dirname(import.meta.dirname);

/** What is started by name: the program, the command line, the workers that print, hand over and read. They share their chunks. */
const entries = {
  'main/start': 'main/electron/start.ts',
  'command-line/attest': 'main/command-line/attest.ts',
  'export/worker': 'main/export/worker.ts',
  'hand-off/worker': 'main/hand-off/worker.ts',
  'reading/worker': 'main/reading/worker.ts',
};

const input = Object.fromEntries(
  Object.entries(entries)
    .map(([name, file]): readonly [string, string] => [name, path.join(root, file)])
    .filter(([, file]) => existsSync(file)),
);

/** Main process, command line and workers: ES modules for Node, a chunk for each dynamic import, so that starting loads little. */
export default defineConfig({
  root,
  publicDir: false,
  // Bundled, so that neither unused parts nor hundreds of small files are shipped, or looked for when a process starts.
  ssr: { noExternal: true },
  plugins: [bundlePdfkit('chunks')],
  build: {
    ssr: true,
    outDir: path.join(root, process.env['ATTEST_DIST'] ?? 'dist'),
    emptyOutDir: false,
    target: 'node20',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input,
      external: ['electron'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
