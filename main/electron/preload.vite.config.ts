import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.dirname(path.dirname(import.meta.dirname));

/** A sandboxed preload is one CommonJS file that requires nothing but 'electron'. */
export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: path.join(root, 'main/electron/preload.ts'),
    outDir: path.join(root, process.env['ATTEST_DIST'] ?? 'dist', 'preload'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false } },
  },
});
