import { execFileSync, spawn } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import { story } from './window.ts';

const commandLine = path.resolve(import.meta.dirname, '../../dist/command-line/attest.js');

function attest(profile: string, folder: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [commandLine, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ATTEST_HOME: profile } }).trim();
}

/** Starts the program on another computer, as far as it can tell: another profile, other documents. */
async function another(app: ElectronApplication, home: string): Promise<ElectronApplication> {
  await mkdir(home);
  const { file, program } = await app.evaluate(({ app: own }) => ({ file: own.getPath('exe'), program: own.getAppPath() }));
  const flags = (process.env['ATTEST_ELECTRON_FLAGS'] ?? '').split(' ').filter(Boolean);
  const env = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return _electron.launch({ executablePath: process.env['ATTEST_ELECTRON'] ?? file, args: [...flags, program], env: { ...env, HOME: home, ATTEST_HOME: path.join(home, 'profile') } });
}

/** The system's dialogs choose this from now on. */
async function choose(app: ElectronApplication, chosen: string): Promise<void> {
  await app.evaluate(({ dialog }, place) => { dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [place] }); }, chosen);
}

/** Opens the portfolio of this candidate from its card. */
async function open(page: Page, candidate: string): Promise<void> {
  await page.getByRole('list', { name: 'Portfolios' }).getByRole('listitem').filter({ hasText: candidate }).getByRole('button').first().click();
}

story('a portfolio is handed over with a passphrase, and taken in on another computer', async ({ app, page, profile, folder }) => {
  const made = attest(profile, folder, 'new', 'Sam', '--candidate', 'Sam Okafor', '--unit', 'PPL2GEN7');
  attest(profile, folder, 'add', made, '--title', 'Letter to a guest', '--method', 'product', '--day', '2026-11-20');
  await open(page, 'Sam Okafor');
  await page.getByRole('button', { name: 'Portfolio details' }).click();
  const handing = page.getByRole('form', { name: 'Hand over' });
  await expect(handing.getByLabel('Passphrase')).toHaveValue(/^\w{4}(?:-\w{4}){3}$/);
  await choose(app, folder);
  await handing.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(handing).toContainText(folder);
  await handing.getByLabel('Passphrase').fill('short');
  await handing.getByRole('button', { name: 'Write the hand-off file' }).click();
  await expect(handing.getByRole('alert')).toContainText('has 5 characters');
  await handing.getByLabel('Passphrase').fill('correct horse staple');
  await handing.getByRole('button', { name: 'Write the hand-off file' }).click();
  await expect(handing).toContainText('Packed into', { timeout: 30_000 });
  const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith('.attest'));
  expect(name).toMatch(/^Sam Okafor \d{4}-\d\d-\d\d\.attest$/);

  const elsewhere = await another(app, path.join(folder, 'elsewhere'));
  try {
    const other = await elsewhere.firstWindow();
    await choose(elsewhere, path.join(folder, name));
    await other.getByRole('button', { name: 'Open a hand-off file' }).click();
    await expect(other.getByRole('main')).toContainText('Whose portfolio it is shows once it is open.');
    const field = other.getByRole('textbox', { name: 'Passphrase' });
    await expect(field).toBeFocused();
    await field.fill('another horse staple');
    await other.keyboard.press('Enter');
    await expect(other.getByRole('alert')).toContainText('The passphrase does not open', { timeout: 30_000 });
    await expect(other.getByRole('alert')).toContainText('Nothing was taken in.');
    await field.fill('correct horse staple');
    await other.getByRole('button', { name: 'Take it in and open it' }).click();
    await expect(other.getByRole('navigation').first()).toBeVisible({ timeout: 30_000 });
    await other.getByRole('button', { name: /^Evidence/ }).click();
    await expect(other.getByText('Letter to a guest').first()).toBeVisible();
  } finally {
    await elsewhere.close();
  }
  await page.getByRole('button', { name: /^Evidence/ }).click();
  await expect(page.getByText('Letter to a guest').first()).toBeVisible();
});

story('a hand-off file given to a second start is shown by the first, and one that is none says so', async ({ app, page, profile, folder }) => {
  const made = attest(profile, folder, 'new', 'Sam', '--candidate', 'Sam Okafor', '--unit', 'PPL2GEN7');
  await open(page, 'Sam Okafor');
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const { file, args } = await app.evaluate(({ app: own }) => ({ file: own.getPath('exe'), args: [own.getAppPath()] }));
  const flags = (process.env['ATTEST_ELECTRON_FLAGS'] ?? '').split(' ').filter(Boolean);
  const second = spawn(file, [...flags, ...args, path.join(made, 'gone.attest')], { env: { ...process.env, ATTEST_HOME: profile }, stdio: 'ignore' });
  await new Promise((resolve) => second.once('exit', resolve));
  await expect(page.getByRole('heading', { level: 1, name: 'Take in a hand-off file' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('gone.attest');
  await expect(page.getByRole('button', { name: 'Take it in and open it' })).toBeDisabled();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('list', { name: 'Portfolios' })).toContainText('Sam Okafor');
});
