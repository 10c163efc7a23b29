import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { journalLines } from './journal-lines.ts';
import { goTo, message, openFromShelf, savedWord, workAs } from './portfolio-window.ts';
import { story } from './window.ts';

const commandLine = path.resolve(import.meta.dirname, '../../dist/command-line/attest.js');
const log = 'Row 14: the same room again.\n';

story('an assessor judges what waits by keyboard, and every word is kept until it is written', async ({ page, profile, folder }) => {
  const portfolio = await waiting(folder, profile);
  await openFromShelf(page, 'Ewa Zielińska');
  await workAs(page, 'Priya Nair', 'Assessor');
  await goTo(page, 'Judge');

  await story.step('the claim stands beside its evidence and the rule, with what accepting cannot close', async () => {
    await expect(page.getByRole('heading', { level: 2, name: /^Share customer feedback/ })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Viewer' })).toContainText('Row 14');
    const judgement = page.getByRole('complementary', { name: 'Judgement' });
    await expect(judgement).toContainText('“I went back through the log.”');
    await expect(judgement).toContainText('E1 cannot close this. You can accept it; PC 4 stays open.');
  });

  await story.step('more needed asks for words, which stay when one looks at the next claim and comes back', async () => {
    await page.keyboard.press('m');
    const why = page.getByRole('textbox', { name: 'Why, and what would complete it' });
    await expect(why).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('0 of 3 judged today')).toBeVisible();
    await page.keyboard.type('I would like to see it at a handover.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await expect(page.getByRole('heading', { level: 2, name: /^Work out the advantages/ })).toBeFocused();
    await page.keyboard.press('k');
    await expect(why).toHaveValue('I would like to see it at a handover.');
  });

  await story.step('Enter writes it and goes on; the rest of the item is accepted in one go', async () => {
    await page.keyboard.press('Enter');
    await expect(message(page, 'E1 for PC 4: more needed.')).toBeVisible();
    await expect(page.getByText('1 of 3 judged today')).toBeVisible();
    await page.keyboard.press('Shift+A');
    await expect(page.getByText('All judged: 3 claims today')).toBeVisible();
  });

  await story.step('it is on the disk, one judgement a claim', async () => {
    await expect(savedWord(page)).toHaveAccessibleName(/^Saved \d\d:\d\d$/);
    const judged = (await journalLines(portfolio)).filter(({ kind }) => kind === 'judge');
    expect(judged.map(({ verdict, why }) => [verdict, why])).toEqual([['more-needed', 'I would like to see it at a handover.'], ['accepted', undefined], ['accepted', undefined]]);
  });

  await story.step('a judgement is opened again from the queue, as it was', () => reopen(page));
});

async function waiting(folder: string, profile: string): Promise<string> {
  const attest = (...args: string[]): string => execFileSync(process.execPath, [commandLine, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ATTEST_HOME: profile } });
  await writeFile(path.join(folder, 'log.txt'), log);
  const made = attest('new', 'Ewa', '--candidate', 'Ewa Zielińska', '--unit', 'PPL2GEN7-FORM').trim();
  const ewa = ['--as', 'candidate:Ewa Zielińska'];
  attest('add', made, '--title', 'Complaint log', '--method', 'product', '--day', '2026-11-20', '--setting', 'workplace', '--file', 'log.txt', ...ewa);
  attest('claim', made, 'E1', 'performance/4', 'performance/8', 'knowledge/2', '--how', 'I went back through the log.', ...ewa);
  return made;
}

async function reopen(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Claims to judge' }).getByRole('button', { name: /^PC 4/ }).click();
  await expect(page.getByRole('radio', { name: /^More needed/ })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Why, and what would complete it' })).toHaveValue('I would like to see it at a handover.');
}
