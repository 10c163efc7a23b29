import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { buildFakePage } from '../support/build-fake-page.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { goTo, message, workAs } from './portfolio-window.ts';
import { story } from './window.ts';

story('the whole page runs in a plain browser, on a program in memory', async ({ app, folder }) => {
  const built = path.join(folder, 'page');
  await buildFakePage(built);
  expect(await readFile(path.join(built, 'index.html'), 'utf8')).toContain('<div id="root">');
  const server = await serveFolder(built);
  const opened = app.waitForEvent('window');
  // A window like that of any browser: no preload, nothing of the program.
  await app.evaluate(({ BrowserWindow, session }, address) => {
    const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { session: session.fromPartition('any-browser'), sandbox: true, contextIsolation: true, nodeIntegration: false } });
    void window.loadURL(address);
  }, server.address);
  const page = await opened;
  expect(await page.evaluate(() => 'attest' in window)).toBe(false);

  await page.getByRole('button', { name: 'Open Sam Okafor' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Resolve customer service problems' })).toBeVisible();
  await expect(page.getByRole('listitem', { name: 'PC 1, Unclaimed, 0 items of evidence' })).toBeVisible();

  await page.getByRole('navigation').getByRole('button', { name: 'Matrix' }).click();
  await page.getByRole('gridcell', { name: 'PC 1 by E2: not claimed', exact: true }).click();
  await page.keyboard.press('Space');
  await expect(page.getByRole('gridcell', { name: 'PC 1 by E2: Waiting for the assessor', exact: true })).toBeVisible();

  await page.getByRole('navigation').getByRole('button', { name: 'Resolve customer service problems' }).click();
  await expect(page.getByRole('listitem', { name: 'PC 1, Claimed, 1 item of evidence' })).toBeVisible();
  await page.getByRole('navigation').getByRole('button', { name: 'Evidence' }).click();
  await expect(page.getByRole('option', { name: /^E3 Handover sheet/ }).locator('img')).toHaveJSProperty('naturalWidth', 1);
  // Where evidence cannot be fetched from, the drawing of its kind stands for it.
  await expect(page.getByRole('option', { name: /^E2 Letter to a guest/ }).locator('svg').first()).toBeVisible();
  await expect(page.getByRole('option', { name: /^E2 Letter to a guest/ }).locator('img')).toHaveCount(0);
  await page.getByRole('navigation').getByRole('button', { name: 'Print' }).click();
  await expect(page.getByText('The record could not be made')).toBeVisible();
  await judgeAndSample(page);
  server.stop();
});

/** The others of the story, in the same memory. */
async function judgeAndSample(page: Page): Promise<void> {
  await workAs(page, 'Priya Nair', 'Assessor');
  await goTo(page, 'Judge');
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect(message(page, 'E2 accepted for PC 1.')).toBeVisible();

  await workAs(page, 'Dilys Rees', 'Internal verifier');
  await goTo(page, 'Sampling');
  await page.getByRole('button', { name: /^Sample 1 item/ }).click();
  await page.keyboard.press('n');
  await page.keyboard.type('The letter is not signed.');
  await page.getByRole('checkbox', { name: 'Ask Priya Nair to do something about it' }).check();
  await page.getByRole('textbox', { name: 'What is to be done' }).fill('Ask for the signed one.');
  await page.getByRole('textbox', { name: 'By', exact: true }).fill('11 Dec 2026');
  await page.keyboard.press('Control+Enter');
  await expect(message(page, 'Did not agree with E2.')).toBeVisible();

  await workAs(page, 'Priya Nair', 'Assessor');
  await goTo(page, 'Sampling');
  await page.getByRole('button', { name: 'It is done' }).click();
  await expect(page.getByRole('list', { name: 'Sampled items' }).getByRole('button', { name: /^E2/ })).toContainText('Answered: look again');
}
