import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { journalLines } from './journal-lines.ts';
import { criterionRow, goTo, goToUnit, message, openFromShelf, savedWord, workAs } from './portfolio-window.ts';
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

story('an assessor says once of an item what it is not yet, sees what follows, and accepts it once it is', async ({ page, profile, folder }) => {
  const portfolio = await waiting(folder, profile);
  await openFromShelf(page, 'Ewa Zielińska');
  await workAs(page, 'Priya Nair', 'Assessor');
  await goTo(page, 'Judge');
  const item = page.getByRole('group', { name: 'E1 as a whole' });

  await story.step('what accepting says along stands there before, with what each is seen from', async () => {
    for (const [name, from] of [['Valid', 'Work product · Workplace'], ['Authentic', /Ewa Zielińska/], ['Current', '20 Nov 2026']] as const) {
      await expect(item.getByRole('checkbox', { name })).toBeChecked();
      await expect(item.getByRole('checkbox', { name })).toHaveAccessibleDescription(from);
    }
    await expect(item).toContainText('Accepting says that E1 as a whole is valid, authentic and current.');
    await page.keyboard.press('Shift+?');
    await expect(page.getByRole('dialog')).toContainText('E1 is authentic, or not yet2');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await story.step('2 asks why it is not yet authentic; no verdict is asked for while it is not', async () => {
    await page.keyboard.press('2');
    const why = page.getByRole('textbox', { name: 'Why E1 is not yet authentic, and what to do next' });
    await expect(why).toBeFocused();
    await expect(page.getByRole('radio', { name: /^Accept/ })).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('0 of 3 judged today')).toBeVisible();
    await page.keyboard.type('Rows 9 to 14 are in another hand.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await expect(why).toHaveValue('Rows 9 to 14 are in another hand.');
    await page.keyboard.press('Enter');
    await expect(message(page, 'E1 is found not yet authentic: nothing that it is claimed for counts until it is.')).toBeVisible();
    await expect(page.getByText('All judged: 3 claims today')).toBeVisible();
    expect((await journalLines(portfolio)).filter(({ kind }) => kind === 'assess' || kind === 'judge')).toMatchObject([{ kind: 'assess', valid: 'yes', authentic: 'not-yet', current: 'yes', why: 'Rows 9 to 14 are in another hand.' }]);
  });

  await story.step('it shows in the queue, on the unit and of the item', () => turnedDown(page));

  await story.step('once it is, accepting says so of the item, and the history tells both', async () => {
    await page.getByRole('complementary', { name: 'What is known of E1' }).getByRole('button', { name: 'Look at it again' }).click();
    await expect(item).toContainText('Priya Nair found it not yet authentic');
    await item.getByRole('checkbox', { name: 'Authentic' }).check();
    await expect(item).toContainText('Accepting says that E1 is now.');
    await page.getByRole('radio', { name: /^Accept/ }).check();
    await page.getByRole('button', { name: /^Write, and go on/ }).click();
    await expect(message(page, 'E1 accepted for PC 4. E1 is found valid, authentic and current.')).toBeVisible();
    await expect(page.getByText('1 of 3 judged today')).toBeVisible();
    await expect(item).toContainText('Priya Nair found it valid, authentic and current');
    await goTo(page, 'History');
    for (const told of ['Found E1 valid, authentic and current.', 'Found E1 not yet authentic: Rows 9 to 14 are in another hand.']) await expect(page.getByRole('listitem').filter({ hasText: told })).toBeVisible();
  });
});

story('a whole judgement by keys in a narrow window, where it is a drawer', async ({ app, page, profile, folder }) => {
  const portfolio = await waiting(folder, profile);
  await openFromShelf(page, 'Ewa Zielińska');
  await workAs(page, 'Priya Nair', 'Assessor');
  await goTo(page, 'Judge');
  // As much room as a window of 1440 by 900 has at 200%.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(720, 450));
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const drawer = page.getByRole('dialog', { name: 'Judgement' });
  const claimed = (words: RegExp): Promise<void> => expect(drawer.getByRole('heading', { level: 2, name: words })).toBeFocused();

  await story.step('Enter opens it at the criterion', async () => {
    await expect(page.getByRole('button', { name: 'Judge this claim' })).toBeVisible();
    await page.getByRole('heading', { level: 1, name: 'Judge' }).click();
    await press('Enter');
    await claimed(/^Share customer feedback/);
  });

  await story.step('the keys act in it as they do beside it; what is typed is words', async () => {
    await press('j');
    await claimed(/^Work out the advantages/);
    await press('k');
    await claimed(/^Share customer feedback/);
    await press('m');
    await expect(drawer.getByRole('textbox', { name: 'Why, and what would complete it' })).toBeFocused();
    await page.keyboard.type('a jam 1 2 3');
    await press('Escape');
    await claimed(/^Share customer feedback/);
    await press('Enter');
    await expect(message(page, 'E1 for PC 4: more needed.')).toBeVisible();
    await claimed(/^Work out the advantages/);
    await press('3');
    await expect(drawer.getByRole('textbox', { name: 'Why E1 is not yet current, and what to do next' })).toBeFocused();
    await press('Escape');
    await press('3');
    await expect(drawer.getByRole('checkbox', { name: 'Current' })).toBeChecked();
    await press('a');
    await expect(drawer.getByRole('radio', { name: /^Accept/ })).toBeChecked();
    await expect(drawer.getByRole('radio', { name: /^Accept/ })).toBeInViewport();
    await press('Enter');
    await expect(message(page, 'E1 accepted for PC 8.')).toBeVisible();
    await claimed(/^How and when to use own initiative/);
  });

  await story.step('Escape closes it and nothing else', async () => {
    await press('Escape');
    await expect(drawer).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: 'Judge' })).toBeVisible();
    expect((await journalLines(portfolio)).filter(({ kind }) => kind === 'judge').map(({ verdict, why }) => [verdict, why])).toEqual([['more-needed', 'a jam 1 2 3'], ['accepted', undefined]]);
  });
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

async function turnedDown(page: Page): Promise<void> {
  await expect(page.getByRole('list', { name: 'Claims to judge' })).toContainText('Not yet authentic');
  await goToUnit(page, 'Resolve customer service problems');
  await expect(criterionRow(page, 'PC 4')).toHaveAccessibleName(/Not yet/);
  await criterionRow(page, 'PC 4').click();
  await expect(page.getByRole('complementary', { name: 'Criterion PC 4' })).toContainText('Not yet authentic: Rows 9 to 14 are in another hand.');
  await goTo(page, 'Evidence');
  const known = page.getByRole('complementary', { name: 'What is known of E1' });
  await expect(known).toContainText('Not yet authentic');
  await expect(known).toContainText('“Rows 9 to 14 are in another hand.”');
  await expect(known).toContainText('Nothing that E1 is claimed for counts until it is.');
}

async function reopen(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Claims to judge' }).getByRole('button', { name: /^PC 4/ }).click();
  await expect(page.getByRole('radio', { name: /^More needed/ })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Why, and what would complete it' })).toHaveValue('I would like to see it at a handover.');
}
