import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

const program = path.resolve(import.meta.dirname, '../..');
const commandLine = path.join(program, 'dist/command-line/attest.js');

interface Story {
  /** A folder of this story alone. */
  readonly folder: string;
  /** The profile (`ATTEST_HOME`) that window and command line share. */
  readonly profile: string;
  /** Starts the program; what still runs at the end of the story is closed. */
  readonly start: () => Promise<ElectronApplication>;
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Runs the built command line on the same profile, in the story's folder; answers with what it printed. */
  readonly attest: (...args: readonly string[]) => string;
}

/** A story in the real window, with a profile of its own. */
export const story = base.extend<Story>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'attest-story-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  profile: async ({ folder }, use) => {
    await use(path.join(folder, 'profile'));
  },
  start: async ({ profile }, use) => {
    const running = new Set<ElectronApplication>();
    await use(async () => {
      const app = await startProgram(profile);
      running.add(app);
      app.on('close', () => running.delete(app));
      return app;
    });
    for (const app of running) await app.close();
  },
  app: async ({ start }, use) => {
    await use(await start());
  },
  page: async ({ app }, use) => {
    await use(await app.firstWindow());
  },
  attest: async ({ profile, folder }, use) => {
    await use((...args) => execFileSync(process.execPath, [commandLine, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ATTEST_HOME: profile } }));
  },
});

async function startProgram(profile: string): Promise<ElectronApplication> {
  const executablePath = process.env['ATTEST_ELECTRON'];
  if (executablePath === undefined) throw new Error('No runtime: start these with npm run test:e2e');
  const flags = (process.env['ATTEST_ELECTRON_FLAGS'] ?? '').split(' ').filter(Boolean);
  return _electron.launch({ executablePath, args: [...flags, program], env: { ...processEnv(), ATTEST_HOME: profile } });
}

function processEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
