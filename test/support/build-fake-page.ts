import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Builds the page that runs in any browser into a folder. */
export async function buildFakePage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: path.join(import.meta.dirname, 'fake-page'),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome130', assetsInlineLimit: 0, minify: false },
  });
}
