// @ts-check
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { prepareLaunch } from './launch.mjs';
import { packageScript, root } from './project.mjs';
import { run } from './run.mjs';

/** Runs the stories in a real window, under Xvfb where there is no display. @param {string[]} args @param {NodeJS.ProcessEnv} [more] */
export function runStories(args, more = {}) {
  return runPlaywright('test/playwright.config.ts', args, more);
}

/** Runs what a Playwright configuration names, with the built program and a runtime for it. @param {string} config @param {string[]} args @param {NodeJS.ProcessEnv} [more] */
export async function runPlaywright(config, args, more = {}) {
  await ensureBuilt();
  const launch = await prepareLaunch();
  try {
    const env = { ...launch.env, ATTEST_ELECTRON: launch.executable, ATTEST_ELECTRON_FLAGS: launch.flags.join(' '), ...more };
    return await run(process.execPath, [packageScript('@playwright/test/cli.js'), 'test', '--config', path.join(root, config), ...args], { cwd: root, env });
  } finally {
    launch.stop();
  }
}
