// @ts-check
/** `npm run dev`: the page with hot reloading; a changed preload reloads it, a changed main process restarts the program. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build, createServer } from 'vite';
import { prepareLaunch } from './launch.mjs';
import { root } from './project.mjs';

// What is built here is for development: the next start builds anew.
rmSync(path.join(root, 'dist/built.txt'), { force: true });
const launch = await prepareLaunch();
const server = await (await createServer({ configFile: path.join(root, 'renderer/vite.config.ts'), mode: 'development' })).listen();
const url = server.resolvedUrls?.local[0] ?? '';

/** @type {import('node:child_process').ChildProcess | undefined} */
let child;
let restarting = false;

function start() {
  child = spawn(launch.executable, [...launch.flags, root, ...process.argv.slice(2)], { stdio: 'inherit', env: { ...launch.env, VITE_DEV_SERVER_URL: url } });
  child.once('close', (code) => {
    if (restarting) {
      restarting = false;
      start();
    } else {
      launch.stop();
      void server.close().finally(() => process.exit(code ?? 1));
    }
  });
}

/** Builds, and again at every change. @param {string} configFile @param {() => void} onRebuild */
async function watch(configFile, onRebuild) {
  let first = true;
  await new Promise((resolve) => {
    const rebuilt = () => {
      if (first) resolve(undefined);
      else onRebuild();
      first = false;
    };
    void build({ configFile: path.join(root, configFile), mode: 'development', logLevel: 'warn', build: { watch: {} }, plugins: [{ name: 'rebuilt', closeBundle: rebuilt }] });
  });
}

await watch('main/electron/preload.vite.config.ts', () => server.ws.send({ type: 'full-reload' }));
await watch('main/vite.config.ts', () => {
  restarting = true;
  child?.kill();
});
start();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child?.kill(signal));
