import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { dropFile } from './drop-file.ts';
import { journalLines } from './journal-lines.ts';
import { criterionRow, goTo, goToUnit, message, ruleCard, savedWord, whoIsHere, workAsKnown } from './portfolio-window.ts';
import { smallPdf } from './small-pdf.ts';
import { chooseNext } from './system-dialogs.ts';
import { story } from './window.ts';

const unit = 'Resolve customer service problems';
const account = 'Mr Hassan had rung twice already, so I asked him to tell it from the start and wrote it down as he spoke.';

story('a candidate builds a portfolio on a unit’s own form, and sees what is still missing', async ({ app, page, folder }) => {
  await story.step('a name and a unit are enough to begin', () => begin(page, () => chooseNext(app, folder)));
  const portfolio = path.join(folder, 'Maya Brennan');

  await story.step('nothing is asked before the form stands there, with everything open', async () => {
    await expect(whoIsHere(page)).toContainText('Maya Brennan · Candidate');
    await expect(page.getByRole('listitem', { name: /^(PC|Scope|Knowledge) .*Unclaimed/ })).toHaveCount(27);
    await expect(ruleCard(page, 'All scope/range must be covered.')).toContainText(/claims\s*0 \/ 4/);
  });

  await story.step('three items of evidence: dropped, picked, and written here', async () => {
    await dropped(page);
    await picked(page, folder, (file) => chooseNext(app, file));
    await written(page);
    await expect(page.getByRole('listbox', { name: 'Evidence, by the day it happened' }).getByRole('option')).toHaveText([/E3Mr Hassan/, /E2Letter/, /E1Call log/]);
    expect(await readdir(path.join(portfolio, 'evidence'))).toHaveLength(3);
  });

  await story.step('an account is corrected, and what was saved is what stands there', () => correct(page));
  await story.step('from the evidence: what it shows, where in it, in the candidate’s words', () => claimFromEvidence(page));
  await story.step('a rule closes at the level of the claims: its counts and its sentence change', () => seeRuleClose(page));
  await story.step('from the unit: which evidence shows a criterion', () => claimFromUnit(page));
  await story.step('in the matrix: Space claims, and Space withdraws', () => claimInMatrix(page));
  await story.step('what was withdrawn by mistake comes back', () => withdrawAndUndo(page));

  await story.step('the saved word is true, and nothing was judged', async () => {
    await expect(savedWord(page)).toHaveAccessibleName(/^Saved \d\d:\d\d$/);
    const lines = await journalLines(portfolio);
    expect(lines.filter(({ kind }) => kind === 'add-evidence')).toHaveLength(3);
    const claims = lines.filter(({ kind }) => kind === 'claim' || kind === 'unclaim').map(({ kind, evidence }) => [kind, evidence]);
    expect(claims.map(([kind]) => kind)).toEqual(['claim', 'claim', 'claim', 'claim', 'claim', 'claim', 'claim', 'unclaim']);
    expect(new Set(claims.map(([, evidence]) => evidence)).size).toBe(3);
    expect(lines.filter(({ kind }) => ['judge', 'confirm', 'infer', 'decide'].includes(kind))).toEqual([]);
    await expect(page.getByRole('navigation', { name: 'Portfolio' }).getByRole('img', { name: '6 of 27 claimed, 0 of 27 accepted' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Judge' })).toHaveCount(0);
  });
});

async function begin(page: Page, chooseFolder: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'New portfolio' }).click();
  await page.getByRole('textbox', { name: 'Candidate’s name' }).fill('Maya Brennan');
  await page.getByRole('checkbox', { name: /PPL2GEN7-FORM/ }).check();
  await chooseFolder();
  await page.getByRole('button', { name: 'Choose another place' }).click();
  await page.getByRole('button', { name: 'Make the portfolio' }).click();
  await workAsKnown(page, 'Maya Brennan', 'Candidate');
  await expect(page.getByRole('heading', { level: 1, name: unit })).toBeVisible();
}

/** The dialog that adds, with what everyone says of an item. */
async function sayOfIt(page: Page, said: { readonly title: string; readonly day: string }): Promise<void> {
  const adding = page.getByRole('dialog', { name: 'Add evidence' });
  await adding.getByRole('textbox', { name: 'Day it happened' }).fill(said.day);
  await adding.getByRole('textbox', { name: 'Title' }).fill(said.title);
}

async function add(page: Page, title: string): Promise<void> {
  const adding = page.getByRole('dialog', { name: 'Add evidence' });
  await adding.getByRole('button', { name: 'Add evidence' }).click();
  await expect(adding).toBeHidden();
  await expect(message(page, `“${title}” added`)).toBeVisible();
}

async function dropped(page: Page): Promise<void> {
  // Over the form: files can be dropped wherever one is.
  await dropFile(page, 'call-log_14.txt', 'Call log, 14 November: refund agreed, one unit.\n');
  await expect(page.getByRole('list', { name: 'Files to add' })).toContainText('call-log_14.txt');
  await sayOfIt(page, { title: 'Call log', day: '14 Nov 2026' });
  await add(page, 'Call log');
  await expect(page.getByRole('region', { name: 'Viewer' })).toContainText('refund agreed, one unit.');
}

async function picked(page: Page, folder: string, choose: (file: string) => Promise<void>): Promise<void> {
  const file = path.join(folder, 'letter-of-thanks.pdf');
  await writeFile(file, smallPdf('You listened, and you rang back when you said you would.'));
  await choose(file);
  await page.getByRole('region', { name: 'All evidence' }).getByRole('button', { name: 'Add', exact: true }).click();
  const adding = page.getByRole('dialog', { name: 'Add evidence' });
  await adding.getByRole('button', { name: 'Choose files' }).click();
  await expect(adding.getByRole('textbox', { name: 'Title' })).toHaveValue('Letter of thanks');
  await adding.getByRole('combobox', { name: 'Method' }).click();
  await page.getByRole('option', { name: 'Witness testimony', exact: true }).click();
  await adding.getByRole('combobox', { name: /name 1$/ }).fill('Tom Reilly');
  await sayOfIt(page, { title: 'Letter of thanks', day: '15 Nov 2026' });
  await add(page, 'Letter of thanks');
  await expect(page.getByRole('complementary', { name: 'What is known of E2' })).toContainText('Tom Reilly (Witness)');
  // It was copied: the one that was chosen may go.
  expect(await readFile(file, 'latin1')).toContain('%PDF');
}

async function written(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'All evidence' }).getByRole('button', { name: 'Add', exact: true }).click();
  const adding = page.getByRole('dialog', { name: 'Add evidence' });
  await adding.getByText('Write it here').click();
  await sayOfIt(page, { title: 'Mr Hassan’s refund', day: '16 Nov 2026' });
  await adding.getByRole('textbox', { name: 'About' }).fill('The refund I agreed on 14 November');
  await adding.getByRole('textbox', { name: 'What I did and what I think of it, 1' }).fill(account);
  await add(page, 'Mr Hassan’s refund');
  await expect(page.getByRole('region', { name: 'Viewer' })).toContainText(account);
}

async function correct(page: Page): Promise<void> {
  const edit = page.getByRole('complementary', { name: 'What is known of E3' }).getByRole('button', { name: 'Edit', exact: true });
  await edit.click();
  const editing = page.getByRole('dialog', { name: /E3/ });
  const words = editing.getByRole('textbox', { name: 'What I did and what I think of it, 1' });
  await words.fill(`${account} He was calm by then.`);
  await editing.getByRole('button', { name: 'Save' }).click();
  await expect(editing).toBeHidden();
  await expect(page.getByRole('region', { name: 'Viewer' })).toContainText('He was calm by then.');
  await edit.click();
  await expect(words).toHaveValue(`${account} He was calm by then.`);
  await expect(editing.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.keyboard.press('Escape');
}

async function claimFromEvidence(page: Page): Promise<void> {
  await page.getByRole('complementary', { name: 'What is known of E3' }).getByRole('button', { name: /^Claim/ }).click();
  const claiming = page.getByRole('dialog', { name: 'What E3 shows: Mr Hassan’s refund' });
  for (const letter of ['a', 'b', 'c', 'd']) await claiming.getByRole('option', { name: `Scope (${letter})` }).click();
  await claiming.getByRole('textbox', { name: 'Where in it' }).fill('paragraph 1');
  await expect(claiming.getByText('Understood: paragraph 1')).toBeVisible();
  await claiming.getByRole('textbox', { name: 'How it shows this' }).fill('All four, on one call.');
  await claiming.getByRole('button', { name: 'Claim 4 criteria' }).click();
  await expect(claiming).toBeHidden();
  await expect(message(page, 'E3 claimed for Scope (a) to (d)')).toBeVisible();
}

async function seeRuleClose(page: Page): Promise<void> {
  await goToUnit(page, unit);
  const rule = ruleCard(page, 'All scope/range must be covered.');
  await expect(rule).toContainText(/claims\s*4 \/ 4/);
  await expect(rule).toContainText(/judged\s*0 \/ 4/);
  await expect(rule).toContainText('The assessor judges the claims waiting for (a) to (d). Next: the assessor.');
  // What only the assessor’s own eyes can close stays open, and says so.
  await expect(ruleCard(page, 'The assessor must assess PCs 3–7 by directly observing the candidate’s work.')).toContainText('The assessor observes the work for PCs 3 to 7 and records it.');
  await expect(criterionRow(page, 'Scope (a)')).toHaveAccessibleName(/Claimed.*1 item of evidence/);
}

async function claimFromUnit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Claim evidence for PC 1', exact: true }).click();
  const claiming = page.getByRole('dialog', { name: 'Claim evidence for PC 1' });
  await claiming.getByRole('option', { name: /^E1 Call log/ }).click();
  await claiming.getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(message(page, 'E1 claimed for PC 1')).toBeVisible();
  await expect(criterionRow(page, 'PC 1').getByRole('button', { name: 'E1, Call log, Waiting for the assessor for PC 1' })).toBeVisible();
}

async function claimInMatrix(page: Page): Promise<void> {
  await goTo(page, 'Matrix');
  const grid = page.getByRole('grid', { name: 'Evidence against criteria' });
  await grid.getByRole('gridcell', { name: 'PC 2 by E2: not claimed' }).click();
  await page.keyboard.press('Space');
  await expect(grid.getByRole('gridcell', { name: 'PC 2 by E2: Waiting for the assessor' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(grid.getByRole('gridcell', { name: 'PC 3 by E2: Waiting for the assessor' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(grid.getByRole('gridcell', { name: 'PC 3 by E2: not claimed' })).toBeVisible();
}

async function withdrawAndUndo(page: Page): Promise<void> {
  await goTo(page, 'Evidence');
  await page.getByRole('option', { name: /^E3/ }).click();
  await page.getByRole('button', { name: 'More for E3' }).click();
  await page.getByRole('menuitem', { name: /^Withdraw/ }).click();
  const withdrawing = page.getByRole('dialog', { name: 'Withdraw E3' });
  await withdrawing.getByRole('textbox', { name: 'Why, as the index will print it' }).fill('The wrong account');
  await withdrawing.getByRole('button', { name: 'Withdraw E3' }).click();
  await expect(page.getByText(/^Withdrawn .*: The wrong account$/)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Portfolio' }).getByRole('img', { name: '2 of 27 claimed, 0 of 27 accepted' })).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The wrong account')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Portfolio' }).getByRole('img', { name: '6 of 27 claimed, 0 of 27 accepted' })).toBeVisible();
}
