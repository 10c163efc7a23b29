// @ts-check
/**
 * `npm run bench -- [name]`: runs every test/bench/*.bench.ts as a process of its own and prints one table. A benchmark prints one JSON
 * object a line: `{ "what", "figure", "floor", "wanted" }`, all words; the floor was measured in the same run.
 */
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { ensureBuilt } from './build.mjs';
import { root } from './project.mjs';
import { runAndRead } from './run.mjs';

const columns = ['what', 'figure', 'floor', 'wanted'];
const folder = path.join(root, 'test/bench');
const [wanted = ''] = process.argv.slice(2);
const names = fs.readdirSync(folder).filter((name) => name.endsWith('.bench.ts') && name.includes(wanted)).sort();

await ensureBuilt();
/** @type {Record<string, string>[]} */
const rows = [];
for (const name of names) {
  process.stderr.write(`${name} ...\n`);
  const { status, output } = await runAndRead(process.execPath, ['--expose-gc', await bundled(name)], { cwd: root });
  rows.push(...output.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)));
  if (status !== 0) process.exitCode = 1;
}
printTable();

/** Scripts of tools/ find their files from where they stand, so they are not taken in. @param {string} name */
async function bundled(name) {
  const outDir = path.join(root, 'dist/bench');
  const entryFileNames = `${name.replace(/\.ts$/, '')}.js`;
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['pdfkit', 'fontkit', '@playwright/test'] },
    build: { ssr: path.join(folder, name), outDir, emptyOutDir: false, target: 'node20', minify: false, rolldownOptions: { external: [/tools\/launch\.mjs$/], output: { format: 'es', entryFileNames } } },
  });
  return path.join(outDir, entryFileNames);
}

function printTable() {
  const table = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  const widths = columns.map((_, at) => Math.max(...table.map((row) => (row[at] ?? '').length)));
  const lines = table.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ').trimEnd());
  process.stdout.write(`${lines.join('\n')}\n`);
}
