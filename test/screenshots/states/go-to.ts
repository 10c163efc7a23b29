import { expect } from '@playwright/test';
import type { Stage } from '../stage.ts';

/** Chooses one of several by its name: the real radio button lies unseen under its label. */
export async function choose({ page }: Stage, name: string): Promise<void> {
  await page.getByRole('radio', { name }).first().dispatchEvent('click');
}

/** Goes to a screen by its line in the rail, and waits until it is there. */
export async function goTo({ page }: Stage, line: string): Promise<void> {
  const button = page.getByRole('navigation').getByRole('button', { name: line }).first();
  await button.click();
  await expect(button).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
