// @ts-check
/** `npm start`: the window; or, where nobody could see one, the main job on the command line, into out/. */
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { root } from './project.mjs';
import { showWithoutWindow } from './without-window.mjs';

await ensureBuilt();
if (hasDisplay()) await startWindow();
else process.exitCode = await showWithoutWindow();

async function startWindow() {
  const { prepareLaunch } = await import('./launch.mjs');
  const launch = await prepareLaunch();
  const child = spawn(launch.executable, [...launch.flags, root, ...process.argv.slice(2)], { stdio: 'inherit', env: launch.env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => {
    launch.stop();
    process.exit(code ?? 1);
  });
}
