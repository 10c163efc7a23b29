import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openExample } from './open-example.ts';
import { story } from './window.ts';

async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

story('a new portfolio is made from the window, and opens for its candidate', async ({ app, page, folder }) => {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await page.getByRole('button', { name: 'New portfolio' }).click();
  await page.getByRole('button', { name: 'Make the portfolio' }).click();
  await expect(page.getByText('Say whose portfolio it is first.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Candidate’s name' }).fill('Ewa Zielińska');
  await page.getByRole('textbox', { name: 'Find a unit by title or code' }).fill('wm57');
  await page.getByRole('checkbox', { name: /WM57/ }).check();
  await page.getByRole('button', { name: 'Choose another place' }).click();
  await expectNoFindings(page);
  await page.getByRole('button', { name: 'Make the portfolio' }).click();
  await page.getByRole('button', { name: 'Work as Ewa Zielińska, Candidate' }).click();
  await expect(page.getByRole('button', { name: /^Ewa Zielińska, Candidate/ })).toBeVisible();
});

story('a detail is kept when its field is left, and taken back by undo', async ({ page, folder, profile }) => {
  await openExample(page, { folder, profile, as: 'Priya Nair, Assessor' });
  await page.getByRole('button', { name: 'Portfolio details' }).click();
  const code = page.getByRole('textbox', { name: 'Award code' });
  await code.fill('GR4C 22');
  await code.press('Tab');
  await expect(page.getByRole('status').filter({ hasText: 'Award code kept.' })).toBeVisible();
  await page.getByRole('button', { name: /^Undo Ctrl Z/ }).click();
  await expect(code).toHaveValue('');
  await expectNoFindings(page);
});

story('the history says who did what, finds it, and leads to it', async ({ page, folder, profile }) => {
  await openExample(page, { folder, profile, as: 'Sam Okafor, Candidate' });
  await page.getByRole('button', { name: 'History' }).click();
  await page.getByRole('textbox', { name: 'Find in the history' }).fill('claimed e15');
  const row = page.getByRole('button', { name: /^Claimed E15/ }).first();
  await expect(row).toBeVisible();
  await expectNoFindings(page);
  await row.click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('History');
});

story('the palette finds a criterion by its number and what can be done about it, by keyboard alone', async ({ page, folder, profile }) => {
  await openExample(page, { folder, profile, as: 'Sam Okafor, Candidate' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('claim 14');
  await expect(page.getByRole('combobox', { name: 'Search and commands' }), 'no key is lost between the two').toHaveValue('claim 14');
  await expect(page.getByRole('option', { name: /Claim evidence for PC 14/ }).first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('option', { name: /Go to PC 14/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('PC 14');
});

story('settings are kept, beside the library and in a portfolio', async ({ page }) => {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByText('150%', { exact: true }).click();
  await expectNoFindings(page);
  await page.getByRole('textbox', { name: 'Centre’s name' }).fill('Harbour Training');
  await page.getByRole('textbox', { name: 'Centre’s name' }).press('Tab');
  await page.getByRole('button', { name: 'All portfolios' }).click();
  await page.getByRole('button', { name: 'New portfolio' }).click();
  await expect(page.getByRole('textbox', { name: 'Centre' })).toHaveValue('Harbour Training');
});
