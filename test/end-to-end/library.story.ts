import { execFileSync } from 'node:child_process';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { daySchema } from '../../domain/text/day.ts';
import { rememberPortfolio } from '../../main/memory/catalogue.ts';
import { makeSay } from '../../main/words/say.ts';
import { story } from './window.ts';

const commandLine = path.resolve(import.meta.dirname, '../../dist/command-line/attest.js');

const sam = {
  id: 'p1',
  candidate: 'Sam Okafor',
  units: [{ code: 'PPL2GEN7', title: 'Resolve customer service problems' }, { code: null, title: 'Monitor and solve customer service problems' }],
  coverage: { claimed: 19, accepted: 16, of: 27 },
  lastDay: daySchema.parse('2026-11-21'),
};

story('the window says what Attest is, and what to do when there is nothing yet', async ({ page }) => {
  await expect(page).toHaveTitle('Attest');
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Attest' })).toBeVisible();
  await expect(page.getByText('Not endorsed by any awarding body. Tell your external verifier at visit planning.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'New portfolio' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
  await page.screenshot({ path: story.info().outputPath('empty.png') });
});

story('a portfolio that another process made appears by itself, and one that went away says so', async ({ page, profile, folder }) => {
  await expect(page.getByRole('heading', { name: 'Welcome to Attest' })).toBeVisible();
  const here = path.join(folder, 'Sam Okafor');
  await mkdir(here);
  const service = { folder: profile, say: makeSay(), tell: () => undefined };
  await rememberPortfolio(service, { ...sam, path: here, lastOpened: '2026-11-21T20:00:00Z' });
  await rememberPortfolio(service, { ...sam, id: 'p2', candidate: 'Gethin Llŷr Pugh', units: [], coverage: null, lastDay: null, path: path.join(folder, 'on a stick'), lastOpened: '2026-11-20T20:00:00Z' });

  const shelf = page.getByRole('list', { name: 'Portfolios' });
  await expect(shelf.getByRole('heading')).toHaveText(['Sam Okafor', 'Gethin Llŷr Pugh']);
  const card = shelf.getByRole('listitem').filter({ hasText: 'Sam Okafor' });
  await expect(card).toContainText('Resolve customer service problems');
  await expect(card).toContainText('PPL2GEN7');
  await expect(card).toContainText('and 1 more unit');
  await expect(card).toContainText('Last worked on 21 November 2026');
  await expect(card.getByRole('img', { name: '19 of 27 claimed, 16 of 27 accepted' })).toBeVisible();
  await expect(shelf.getByRole('listitem').filter({ hasText: 'Gethin' })).toContainText('Not here now.');
  await page.screenshot({ path: story.info().outputPath('library.png') });

  await rename(here, path.join(folder, 'moved'));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(card).toContainText('Not here now.');
});

story('what the command line makes stands on the shelf of the open window', async ({ page, profile, folder }) => {
  await expect(page.getByRole('heading', { name: 'Welcome to Attest' })).toBeVisible();
  const attest = (...args: string[]): string => execFileSync(process.execPath, [commandLine, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ATTEST_HOME: profile } });
  const made = attest('new', 'Ewa', '--candidate', 'Ewa Zielińska', '--unit', 'WM57').trim();
  const card = page.getByRole('list', { name: 'Portfolios' }).getByRole('listitem');
  await expect(card.getByRole('heading')).toHaveText('Ewa Zielińska');
  await expect(card).toContainText('Resolve customer service problems');
  await expect(card.getByRole('img')).toHaveAccessibleName(/^0 of \d+ claimed, 0 of \d+ accepted$/);

  attest('add', made, '--title', 'Call log', '--method', 'product', '--day', '2026-11-20');
  attest('claim', made, 'E1', 'performance/1', 'performance/2');
  await expect(card.getByRole('img')).toHaveAccessibleName(/^2 of \d+ claimed, 0 of \d+ accepted$/);
});

story('the page is held to its own files', async ({ app, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window))).toEqual([]);
  const refused = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline"';
    document.body.append(script);
    return Promise.allSettled([fetch('https://example.org/'), fetch('app://attest/../package.json'), fetch('file:///etc/passwd')].map(async (answer) => (await answer).status));
  });
  expect(refused.map((one) => (one.status === 'fulfilled' ? one.value : 'refused'))).toEqual(['refused', 404, 'refused']);
  await expect(page).toHaveTitle('Attest');
  await page.evaluate(() => {
    window.open('https://example.org/');
    location.href = 'https://example.org/';
  });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()))).toEqual(['app://attest/index.html']);
});

for (const scheme of ['light', 'dark'] as const) {
  story(`the screen can be used by everyone, ${scheme}`, async ({ page, profile, folder }) => {
    await rememberPortfolio({ folder: profile, say: makeSay(), tell: () => undefined }, { ...sam, path: folder, lastOpened: '2026-11-21T20:00:00Z' });
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.getByRole('heading', { name: 'Sam Okafor' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    await page.screenshot({ path: story.info().outputPath(`${scheme}.png`) });
  });
}
