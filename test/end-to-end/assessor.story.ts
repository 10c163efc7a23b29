import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { countLines, journalLines } from './journal-lines.ts';
import { openRuleSentences } from './open-rules.ts';
import { observeIt, portfolioToAssess } from './portfolio-to-assess.ts';
import { goTo, goToUnit, message, openFromShelf, ruleCard, savedWord, workAs, workAsKnown } from './portfolio-window.ts';
import { docxWords, pdfWords } from './printed-words.ts';
import { chooseNext } from './system-dialogs.ts';
import { story } from './window.ts';

const [unit, other] = ['Resolve customer service problems', 'Monitor customer service problems'];
const moment = 'Three customers had the same late parcel. She saw it before I did, and told the depot.';
/** 5,000 characters exactly, of several paragraphs and more than one script. */
const feedback = Array.from({ length: 40 }, (_, line) => `${line + 1}. You rang Mr Hassan back on the day you said you would, Gethin Llŷr Pugh heard it – 謝謝.\n`).join('').padEnd(4999, 'and so on, ').concat('.');

story('an assessor writes down a visit over two units, and it is accepted there and then in both', async ({ page, attest, folder }) => {
  const portfolio = portfolioToAssess(attest, folder);
  await openFromShelf(page, 'Maya Brennan');
  await workAs(page, 'Priya Nair', 'Assessor');

  await story.step('a visit begins with its words', async () => {
    await goTo(page, 'Observe', 'Visit Maya Brennan');
    await page.getByRole('textbox', { name: 'Title' }).fill('Service desk, Saturday morning');
    await page.getByRole('textbox', { name: 'Place' }).fill('Till 2');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(momentWords(page)).toBeFocused();
  });

  await story.step('criteria of both units stand in the margin of what was seen', async () => {
    await momentWords(page).fill(moment);
    for (const name of ['PC 3', 'PC 4', 'PC 5', 'PC 6', 'PC 7', 'Scope \\(a\\)', 'Scope \\(b\\)']) await criterionBox(page, name).check();
    await page.getByRole('radiogroup', { name: 'Unit' }).getByText(other).click();
    await criterionBox(page, 'PC 1').check();
    await expect(page.getByRole('button', { name: 'Take PC 1 of MONITOR-FORM out of the margin' })).toBeVisible();
    await momentWords(page).press('Enter');
    await expect(seen(page).getByRole('listitem')).toContainText([moment]);
  });

  await story.step('a tick without words stays a draft', async () => {
    await criterionBox(page, 'PC 2').check();
    await page.getByRole('button', { name: 'End visit' }).click();
    const ending = page.getByRole('dialog', { name: 'End the visit' });
    await expect(ending).toContainText(`${unit}: PCs 3 to 7; (a) and (b)`);
    await expect(ending).toContainText(`${other}: PC 1`);
    await expect(ending).toContainText('1 moment has no words. It stays a draft, and nothing is recorded of it.');
    await ending.getByRole('textbox', { name: 'Feedback given on the day' }).fill('You told the depot before anyone asked.');
    await ending.getByRole('button', { name: 'Record the visit' }).click();
    await expect(message(page, 'Recorded as A1. 8 criteria accepted.')).toBeVisible();
    await expect(seen(page).getByRole('listitem')).toContainText(['No words yet: a draft until it has some.']);
  });

  await story.step('what was seen is accepted in both units', async () => {
    await goToUnit(page, unit);
    const units = page.getByRole('navigation', { name: 'Portfolio' });
    await expect(units.getByRole('img', { name: /of 27 claimed, 7 of 27 accepted$/ })).toBeVisible();
    await expect(units.getByRole('img', { name: '1 of 18 claimed, 1 of 18 accepted' })).toBeVisible();
    await expect(ruleCard(page, 'The assessor must assess PCs 3–7 by directly observing the candidate’s work.')).toContainText(/judged\s*5 \/ 5/);
    expect(await countLines(portfolio, 'add-evidence')).toBe(4);
  });
});

story('an assessor judges by keyboard, decides what only a person can, and then the unit', async ({ app, page, attest, folder }) => {
  const portfolio = portfolioToAssess(attest, folder);
  observeIt(attest, portfolio, folder);
  await openFromShelf(page, 'Maya Brennan');
  await workAsKnown(page, 'Priya Nair', 'Assessor');

  await story.step('one key a verdict, and words where it is not accepted', () => judgeByKeyboard(page));
  await story.step('a decision is refused while rules are open, each with its sentence', async () => {
    await goToUnit(page, unit);
    await decide(page, 'Achieved');
    const open = openRuleSentences(attest, portfolio, 'PPL2GEN7-FORM');
    expect(open.map((sentence) => sentence.slice(0, 40))).toEqual(['There must be sufficient evidence to ens', 'For those knowledge statements that rela', 'All knowledge and understanding must be ']);
    await expect(page.getByRole('region', { name: 'Decision' }).getByRole('listitem')).toContainText([...open]);
    await expect(page.getByRole('region', { name: 'Decision' }).getByRole('alert')).toContainText('cannot stand over the open rules above. No decision was recorded.');
    expect(await countLines(portfolio, 'decide')).toBe(0);
  });
  await story.step('a reason, four inferences, a confirmation', () => decideAsAPerson(page));
  await story.step('feedback of 5,000 characters', async () => {
    await page.getByRole('tab', { name: 'Feedback' }).click();
    await page.getByRole('textbox', { name: 'Feedback' }).fill(feedback);
    await expect(page.getByText('5000 characters')).toBeVisible();
    await page.getByRole('button', { name: /^Write it down/ }).click();
    await expect(message(page, 'Feedback written')).toBeVisible();
    expect((await journalLines(portfolio)).find(({ kind, text }) => kind === 'feedback' && text === feedback)).toBeDefined();
  });
  await story.step('now the unit is decided, and declared', async () => {
    await page.getByRole('tab', { name: 'Form' }).click();
    await decide(page, 'Achieved');
    await expect(message(page, 'Decided: ')).toBeVisible();
    await page.getByRole('tab', { name: 'Declarations' }).click();
    await page.getByRole('button', { name: 'Declare', exact: true }).click();
    await expect(page.getByText('Nothing that it covers has changed since.')).toBeVisible();
    await expect(savedWord(page)).toHaveAccessibleName(/^Saved/);
  });
  await story.step('the other unit only with the awarding body’s written permission', async () => {
    await goToUnit(page, other);
    await page.getByRole('region', { name: 'Decision' }).getByRole('radio', { name: 'Achieved', exact: true }).check();
    await page.getByRole('textbox', { name: 'The awarding body’s written permission' }).fill('Letter ICS/2026/114 of 2 November 2026');
    await decide(page, 'Achieved');
    await expect(message(page, 'Decided: Achieved')).not.toHaveCount(0);
    expect((await journalLines(portfolio)).filter(({ kind }) => kind === 'decide').map(({ permission }) => permission)).toEqual([undefined, 'Letter ICS/2026/114 of 2 November 2026']);
  });
  await story.step('the record holds what was typed, and is the one the command line prints', async () => {
    const [window, commandLine] = [path.join(folder, 'from the window'), path.join(folder, 'from the command line')];
    await mkdir(window);
    await mkdir(commandLine);
    await chooseNext(app, window);
    await printFirstUnit(page);
    attest('export', portfolio, '--unit', 'PPL2GEN7-FORM', '--to', commandLine);
    const names = await readdir(window);
    expect(names).toHaveLength(2);
    expect(await readdir(commandLine)).toEqual(names);
    for (const name of names) {
      expect(readFileSync(path.join(commandLine, name)).equals(readFileSync(path.join(window, name))), `${name} has the same bytes`).toBe(true);
      const file = await readFile(path.join(window, name));
      const words = name.endsWith('.pdf') ? await pdfWords(file) : docxWords(file);
      for (const typed of ['Say which options you compared, and why.', ...feedback.split('\n').slice(0, 40), 'Two visits, eleven days apart.', 'She chose the depot by herself.', 'No customer was turned away']) expect(words).toContain(typed);
    }
  });
});

function momentWords(page: Page): Locator {
  return page.getByRole('textbox', { name: 'What the candidate does and says' });
}

function seen(page: Page): Locator {
  return page.getByRole('list', { name: 'What you saw' });
}

function criterionBox(page: Page, name: string): Locator {
  return page.getByRole('group', { name: 'Criteria' }).getByRole('checkbox', { name: new RegExp(`^${name} `) });
}

async function judgeByKeyboard(page: Page): Promise<void> {
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const claimed = (words: RegExp): Promise<void> => expect(page.getByRole('complementary', { name: 'Judgement' }).getByRole('heading', { level: 2 })).toHaveText(words);
  await goTo(page, 'Judge');
  await claimed(/^Listen carefully/);
  await press('j');
  await claimed(/^Ask your customers/);
  await press('k');
  await claimed(/^Listen carefully/);
  await press('a');
  await expect(page.getByRole('radio', { name: /^Accept/ })).toBeChecked();
  await press('Enter');
  await expect(message(page, 'E1 accepted for PC 1.')).toBeVisible();
  await claimed(/^Ask your customers/);
  await press('n');
  await page.keyboard.type('The log does not say what was asked.');
  await press('Control+Enter');
  await expect(message(page, 'E1 for PC 2: not yet.')).toBeVisible();
  await claimed(/^Work out the advantages/);
  await press('Shift+A');
  await expect(message(page, 'E1 accepted for 9 criteria.')).toBeVisible();
  await claimed(/^Listen carefully/);
  await press('m');
  await page.keyboard.type('Say which options you compared, and why.');
  await press('Control+Enter');
  await expect(message(page, 'E2 for PC 1: more needed.')).toBeVisible();
  await claimed(/^Ask your customers/);
  await press('Shift+A');
  await expect(message(page, 'E2 accepted for 3 criteria.')).toBeVisible();
  await claimed(/^Organisational procedures/);
  await press('Shift+A');
  await expect(page.getByText('All judged: 18 claims today')).toBeVisible();
}

async function decide(page: Page, outcome: string): Promise<void> {
  const decision = page.getByRole('region', { name: 'Decision' });
  await decision.getByRole('radio', { name: outcome, exact: true }).check();
  await decision.getByRole('button', { name: `Decide: ${outcome}` }).click();
}

async function decideAsAPerson(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Rules/ }).click();
  await page.getByRole('button', { name: 'Record a reason' }).click();
  const reason = page.getByRole('dialog', { name: 'Record a reason' });
  await reason.getByRole('textbox', { name: 'The reason' }).fill('No customer was turned away on either visit.');
  await reason.getByRole('button', { name: 'Record the reason' }).click();
  await expect(message(page, 'Reason recorded for 11 criteria.')).toBeVisible();
  for (const label of ['2', '3', '4', '5']) await infer(page, `Knowledge ${label}`);
  await page.getByRole('button', { name: 'Confirm with grounds' }).click();
  const confirm = page.getByRole('dialog', { name: 'Confirm what only a person can decide' });
  await confirm.getByRole('textbox', { name: 'Your grounds' }).fill('Two visits, eleven days apart.');
  await confirm.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(message(page, 'Confirmed, with your grounds.')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Rules', exact: true })).toBeVisible();
}

async function infer(page: Page, criterion: string): Promise<void> {
  await page.getByRole('button', { name: `Infer ${criterion}`, exact: true }).click();
  const inferring = page.getByRole('dialog', { name: `Infer ${criterion}` });
  await inferring.getByRole('checkbox', { name: /^A1/ }).check();
  await inferring.getByRole('combobox', { name: 'Where in A1' }).fill('line 1');
  await inferring.getByRole('textbox', { name: 'The ground' }).fill('She chose the depot by herself.');
  await inferring.getByRole('button', { name: 'Infer', exact: true }).click();
  await expect(message(page, `${criterion} inferred.`)).toBeVisible();
}

async function printFirstUnit(page: Page): Promise<void> {
  await goTo(page, 'Print');
  await page.getByRole('checkbox', { name: new RegExp(`^${other}`) }).uncheck();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByRole('button', { name: /^Write 2 files/ }).click();
  await expect(page.getByText('2 files are written.')).toBeVisible();
}
