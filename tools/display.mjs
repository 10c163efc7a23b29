// @ts-check
import { spawn } from 'node:child_process';

/** Whether a window could be seen here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

/**
 * A display to draw on: the one that is there, or Xvfb's, which ends with `stop`.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop(): void }>}
 */
export async function ensureDisplay() {
  if (hasDisplay()) return { env: {}, stop() {} };
  // -displayfd: the server picks a free number itself and tells it once it is ready.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    server.once('error', () => reject(new Error('There is no display and no Xvfb. On Debian: apt-get install xvfb')));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with status ${code}`)));
    server.stdio[3]?.once('data', (part) => resolve(String(part).trim()));
  });
  server.unref();
  const stop = () => void server.kill();
  process.once('exit', stop);
  return { env: { DISPLAY: `:${number}` }, stop };
}
