import path from 'node:path';
import { build } from 'vite';

/**
 * Bundles a TypeScript entry so that plain Node can run it as a process of its own; answers with the path of the script.
 * `folder` is where it is put: a temporary folder of the test.
 */
export async function bundleForNode(entry: string, folder: string): Promise<string> {
  const name = path.basename(entry).replace(/\.tsx?$/, '');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: folder, emptyOutDir: false, target: 'node20', minify: false, rolldownOptions: { external: ['electron'], output: { format: 'es', entryFileNames: `${name}.mjs` } } },
  });
  return path.join(folder, `${name}.mjs`);
}
