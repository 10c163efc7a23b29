import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const nodeRequire = createRequire(import.meta.url);

/**
 * Node unpacks both formats itself. The packages' own unpackers, written for browsers, cost a fifth of the time in which fontkit loads:
 * its tables of the scripts are packed, and the dictionary of Brotli (for WOFF2, which no font of the program is) comes as text.
 */
const unpackers: Readonly<Record<string, string>> = {
  'tiny-inflate': 'module.exports = (packed) => new Uint8Array(require("node:zlib").inflateRawSync(packed));',
  'brotli/decompress.js': 'module.exports = (packed) => new Uint8Array(require("node:zlib").brotliDecompressSync(packed));',
};
const mark = '\0unpacker:';

/** Lets pdfkit and fontkit be bundled into the chunks in `chunks`: as some sixty files they take longer to find than to read. */
export function bundlePdfkit(chunks: string): Plugin {
  return {
    name: 'bundle-pdfkit',
    enforce: 'pre',
    // What runs in Node has no assets unless this is said.
    config: () => ({ build: { emitAssets: true } }),
    resolveId: (id) => (id in unpackers ? `${mark}${id}.cjs` : null),
    load: (id) => (id.startsWith(mark) ? (unpackers[id.slice(mark.length, -'.cjs'.length)] ?? null) : null),
    generateBundle() {
      // The one file that pdfkit reads beside itself: the colour profile of every PDF/A.
      const profile = 'data/sRGB_IEC61966_2_1.icc';
      this.emitFile({ type: 'asset', fileName: path.posix.join(chunks, profile), source: readFileSync(path.join(path.dirname(nodeRequire.resolve('pdfkit')), profile)) });
    },
  };
}
