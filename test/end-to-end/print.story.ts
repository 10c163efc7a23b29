import { expect } from '@playwright/test';
import { openExample } from './open-example.ts';
import { story } from './window.ts';

story('the record’s pages are gone through by buttons, by the small pages and by scrolling, and say which one is read', async ({ page, folder, profile }) => {
  await openExample(page, { folder, profile, as: 'Priya Nair, Assessor' });
  await page.getByRole('button', { name: 'Print' }).click();
  // The pages print their numbers, too; the bar stands before them.
  const shown = (words: RegExp) => page.getByRole('main').getByText(words).first();
  const pages = page.getByRole('region', { name: 'Pages of the record' });
  await expect(pages.getByRole('group', { name: 'Page 1', exact: true })).toBeInViewport({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(shown(/^Page 2 of \d\d$/)).toBeVisible();
  await expect(pages.getByRole('group', { name: 'Page 2', exact: true })).toBeInViewport();
  await page.getByRole('group', { name: 'Pages, small' }).getByRole('button', { name: 'Page 4', exact: true }).click();
  await expect(pages.getByRole('group', { name: 'Page 4', exact: true })).toBeInViewport();
  await expect(pages.getByRole('group', { name: 'Page 1', exact: true })).toHaveCount(0);
  await pages.press('Home');
  await expect(shown(/^Page 1 of \d\d$/)).toBeVisible();
  await pages.press('End');
  await expect(shown(/^Page (\d\d) of \1$/)).toBeVisible();
  await expect(page.getByRole('group', { name: 'Pages, small' }).locator('[aria-current="page"]')).toBeInViewport();
});
