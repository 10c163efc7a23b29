import { rm } from 'node:fs/promises';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { prepareLaunch } from '../../tools/launch.mjs';
import { benchFolder } from './big-portfolio.ts';
import { ms, percentile, report } from './figures.ts';
import { makePortfolio } from './window-portfolio.ts';
import { clickUntil, keyUntilChanged, longestTask, scroll, watchTasks } from './window-watch.ts';

/** Work in large portfolios, in the real window: opening, claiming, and the page's longest task while scrolling, typing and exporting. */
const rounds = 15;

const go = (page: Page, line: string): Promise<void> => page.getByRole('navigation').getByRole('button', { name: line }).first().click();

async function openTimes(page: Page, name: string): Promise<void> {
  const [painted, answering]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    await page.reload();
    await page.getByRole('button', { name }).first().waitFor();
    await page.evaluate((wanted) => [...document.querySelectorAll('.opens')].find((one) => one.textContent === wanted)?.setAttribute('id', 'opened'), name);
    const [shown, ready] = await clickUntil(page, '#opened', '[role="toolbar"]');
    painted.push(shown);
    answering.push(ready);
  }
  report({ what: '1,000 items, 10,000 claims: opened, its unit shown and answering', figure: `${ms(percentile(answering, 0.5))} (first ${ms(answering[0] ?? 0)}, painted ${ms(percentile(painted, 0.5))})`, floor: '', wanted: 'within 700 ms of the click' });
}

/** Claims and withdraws in turn in the cell that the matrix is at. */
async function claims(page: Page, size: string): Promise<void> {
  await go(page, 'Matrix');
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await grid.focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  const figures: number[] = [];
  for (let round = 0; round < rounds * 2; round++) figures.push(await keyUntilChanged(page, 'Space', '[role="gridcell"][aria-selected="true"]'));
  report({ what: `${size}: a claim by Space in the matrix, from the key to the screen`, figure: `${ms(percentile(figures, 0.5))}, p95 ${ms(percentile(figures, 0.95))}`, floor: '33.33 ms two frames', wanted: 'within 50 ms' });
}

async function tasks(page: Page, size: string, what: string, work: () => Promise<unknown>): Promise<void> {
  await longestTask(page);
  await work();
  const longest = await longestTask(page);
  report({ what: `${size}: the page’s longest task while ${what}`, figure: longest === 0 ? 'below 50 ms' : ms(longest), floor: '', wanted: 'at most 100 ms' });
}

async function scrolling(page: Page, size: string): Promise<void> {
  await go(page, 'Evidence');
  await page.getByRole('listbox').first().waitFor();
  await tasks(page, size, 'scrolling the evidence', () => scroll(page, '.items', 150));
  await go(page, 'Matrix');
  await page.getByRole('grid').waitFor();
  await tasks(page, size, 'scrolling the matrix', () => scroll(page, '.mx', 150));
}

async function opened(page: Page, name: string): Promise<void> {
  await page.reload();
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('toolbar').first().waitFor({ timeout: 120_000 });
  await watchTasks(page);
}

async function inWindow(folder: string, work: (app: ElectronApplication, page: Page) => Promise<void>): Promise<void> {
  const launch = await prepareLaunch();
  const env = Object.fromEntries(Object.entries({ ...launch.env, ATTEST_HOME: path.join(folder, 'profile') }).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const app = await _electron.launch({ executablePath: launch.executable, args: [...launch.flags, path.resolve('.')], env });
  await work(app, await app.firstWindow());
  await app.close();
  launch.stop();
}

const folder = await benchFolder();
await makePortfolio(folder, 'Large', { items: 1000, claimsEach: 10, criteria: 16 });
await makePortfolio(folder, 'Vast', { items: 5000, claimsEach: 2, criteria: 200 });
await inWindow(folder, async (_app, page) => {
  // Records go into the benchmark's own folder.
  await page.evaluate(async (printFolder) => {
    const settings = await window.attest.settings();
    if (settings.ok) await window.attest.keepSettings({ ...settings.value, printFolder });
  }, path.join(folder, 'printed'));
  await openTimes(page, 'Large');
  await watchTasks(page);
  await claims(page, '1,000 items, 10,000 claims');
  await tasks(page, '1,000 items', 'typing feedback', async () => {
    await go(page, 'Evidence');
    await page.getByRole('button', { name: /^Edit/ }).click();
    await page.getByRole('textbox', { name: /^Title/ }).pressSequentially('Words that somebody types, one after the other, at a hundred a minute and more. ');
    await page.keyboard.press('Escape');
  });
  await tasks(page, '1,000 items', 'exporting', async () => {
    await go(page, 'Print');
    await page.getByRole('region', { name: 'Pages of the record' }).waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: /^Write/ }).click();
    // Looking for words in a thousand pages would be a task of its own.
    await page.waitForFunction(() => document.querySelector('.opt')?.textContent.includes('are written'), undefined, { polling: 250, timeout: 180_000 });
  });
  await opened(page, 'Vast');
  await scrolling(page, '5,000 items by 200 criteria');
  await claims(page, '5,000 items by 200 criteria');
});
await rm(folder, { recursive: true, force: true, maxRetries: 5 });
