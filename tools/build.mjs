// @ts-check
/** Builds dist/ if its sources are newer: `npm run build` does it anyway, everything that starts the program asks first. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './project.mjs';

const sources = ['domain', 'main', 'renderer', 'templates/messages', 'package.json', 'package-lock.json', 'tsconfig.json'];
const configs = ['main/vite.config.ts', 'main/electron/preload.vite.config.ts', 'renderer/vite.config.ts'];
const dist = path.join(root, 'dist');
const stamp = path.join(dist, 'built.txt');

/** Builds where that is needed. Says nothing when `quiet`, so that nothing stands before a command's own output. @param {{ quiet?: boolean }} [options] */
export async function ensureBuilt({ quiet = false } = {}) {
  const state = stateOfSources();
  if (isBuilt(state)) return;
  if (!quiet) process.stderr.write('Building ...\n');
  await buildAll(state);
}

/** What the sources look like now: a digest over every file's path, size and time of its last change. */
function stateOfSources() {
  const digest = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(path.join(root, source))).sort()) {
    const { mtimeMs, size } = fs.statSync(file);
    digest.update(`${file}\n${mtimeMs}\n${size}\n`);
  }
  return digest.digest('hex');
}

/** @param {string} place @returns {string[]} */
function filesUnder(place) {
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs.readdirSync(place, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.md')).map((entry) => path.join(entry.parentPath, entry.name));
}

/** @param {string} state */
function isBuilt(state) {
  try {
    return fs.readFileSync(stamp, 'utf8') === state;
  } catch {
    return false;
  }
}

/** Builds into a folder of its own and changes the names, so that nobody ever starts half a build. @param {string} state */
async function buildAll(state) {
  const { build } = await import('vite');
  const work = `dist.${process.pid}.tmp`;
  process.env['ATTEST_DIST'] = work;
  try {
    for (const configFile of configs) await build({ configFile: path.join(root, configFile), logLevel: 'error', mode: 'production' });
    await fsp.writeFile(path.join(root, work, 'built.txt'), state);
    await fsp.rm(dist, { recursive: true, force: true });
    await fsp.rename(path.join(root, work), dist);
  } finally {
    delete process.env['ATTEST_DIST'];
    await fsp.rm(path.join(root, work), { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll(stateOfSources());
