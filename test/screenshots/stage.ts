import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { openAs } from './open-as.ts';
import type { Onlooker } from './state.ts';

const program = path.resolve(import.meta.dirname, '../..');

/** One window on a profile of its own, with the worked example in its library. */
export class Stage {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** A folder that goes away with the window. */
  readonly folder: string;
  readonly profile: string;
  /** The folder of the worked example. */
  readonly example: string;

  private constructor(app: ElectronApplication, page: Page, folder: string) {
    this.app = app;
    this.page = page;
    this.folder = folder;
    this.profile = path.join(folder, 'profile');
    this.example = path.join(folder, 'Worked example');
  }

  static async start(): Promise<Stage> {
    const executablePath = process.env['ATTEST_ELECTRON'];
    if (executablePath === undefined) throw new Error('No runtime: start these with npm run screenshots');
    const folder = await mkdtemp(path.join(os.tmpdir(), 'attest-stage-'));
    const flags = (process.env['ATTEST_ELECTRON_FLAGS'] ?? '').split(' ').filter(Boolean);
    const env = { ...Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))), ATTEST_HOME: path.join(folder, 'profile') };
    const app = await _electron.launch({ executablePath, args: [...flags, program], env });
    const stage = new Stage(app, await app.firstWindow(), folder);
    stage.attest('example', stage.example);
    await stage.printInto(null);
    await stage.size(1440, 900);
    return stage;
  }

  async end(): Promise<void> {
    await this.app.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** What the command line prints, on the same profile. */
  attest(...args: readonly string[]): string {
    return execFileSync(process.execPath, [path.join(program, 'dist/command-line/attest.js'), ...args], { cwd: this.folder, encoding: 'utf8', env: { ...process.env, ATTEST_HOME: this.profile } });
  }

  /** Begins afresh: the library, or the worked example as it opens to this person. */
  async begin(as: Onlooker, folder = this.example): Promise<void> {
    await this.#usualLook();
    await this.page.reload();
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    if (as === 'library') return;
    await openAs(this.page, folder, as);
    await this.app.evaluate(({ BrowserWindow }, opened) => BrowserWindow.getAllWindows()[0]?.webContents.send('attest:open-folder', opened), folder);
    await expect(this.page.getByRole('navigation')).toBeVisible();
  }

  /** An empty library and the worked example in it, whatever was done before. */
  async anew(): Promise<void> {
    await this.empty();
    for (const folder of [this.example, `${this.example} away`]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    this.attest('example', this.example);
  }

  /** Takes every folder off the shelf. */
  async empty(): Promise<void> {
    await this.page.reload();
    await this.page.evaluate(async () => {
      const library = await window.attest.library();
      if (library.ok) for (const { path: folder } of library.value.portfolios) await window.attest.forget(folder);
    });
  }

  /** Chooses the folder that records are printed into, past the system's own dialog; null for the usual one here. */
  async printInto(chosen: string | null): Promise<void> {
    await this.page.evaluate(async (printFolder) => {
      const settings = await window.attest.settings();
      if (settings.ok) await window.attest.keepSettings({ ...settings.value, printFolder });
    }, chosen ?? path.join(this.folder, 'Printed'));
  }

  async #usualLook(): Promise<void> {
    await this.page.evaluate(async () => {
      const settings = await window.attest.settings();
      if (settings.ok) await window.attest.keepSettings({ ...settings.value, widths: {}, evidence: 'rows' });
    });
  }

  /** Sets the content's size, in points of the screen. */
  async size(width: number, height: number): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high), [width, height] as const);
  }

  async zoom(factor: number): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }, times) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(times), factor);
  }

  async theme(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  }
}

/** A story on one stage, which all stories of a file share. */
export const staged = test.extend<object, { readonly stage: Stage }>({
  stage: [async ({}, use) => {
    const stage = await Stage.start();
    await use(stage);
    await stage.end();
  }, { scope: 'worker' }],
});
