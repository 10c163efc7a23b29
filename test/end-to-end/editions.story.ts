import { expect, type Page } from '@playwright/test';
import type { Unit } from '../../domain/unit/unit.ts';
import { rememberUnit } from '../../main/memory/units.ts';
import { unitDocument } from '../../main/portfolio/unit-files.ts';
import { makeSay } from '../../main/words/say.ts';
import { findUnit } from '../../main/templates/units.ts';
import { goTo, goToUnit, message, openFromShelf, workAs } from './portfolio-window.ts';
import { story } from './window.ts';

type Attest = (...args: readonly string[]) => string;

const later = 'Resolve customer service problems';

/** Sam's portfolio on the earlier edition: E1 accepted for 1 and g, claimed for 8, 16 and a behaviour. */
function onEarlierEdition(attest: Attest): string {
  const portfolio = attest('new', 'Sam Okafor', '--candidate', 'Sam Okafor', '--unit', 'H2L604').trim();
  attest('add', portfolio, '--title', 'A complaint, start to end', '--method', 'product', '--day', '2026-10-07', '--held-at', 'Head office');
  attest('claim', portfolio, 'E1', 'performance/1', 'knowledge/g', 'performance/8', 'performance/16', 'behaviour/a');
  attest('judge', portfolio, 'E1', 'performance/1', 'knowledge/g', 'performance/8', '--verdict', 'accepted', '--as', 'assessor:Priya Nair');
  return portfolio;
}

async function openTab(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Edition/ }).click();
}

/** A row of what became of each criterion, by the words that stand in it. */
function became(page: Page, words: string | RegExp) {
  return page.getByRole('table', { name: 'Criteria of both editions' }).getByRole('row').filter({ hasText: words });
}

story('a portfolio goes over to another edition: what changed is seen first, and nothing turns green by itself', async ({ page, attest }) => {
  onEarlierEdition(attest);
  await openFromShelf(page, 'Sam Okafor');
  await workAs(page, 'Sam Okafor', 'Candidate');
  await goToUnit(page, later);
  await openTab(page);

  await story.step('both editions stand side by side, with the words that differ marked', async () => {
    const choice = page.getByRole('combobox', { name: 'What to lay side by side' });
    await choice.click();
    await page.getByRole('option', { name: /beside PPL2GEN7, version 3$/ }).click();
    await expect(became(page, 'Discuss the best option')).toContainText('Asks to do something else');
    await expect(became(page, 'Discuss the best option').getByText('pick', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'New 7' })).toBeVisible();
    await page.getByRole('button', { name: 'Gone 6' }).click();
    await expect(page.getByRole('table', { name: 'Criteria of both editions' }).getByRole('row')).toHaveCount(7);
  });

  await story.step('what going over does is said before it is done', async () => {
    await expect(page.getByText('2 claims go over as they are, because the words are the same.')).toBeVisible();
    await expect(page.getByText('2 claims are asked about, because the words are different.')).toBeVisible();
    await expect(page.getByText('One claim stays with the earlier edition only: it is no longer asked for.')).toBeVisible();
    await page.getByRole('button', { name: 'Go over to PPL2GEN7, version 3' }).click();
    await expect(message(page, 'Gone over to PPL2GEN7, version 3, with 2 claims')).toBeVisible();
  });

  await story.step('the candidate says of each reworded claim whether the evidence shows the new words', async () => {
    const settle = page.getByRole('region', { name: 'Left to settle from the earlier edition' });
    await expect(settle.getByText('None of this counts here until the assessor upholds it.')).toBeVisible();
    await settle.getByRole('button', { name: 'Claim it for the new words: E1 for PC 1', exact: true }).click();
    await settle.getByRole('button', { name: 'Leave it: E1 for PC 9', exact: true }).click();
    await expect(settle.getByText('Does the evidence show the new words too?')).toHaveCount(0);
    await page.getByRole('tab', { name: 'Form' }).click();
    await expect(page.getByRole('listitem', { name: 'PC 2, Claimed, 1 item of evidence' })).toBeVisible();
    await expect(page.getByRole('listitem', { name: 'PC 9, Unclaimed, 0 items of evidence' })).toBeVisible();
  });

  await story.step('judgements count once the assessor upholds them, and that can be undone', async () => {
    await workAs(page, 'Priya Nair', 'Assessor');
    await page.getByRole('navigation', { name: 'Portfolio' }).getByRole('button', { name: later }).last().click();
    await page.getByRole('button', { name: 'Settle them' }).click();
    await page.getByRole('button', { name: 'Uphold all 2 for this edition' }).click();
    await expect(page.getByText('Everything is settled.')).toBeVisible();
    await page.getByRole('tab', { name: 'Form' }).click();
    await expect(page.getByRole('listitem', { name: 'PC 2, Accepted, 1 item of evidence' })).toBeVisible();
  });

  await story.step('the earlier edition stays as it was, and says what took its place', async () => {
    await page.getByRole('navigation', { name: 'Portfolio' }).getByRole('button', { name: later }).first().click();
    await expect(page.getByText('PPL2GEN7, version 3 took the place of this edition.')).toBeVisible();
    await expect(page.getByRole('listitem', { name: /^PC 1, Accepted/ })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Portfolio' }).getByRole('button', { name: 'Judge 1' })).toBeVisible();
    await goTo(page, 'History');
    await expect(page.getByRole('button', { name: 'Put unit PPL2GEN7 in the place of unit H2L604.' })).toBeVisible();
  });
});

story('a corrected reading of the rules is taken up with its reason, and lists what was decided before', async ({ page, attest, profile }) => {
  const portfolio = attest('new', 'Sam Okafor', '--candidate', 'Sam Okafor', '--unit', 'MONITOR-FORM').trim();
  attest('confirm', portfolio, 'R1', '--because', 'Seen over three months.', '--as', 'assessor:Priya Nair');
  const form = findUnit('MONITOR-FORM')?.unit;
  if (form === undefined) throw new Error('The form is not there');
  const weaker: Unit = { ...form, rules: form.rules.map((rule, place) => (place === 1 ? { ...rule, strength: 'should' } : rule)) };
  await rememberUnit({ folder: profile, say: makeSay(), tell: () => undefined }, { document: unitDocument(weaker).document, imported: '2026-11-30T10:00:00Z', unit: weaker });

  await openFromShelf(page, 'Sam Okafor');
  await workAs(page, 'Priya Nair', 'Assessor');
  await goToUnit(page, 'Monitor customer service problems');
  await openTab(page);
  await expect(page.getByRole('heading', { name: 'The same unit, with its rules read otherwise' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Rules of both editions' }).getByText('Must and should differ')).toBeVisible();
  await page.getByRole('textbox', { name: 'Why this reading is right' }).fill('The form says should.');
  await page.getByRole('button', { name: 'Take up this reading' }).click();
  const before = page.getByRole('region', { name: 'Decided under the earlier reading of the rules' });
  await expect(before.getByText('Rule R1 confirmed')).toBeVisible();
  await expect(before.getByText('The form says should.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(before).toHaveCount(0);
});
