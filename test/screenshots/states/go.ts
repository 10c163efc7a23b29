import { expect } from '@playwright/test';
import type { Stage } from '../stage.ts';

/** Goes to a screen by its line in the rail, and waits until it is there. */
export async function go({ page }: Stage, line: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: line }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
