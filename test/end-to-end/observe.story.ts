import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { journalLines } from './journal-lines.ts';
import { goTo, message, openFromShelf, workAs } from './portfolio-window.ts';
import { story } from './window.ts';

const commandLine = path.resolve(import.meta.dirname, '../../dist/command-line/attest.js');

story('an assessor writes a visit as it happens; what has words is accepted, a tick alone stays a draft', async ({ page, profile, folder }) => {
  const attest = (...args: string[]): string => execFileSync(process.execPath, [commandLine, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ATTEST_HOME: profile } });
  const portfolio = attest('new', 'Ewa', '--candidate', 'Ewa Zielińska', '--unit', 'PPL2GEN7-FORM').trim();
  await openFromShelf(page, 'Ewa Zielińska');
  await workAs(page, 'Priya Nair', 'Assessor');
  await goTo(page, 'Observe', 'Visit Ewa Zielińska');

  await story.step('before it begins, what it could close', async () => {
    await expect(page.getByRole('note')).toContainText('PCs 3 to 7');
    await page.getByRole('textbox', { name: 'Title' }).fill('Evening check-in');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByRole('timer')).toBeVisible();
  });

  await story.step('words, # for a criterion of the margin, Enter keeps it', async () => {
    await page.keyboard.press('f');
    await page.keyboard.type('Guest at desk, key card fails. Ewa stops typing and lets him finish. ');
    await page.keyboard.press('#');
    await page.keyboard.type('1');
    await expect(page.getByRole('option', { selected: false }).first()).toContainText('PC 1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: /^PC 1 / })).toBeChecked();
    await expect(words(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(moments(page)).toHaveCount(1);
  });

  await story.step('outside the words a number ticks; without words it stays a draft', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: /^PC 4 / })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(moments(page)).toHaveCount(2);
    await expect(moments(page).last()).toContainText('No words yet');
  });

  await story.step('going away and coming back loses nothing', async () => {
    await words(page).fill('Rings housekeeping about the third lock on this floor.');
    await goTo(page, 'Judge');
    await goTo(page, 'Observe', 'Evening check-in');
    await expect(words(page)).toHaveValue('Rings housekeeping about the third lock on this floor.');
    await expect(moments(page)).toHaveCount(2);
  });

  await story.step('ending says what is accepted and what stays a draft, and records it', async () => {
    await page.getByRole('button', { name: 'End visit' }).click();
    const ending = page.getByRole('dialog', { name: 'End the visit' });
    await expect(ending).toContainText('2 moments will be recorded');
    await expect(ending).toContainText('1 moment has no words');
    await ending.getByRole('textbox', { name: 'Feedback given on the day' }).fill('You let him finish.');
    await ending.getByRole('button', { name: 'Record the visit' }).click();
    await expect(message(page, 'Recorded as A1. 1 criterion accepted.')).toBeVisible();
    await expect(moments(page)).toHaveCount(1);
  });

  await story.step('the record and its mark are on the disk, with line and time', async () => {
    const lines = await journalLines(portfolio);
    expect(lines.filter(({ kind }) => kind === 'add-evidence')).toHaveLength(1);
    const marks = lines.filter(({ kind }) => kind === 'mark');
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ places: [{ kind: 'line', from: 1 }, { kind: 'clock' }] });
  });
});

function words(page: Page) {
  return page.getByRole('textbox', { name: 'What the candidate does and says' });
}

function moments(page: Page) {
  return page.getByRole('list', { name: 'What you saw' }).getByRole('listitem').filter({ has: page.getByRole('time') });
}
