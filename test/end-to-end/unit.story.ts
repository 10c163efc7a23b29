import { execFileSync } from 'node:child_process';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { story as base } from './window.ts';

const commandLine = path.resolve(import.meta.dirname, '../../dist/command-line/attest.js');

/** The worked example, on the shelf. */
const story = base.extend<{ example: string }>({
  example: [async ({ folder, profile }, use) => {
    const example = path.join(folder, 'Worked example');
    execFileSync(process.execPath, [commandLine, 'example', example], { cwd: folder, encoding: 'utf8', env: { ...process.env, ATTEST_HOME: profile } });
    await use(example);
  }, { auto: true }],
});

async function workAs(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name: 'Sam Okafor' }).click();
  await page.getByRole('main').getByRole('button', { name: new RegExp(`^Work as ${name}`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What next' })).toBeVisible();
}

async function openUnit(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: new RegExp(title) }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

story('the candidate claims evidence for a criterion by keyboard, sees the rule change, and takes it back', async ({ page }) => {
  await workAs(page, 'Sam Okafor');
  await page.keyboard.press('1');
  const row = page.getByRole('listitem', { name: /^PC 11, / });
  await expect(row).toHaveAccessibleName('PC 11, More needed, 1 item of evidence');
  const rule = page.getByRole('listitem').filter({ hasText: 'There must be evidence for all Performance Criteria (PC).' }).first();
  await expect(rule).toContainText('13 / 14');

  await row.focus();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Claim evidence for PC 11' });
  await expect(dialog.getByRole('combobox', { name: 'Find evidence' })).toBeFocused();
  await page.keyboard.type('Oral questions');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Where in it').fill('page 0');
  await expect(dialog.getByText('page 0 does not say where in the evidence.')).toBeVisible();
  await dialog.getByLabel('Where in it').fill('page 2, lines 3 to 7');
  await expect(dialog.getByText('Understood: page 2, lines 3 to 7')).toBeVisible();
  await dialog.getByLabel('How it shows this').fill('Aileen Grant signed the new sheet off.');
  await page.keyboard.press('Control+Enter');

  await expect(row).toHaveAccessibleName('PC 11, Claimed, 2 items of evidence');
  await expect(row).toBeFocused();
  await expect(rule).toContainText('14 / 14');
  await expect(page.getByRole('complementary')).toContainText('Aileen Grant signed the new sheet off.');

  await page.getByRole('button', { name: 'Withdraw the claim of A3 for PC 11' }).click();
  await expect(row).toHaveAccessibleName('PC 11, More needed, 1 item of evidence');
});

story('up and down go through the criteria, and only open ones show on request', async ({ page }) => {
  await workAs(page, 'Sam Okafor');
  await openUnit(page, 'Monitor customer service problems');
  await page.getByRole('listitem', { name: /^PC 2, / }).click();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listitem', { name: /^PC 3, / })).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Criterion PC 3' })).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.getByRole('listitem', { name: /^PC 3, / })).toHaveCount(0);
  await expect(page.getByRole('listitem', { name: /^PC 10, / })).toBeVisible();
});

story('the assessor writes feedback of 5,000 characters, and is refused a decision over open rules with each rule’s sentence', async ({ page }) => {
  await workAs(page, 'Priya Nair');
  await openUnit(page, 'Monitor customer service problems');
  await page.getByRole('tab', { name: /Feedback/ }).click();
  const words = `Good. ${'You listened, said back what you heard and kept your promise. '.repeat(90)}`.trim();
  await page.getByRole('textbox', { name: 'Feedback' }).fill(words);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: words.slice(0, 80) })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Feedback' })).toHaveValue('');

  await page.getByRole('tab', { name: 'Form' }).click();
  const decision = page.getByRole('region', { name: 'Decision' });
  await decision.getByRole('radio', { name: 'Achieved', exact: true }).click();
  await decision.getByRole('button', { name: 'Decide: Achieved' }).click();
  await expect(decision.getByRole('alert')).toContainText('No decision was recorded.');
  await expect(decision).toContainText('There must be evidence for all Performance Criteria (PC).');

  await decision.getByRole('textbox', { name: /written permission/ }).fill('SQA letter CS/114 of 2 November 2026: PC 11 may stand open until January.');
  await decision.getByRole('button', { name: 'Decide: Achieved' }).click();
  await expect(decision).toContainText('SQA letter CS/114');
  await expect(decision.getByRole('button', { name: 'Decide again' })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  story(`the unit can be used by everyone, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await workAs(page, 'Sam Okafor');
    await openUnit(page, 'Resolve customer service problems');
    for (const tab of ['Form', 'Rules', 'Feedback', 'Declarations', 'Guidance', 'Source text']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('.panel').setLegacyMode(true).analyze();
      expect(violations.map((violation) => `${tab}: ${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    }
  });
}
