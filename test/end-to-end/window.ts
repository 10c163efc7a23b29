import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

const program = path.resolve(import.meta.dirname, '../..');

interface Story {
  /** A folder of this story alone. */
  readonly folder: string;
  /** The profile (`ATTEST_HOME`) that window and command line share. */
  readonly profile: string;
  readonly app: ElectronApplication;
  readonly page: Page;
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
  app: async ({ profile }, use) => {
    const executablePath = process.env['ATTEST_ELECTRON'];
    if (executablePath === undefined) throw new Error('No runtime: start these with npm run test:e2e');
    const flags = (process.env['ATTEST_ELECTRON_FLAGS'] ?? '').split(' ').filter(Boolean);
    const app = await _electron.launch({ executablePath, args: [...flags, program], env: { ...processEnv(), ATTEST_HOME: profile } });
    await use(app);
    await app.close();
  },
  page: async ({ app }, use) => {
    await use(await app.firstWindow());
  },
});

function processEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
