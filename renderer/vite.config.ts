import { cp } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = path.dirname(import.meta.dirname);

const dist = path.join(root, process.env.ATTEST_DIST ?? 'dist', 'renderer');

/** What pdf.js fetches when a PDF asks for it: character maps, the fonts that every reader has, its own unpackers. */
const pdfFiles: Plugin = {
  name: 'pdf-files',
  apply: 'build',
  async closeBundle() {
    for (const folder of ['cmaps', 'standard_fonts', 'wasm']) await cp(path.join(root, 'node_modules/pdfjs-dist', folder), path.join(dist, 'pdf', folder), { recursive: true });
  },
};

/** The page. Its content security policy is a header of the app:// scheme (main/electron), so it is not written here. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), pdfFiles],
  build: {
    outDir: dist,
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  // The worker that makes thumbnails takes pdf.js only where there is a PDF.
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
});
