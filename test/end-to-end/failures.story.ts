import { execFileSync } from 'node:child_process';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { z } from 'zod';
import { makePortfolio } from '../bench/window-portfolio.ts';
import { madeJournal } from '../support/journal-bytes.ts';
import { smallDisk } from '../support/small-disk.ts';
import { journalLines } from './journal-lines.ts';
import { goTo, goToUnit, message, openFromShelf, savedWord, workAs } from './portfolio-window.ts';
import { chooseNext } from './system-dialogs.ts';
import { story } from './window.ts';

const unit = 'Resolve customer service problems';
const asCandidate = ['--as', 'candidate:Maya Brennan'] as const;
/** More than fits into what is left of any page of a disk. */
const long = 'You rang Mr Hassan back on the day you said you would. '.repeat(120).trim();

story('a full disk: what was typed stays, nothing is said to be saved, and it goes on once there is space', async ({ app, page, attest }) => {
  const disk = await smallDisk();
  try {
    const portfolio = attest('new', path.join(disk.folder, 'Maya Brennan'), '--candidate', 'Maya Brennan', '--unit', 'PPL2GEN7-FORM').trim();
    const words = await beginFeedback(page);
    await words.fill('First.');
    await writeDown(page).click();
    await expect(message(page, 'Feedback written')).toBeVisible();
    await disk.leave(200, await journalOf(portfolio, 'Priya Nair'), app.process().pid ?? 0);
    await words.fill(long);
    await writeDown(page).click();
    await expect(page.getByRole('alert')).toHaveText(/^There is no space left for .+\. Everything saved before is safe; this change was not saved\. Free some space and try again\.$/);
    await expect(words).toHaveValue(long);
    await expect(savedWord(page)).toHaveAccessibleName('Not saved');
    await disk.free(app.process().pid ?? 0);
    await writeDown(page).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(savedWord(page)).toHaveAccessibleName(/^Saved/);
    expect(await feedbackIn(portfolio)).toEqual(['First.', long]);
  } finally {
    await app.close();
    await disk.remove();
  }
});

story('a folder that may only be read: it can all be looked at, and what would be written says why not', async ({ app, page, attest, folder }) => {
  const portfolio = smallPortfolio(attest);
  const words = await beginFeedback(page);
  await mayWrite(app, folder, portfolio, false);
  await words.fill('You rang back.');
  await writeDown(page).click();
  await expect(page.getByRole('alert')).toHaveText(/ cannot be written to\. Nothing was changed and nothing is lost\. Allow writing there, or copy the folder somewhere else and work on the copy\.$/);
  await expect(words).toHaveValue('You rang back.');
  await expect(savedWord(page)).toHaveAccessibleName('Not saved');
  await mayWrite(app, folder, portfolio, true);
  await writeDown(page).click();
  await expect(message(page, 'Feedback written')).toBeVisible();
  expect(await feedbackIn(portfolio)).toEqual(['You rang back.']);
});

story('a folder that goes away and comes back, and one that cannot be printed into', async ({ app, page, attest, folder }) => {
  const portfolio = smallPortfolio(attest);
  const words = await beginFeedback(page);
  await words.fill('You rang back.');

  await story.step('gone, as when a stick is taken out', async () => {
    await rename(portfolio, `${portfolio} away`);
    await expect(page.getByRole('alert')).toHaveText(/ cannot be reached any more\./);
    await writeDown(page).click();
    await expect(page.getByRole('alert')).toHaveCount(2);
    await expect(words).toHaveValue('You rang back.');
    await expect(savedWord(page)).toHaveAccessibleName('Not saved');
  });
  await story.step('and back', async () => {
    await rename(`${portfolio} away`, portfolio);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await writeDown(page).click();
    await expect(message(page, 'Feedback written')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await feedbackIn(portfolio)).toEqual(['You rang back.']);
  });
  await story.step('a record that cannot be written where it was to go', async () => {
    await writeFile(path.join(folder, 'no folder'), '');
    await chooseNext(app, path.join(folder, 'no folder', 'records'));
    await goTo(page, 'Print');
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByRole('button', { name: /^Write 2 files/ }).click();
    await expect(page.getByRole('alert')).toContainText(path.join(folder, 'no folder'));
    await expect(page.getByRole('button', { name: /^Write 2 files/ })).toBeEnabled();
  });
});

story('the process that prints is killed in the middle: said in place, nothing half-made is left, and the next try prints', async ({ app, page, folder }) => {
  await makePortfolio(folder, 'Maya Brennan', { items: 300, claimsEach: 3, criteria: 16 });
  const records = path.join(folder, 'Records');
  await openFromShelf(page, 'Maya Brennan');
  await chooseNext(app, records);
  await goTo(page, 'Print');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByText(/^Page 1 of \d\d/)).toBeVisible({ timeout: 30_000 });
  const write = page.getByRole('button', { name: /^Write 2 files/ });

  await story.step('killed, as when the computer runs out of memory', async () => {
    const printing = await beginWriting(app, write, records);
    for (const pid of printing) process.kill(pid, 'SIGKILL');
    await expect(page.getByRole('alert')).toHaveText(/^The record could not be made: the part of Attest that does it ended .* The portfolio is not touched and no half-written file was left\. Print it again/);
    expect(await readdir(records)).toEqual([]);
  });
  await story.step('cancelled, and nothing is left either', async () => {
    const printing = await beginWriting(app, write, records);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(write).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await readdir(records)).toEqual([]);
    const left = await printingProcesses(app);
    expect(printing.filter((pid) => left.includes(pid))).toEqual([]);
  });
  await story.step('and printed', async () => {
    await write.click();
    await expect(page.getByText('2 files are written.')).toBeVisible({ timeout: 30_000 });
    expect((await readdir(records)).sort()).toEqual(['Maya Brennan - PPL2GEN7-FORM.docx', 'Maya Brennan - PPL2GEN7-FORM.pdf']);
  });
});

story('a damaged line and one of a newer program: said, and everything else is there', async ({ page, attest }) => {
  const portfolio = smallPortfolio(attest);
  for (const title of ['Call log', 'Letter', 'Photograph']) attest('add', portfolio, '--title', title, '--method', 'product', '--day', '2026-11-14', ...asCandidate);
  await damage(await journalOf(portfolio, 'Maya Brennan'), '"title":"Letter"', '"title":"Litter"');
  await openFromShelf(page, 'Maya Brennan');
  await workAs(page, 'Priya Nair', 'Assessor');
  await expect(page.getByText(/^1 entry in \S+ is damaged \(entry \d+\)\. What rests on it waits until a good copy of the file comes into the folder\.$/)).toBeVisible();
  await goTo(page, 'Evidence');
  await expect(page.getByRole('option', { name: /^E1 Call log/ })).toBeVisible();

  // Another program writes into the folder while the window is open.
  await writeFile(path.join(portfolio, 'journal', 'newer.jsonl'), await newerJournal(portfolio));
  await expect(page.getByText('1 entry comes from a newer version of Attest. It is kept; update Attest before deciding, declaring or printing.')).toBeVisible();
  await goToUnit(page, unit);
  const decision = page.getByRole('region', { name: 'Decision' });
  await decision.getByRole('textbox', { name: 'Why' }).fill('She is not there yet.');
  await decision.getByRole('radio', { name: 'Not yet achieved' }).check();
  await decision.getByRole('button', { name: /^Decide/ }).click();
  await expect(decision.getByRole('alert')).toContainText('newer version of Attest');
  await expect(decision.getByRole('textbox', { name: 'Why' })).toHaveValue('She is not there yet.');
});

story('evidence that is still arriving comes by itself, and what was erased says so', async ({ page, attest, folder }) => {
  const portfolio = smallPortfolio(attest);
  const file = path.join(folder, 'log.txt');
  await writeFile(file, 'Refund agreed, one unit.\n');
  attest('add', portfolio, '--title', 'Call log', '--method', 'product', '--day', '2026-11-14', '--file', file, ...asCandidate);
  const [name = ''] = await readdir(path.join(portfolio, 'evidence'));
  await rename(path.join(portfolio, 'evidence', name), path.join(folder, name));
  await openFromShelf(page, 'Maya Brennan');
  await workAs(page, 'Priya Nair', 'Assessor');
  await goTo(page, 'Evidence');
  await page.getByRole('option', { name: /^E1/ }).click();
  const viewer = page.getByRole('region', { name: 'Viewer' });
  await expect(viewer).toContainText('log.txt is still arriving.');

  await rename(path.join(folder, name), path.join(portfolio, 'evidence', name));
  await expect(viewer).toContainText('Refund agreed, one unit.');

  attest('erase', portfolio, 'E1', '--ground', 'A customer asked for it', ...asCandidate);
  await expect(viewer).toContainText(/^log\.txt was erased on .*: A customer asked for it/);
  await expect(viewer).not.toContainText('Refund agreed');
});

/** Has the files written until one of them is half there, and holds the processes that write there. */
async function beginWriting(app: ElectronApplication, write: Locator, records: string): Promise<readonly number[]> {
  await write.click();
  await expect.poll(() => readdir(records).catch(() => []), { intervals: [5] }).toContainEqual(expect.stringMatching(/^~\$.*\.tmp$/));
  const printing = await printingProcesses(app);
  for (const pid of printing) process.kill(pid, 'SIGSTOP');
  expect(await readdir(records)).not.toEqual([]);
  return printing;
}

async function printingProcesses(app: ElectronApplication): Promise<readonly number[]> {
  return app.evaluate(({ app: own }) => own.getAppMetrics().filter(({ name }) => name === 'Attest worker').map(({ pid }) => pid));
}

function smallPortfolio(attest: (...args: readonly string[]) => string): string {
  return attest('new', 'Maya Brennan', '--candidate', 'Maya Brennan', '--unit', 'PPL2GEN7-FORM').trim();
}

/** Opens the portfolio as its assessor, and the feedback of its unit. */
async function beginFeedback(page: Page): Promise<Locator> {
  await openFromShelf(page, 'Maya Brennan');
  await workAs(page, 'Priya Nair', 'Assessor');
  await page.getByRole('tab', { name: 'Feedback' }).click();
  return page.getByRole('textbox', { name: 'Feedback', exact: true });
}

function writeDown(page: Page): Locator {
  return page.getByRole('button', { name: /^Write it down/ });
}

async function feedbackIn(portfolio: string): Promise<readonly unknown[]> {
  return (await journalLines(portfolio)).filter(({ kind }) => kind === 'feedback').map(({ text }) => text);
}

/** The journal of a person, by the name in its first line. */
async function journalOf(portfolio: string, name: string): Promise<string> {
  const folder = path.join(portfolio, 'journal');
  for (const file of await readdir(folder)) {
    const text = await readFile(path.join(folder, file), 'utf8');
    if (text.split('\n', 1)[0]?.includes(`"name":"${name}"`) === true) return path.join(folder, file);
  }
  throw new Error(`There is no journal of ${name}`);
}

async function damage(file: string, here: string, there: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(here);
  await writeFile(file, text.replace(here, there));
}

/** The journal of somebody whose program knows a command that this one does not. */
async function newerJournal(portfolio: string): Promise<Uint8Array> {
  const { id, created } = z.object({ id: z.string(), created: z.string() }).parse(JSON.parse(await readFile(path.join(portfolio, 'portfolio.json'), 'utf8')));
  return madeJournal([{ kind: 'foresee', v: 1, what: 'something' }], { portfolio: id, created, person: { id: 'newerperson', name: 'Gethin Pugh' }, series: 'EB' }).bytes;
}

/** Root is stopped by no right: where the program runs as root it is nobody for a while, whom the folder belongs to, as everything of the story does. */
async function mayWrite(app: ElectronApplication, folder: string, portfolio: string, may: boolean): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['-R', '65534', folder]);
  execFileSync('chmod', ['-R', may ? 'u+w' : 'a-w', portfolio]);
  if (isRoot) await app.evaluate((_electron, id) => process.seteuid?.(id), may ? 0 : 65_534);
}
