import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll } from 'vitest';
import { build } from 'vite';
import { bundlePdfkit } from '../../../main/bundle-pdfkit.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');

/**
 * Builds a worker from its source as the program's own is built; answers with its file. It stands inside the project, where
 * templates/ is found, and is gone when the tests of the file are over.
 */
export async function builtWorker(): Promise<string> {
  const folder = await mkdtemp(path.join(root, 'node_modules', '.attest-worker-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    plugins: [bundlePdfkit('.')],
    build: { ssr: path.join(root, 'main', 'export', 'worker.ts'), outDir: folder, emptyOutDir: false, target: 'node20', minify: false, rolldownOptions: { output: { format: 'es', entryFileNames: 'worker.mjs', chunkFileNames: '[name]-[hash].mjs' } } },
  });
  return path.join(folder, 'worker.mjs');
}
