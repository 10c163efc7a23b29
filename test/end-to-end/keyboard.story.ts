import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { byPalette, pressByKeys, tabTo } from './by-keys.ts';
import { journalLines } from './journal-lines.ts';
import { portfolioToAssess } from './portfolio-to-assess.ts';
import { criterionRow, message, whoIsHere } from './portfolio-window.ts';
import { chooseNext } from './system-dialogs.ts';
import { story } from './window.ts';

const unit = 'Resolve customer service problems';
const asked = 'I asked Mr Hassan what he had been told before, and wrote it down.';

story('a candidate’s work by keys alone: a new portfolio, evidence, claims, the matrix', async ({ app, page, folder }) => {
  const portfolio = path.join(folder, 'Maya Brennan');
  const press = (key: string): Promise<void> => page.keyboard.press(key);

  await story.step('a portfolio', async () => {
    await pressByKeys(page, page.getByRole('button', { name: 'New portfolio' }));
    await expect(page.getByRole('textbox', { name: 'Candidate’s name' })).toBeFocused();
    await page.keyboard.type('Maya Brennan');
    await tabTo(page, page.getByRole('checkbox', { name: /PPL2GEN7-FORM/ }));
    await press('Space');
    await chooseNext(app, folder);
    await pressByKeys(page, page.getByRole('button', { name: 'Choose another place' }));
    await expect(page.getByText(folder)).toBeVisible();
    await pressByKeys(page, page.getByRole('button', { name: 'Make the portfolio' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Who are you?' })).toBeVisible();
    await pressByKeys(page, page.getByRole('button', { name: 'Work as Maya Brennan, Candidate' }));
    await expect(whoIsHere(page)).toContainText('Maya Brennan · Candidate');
  });

  await story.step('two items of evidence, picked and written', async () => {
    await writeFile(path.join(folder, 'call-log.txt'), 'Refund agreed, one unit.\n');
    await chooseNext(app, path.join(folder, 'call-log.txt'));
    await press('Control+2');
    await expect(page.getByRole('heading', { level: 1, name: 'Evidence' })).toBeFocused();
    await press('e');
    const adding = page.getByRole('dialog', { name: 'Add evidence' });
    await expect(adding.getByRole('button', { name: 'Choose files' })).toBeFocused();
    await press('Enter');
    await expect(adding.getByRole('textbox', { name: 'Title' })).toHaveValue('Call log');
    await pressByKeys(page, adding.getByRole('button', { name: 'Add evidence' }));
    await expect(message(page, '“Call log” added')).toBeVisible();

    await press('e');
    await tabTo(page, adding.getByRole('radio', { name: 'Files' }), { back: true });
    await press('ArrowRight');
    await tabTo(page, adding.getByRole('textbox', { name: 'Title' }));
    await page.keyboard.type('Mr Hassan’s refund');
    await tabTo(page, adding.getByRole('textbox', { name: 'About' }));
    await page.keyboard.type('A refund');
    await tabTo(page, adding.getByRole('textbox', { name: 'What I did and what I think of it, 1' }));
    await page.keyboard.type(asked);
    await pressByKeys(page, adding.getByRole('button', { name: 'Add evidence' }));
    await expect(message(page, '“Mr Hassan’s refund” added')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Viewer' })).toContainText(asked);
  });

  await story.step('claims, from the evidence and from the unit', async () => {
    await press('c');
    const claiming = page.getByRole('dialog', { name: 'What E2 shows: Mr Hassan’s refund' });
    await expect(claiming.getByRole('combobox', { name: 'Find criteria' })).toBeFocused();
    await page.keyboard.type('check your understanding');
    await expect(claiming.getByRole('option')).toHaveText([/^PC 2/]);
    await press('Enter');
    await press('Control+Enter');
    await expect(message(page, 'E2 claimed for PC 2')).toBeVisible();

    await byPalette(page, 'Go to PC 4');
    await expect(page.getByRole('complementary', { name: 'Criterion PC 4' })).toBeVisible();
    await press('c');
    const forPc4 = page.getByRole('dialog', { name: 'Claim evidence for PC 4' });
    await expect(forPc4.getByRole('combobox', { name: 'Find evidence' })).toBeFocused();
    await page.keyboard.type('E1');
    await press('Enter');
    await press('Control+Enter');
    await expect(message(page, 'E1 claimed for PC 4')).toBeVisible();
    await expect(criterionRow(page, 'PC 4')).toHaveAccessibleName(/Claimed/);
    await press('Control+Z');
    await expect(criterionRow(page, 'PC 4')).toHaveAccessibleName(/Unclaimed/);
    await press('Control+Shift+Z');
    await expect(criterionRow(page, 'PC 4')).toHaveAccessibleName(/Claimed/);
  });

  await story.step('the matrix', async () => {
    await press('Control+3');
    await expect(page.getByRole('heading', { level: 1, name: 'Matrix' })).toBeVisible();
    const cell = (name: string): Promise<void> => expect(page.getByRole('gridcell', { name, selected: true })).toBeVisible();
    await tabTo(page, page.getByRole('grid', { name: 'Evidence against criteria' }));
    await press('Control+Home');
    await press('Space');
    await cell('PC 1 by E1: Waiting for the assessor');
    await press('ArrowDown');
    await press('ArrowRight');
    await cell('PC 2 by E2: Waiting for the assessor');
    await press('Space');
    await cell('PC 2 by E2: not claimed');
    await press('ArrowDown');
    await press('Space');
    await cell('PC 3 by E2: Waiting for the assessor');
    await press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Evidence' })).toBeVisible();
    await press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: 'Matrix' })).toBeVisible();
    const kinds = (await journalLines(portfolio)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'claim')).toHaveLength(4);
    expect(kinds.filter((kind) => kind === 'unclaim')).toHaveLength(1);
  });
});

story('an assessor’s work by keys alone: a visit, judging, a decision, the record', async ({ app, page, attest, folder }) => {
  const portfolio = portfolioToAssess(attest, folder);
  const press = (key: string): Promise<void> => page.keyboard.press(key);

  await story.step('who', async () => {
    await pressByKeys(page, page.getByRole('list', { name: 'Portfolios' }).getByRole('button', { name: 'Maya Brennan', exact: true }));
    await tabTo(page, page.getByRole('textbox', { name: 'Your name' }));
    await page.keyboard.type('Priya Nair');
    await press('Enter');
    await expect(whoIsHere(page)).toContainText('Priya Nair · Assessor');
  });

  await story.step('a visit: words, # and numbers mark, Enter keeps', async () => {
    await byPalette(page, 'Go to Observe');
    await tabTo(page, page.getByRole('textbox', { name: 'Title' }));
    await page.keyboard.type('Service desk');
    await pressByKeys(page, page.getByRole('button', { name: 'Start', exact: true }));
    await expect(words(page)).toBeFocused();
    await page.keyboard.type('She saw the same late parcel three times. ');
    await press('#');
    await page.keyboard.type('4');
    await press('Enter');
    await expect(page.getByRole('button', { name: /^Take PC 4 / })).toBeVisible();
    await expect(words(page)).toBeFocused();
    await page.keyboard.type('And told the depot.');
    await press('Escape');
    await press('5');
    await press('Enter');
    await expect(page.getByRole('button', { name: /^Take PC 5 / })).toBeVisible();
    await expect(words(page)).toBeFocused();
    await press('Enter');
    await expect(page.getByRole('list', { name: 'What you saw' }).getByRole('listitem')).toContainText(['She saw the same late parcel three times. And told the depot.']);
    await byPalette(page, 'End visit');
    await pressByKeys(page, page.getByRole('dialog', { name: 'End the visit' }).getByRole('button', { name: 'Record the visit' }));
    await expect(message(page, 'Recorded as A1. 2 criteria accepted.')).toBeVisible();
  });

  await story.step('judging', async () => {
    await byPalette(page, 'Go to Judge');
    await expect(page.getByRole('heading', { level: 1, name: 'Judge' })).toBeVisible();
    await press('a');
    await press('Enter');
    await expect(message(page, 'E1 accepted for PC 1.')).toBeVisible();
    await press('m');
    await page.keyboard.type('What did you ask?');
    await press('Control+Enter');
    await expect(message(page, 'E1 for PC 2: more needed.')).toBeVisible();
    await press('f');
    await page.keyboard.type('a is a letter here');
    await press('Escape');
    await press('n');
    await press('Control+Enter');
    await expect(message(page, 'E1 for PC 8: not yet.')).toBeVisible();
    expect((await journalLines(portfolio)).filter(({ kind }) => kind === 'judge').map(({ verdict }) => verdict)).toEqual(['accepted', 'more-needed', 'not-yet']);
  });

  await story.step('a decision, from pane to pane', async () => {
    await press('Control+1');
    await expect(page.getByRole('heading', { level: 1, name: 'What next' })).toBeVisible();
    await pressByKeys(page, page.getByRole('main').getByRole('button', { name: new RegExp(unit) }));
    await expect(page.getByRole('heading', { level: 1, name: unit })).toBeVisible();
    for (const pane of ['complementary', 'banner', 'navigation', 'main'] as const) await reachPane(page, pane);
    await expect(page.getByRole('tab', { name: 'Form' })).toBeFocused();
    await press('ArrowRight');
    await expect(page.getByRole('tab', { name: /^Rules/ })).toBeFocused();
    await press('ArrowLeft');
    const decision = page.getByRole('region', { name: 'Decision' });
    await tabTo(page, decision.getByRole('radio', { name: 'Achieved', exact: true }), { most: 200 });
    await press('ArrowDown');
    await tabTo(page, decision.getByRole('textbox', { name: 'Why' }));
    await page.keyboard.type('PCs 3, 6 and 7 are still to be seen.');
    await pressByKeys(page, decision.getByRole('button', { name: 'Decide: Not yet achieved' }));
    await expect(message(page, 'Decided: Not yet achieved')).toBeVisible();
  });

  await story.step('the record', async () => {
    await chooseNext(app, folder);
    await press('Control+P');
    await expect(page.getByRole('heading', { level: 1, name: 'Print' })).toBeVisible();
    await pressByKeys(page, page.getByRole('button', { name: 'Change', exact: true }));
    await press('Control+P');
    await expect(page.getByText('4 files are written.')).toBeVisible();
    await press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: unit })).toBeVisible();
  });
});

function words(page: Page): Locator {
  return page.getByRole('textbox', { name: 'What the candidate does and says' });
}

/** F6 brings one there, at the latest once round. */
async function reachPane(page: Page, pane: 'banner' | 'navigation' | 'main' | 'complementary'): Promise<void> {
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('F6');
    if (await page.getByRole(pane).evaluate((element) => element.contains(document.activeElement))) return;
  }
  throw new Error(`F6 never came to the ${pane}`);
}
