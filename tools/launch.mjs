// @ts-check
/** What a start of Electron needs on this machine: the runtime, flags, and a display where there is none. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureDisplay } from './display.mjs';
import { resolveElectron } from './electron-runtime.mjs';

/** @typedef {{ executable: string, flags: string[], env: NodeJS.ProcessEnv, stop(): void }} Launch */

/** @returns {Promise<Launch>} */
export async function prepareLaunch() {
  const runtime = await resolveElectron();
  const flags = process.platform === 'linux' && !sandboxWorks(runtime.distDir) ? ['--no-sandbox'] : [];
  const display = await ensureDisplay();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...display.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.distDir };
  delete env['ELECTRON_RUN_AS_NODE'];
  return { executable: runtime.executable, flags, env, stop: display.stop };
}

/** Chromium's sandbox cannot run as root; otherwise it needs user namespaces or a helper that belongs to root. @param {string} distDir */
function sandboxWorks(distDir) {
  if (process.getuid?.() === 0) return false;
  try {
    const helper = fs.statSync(path.join(distDir, 'chrome-sandbox'));
    if (helper.uid === 0 && (helper.mode & 0o4755) === 0o4755) return true;
  } catch {
    // No helper: user namespaces must do.
  }
  return spawnSync('unshare', ['-Ur', 'true']).status === 0;
}
