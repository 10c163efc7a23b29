import { expect, type Locator, type Page } from '@playwright/test';

/** Goes on with Tab until something has the focus, as somebody without a mouse does; it has to be within reach. */
export async function tabTo(page: Page, target: Locator, { most = 25, back = false }: { readonly most?: number; readonly back?: boolean } = {}): Promise<void> {
  await expect(target).toBeAttached();
  for (let step = 0; step <= most; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(`${target.toString()} was not reached in ${most} steps; the focus is at ${at ?? 'nothing'}`);
}

/** Goes to a button with Tab, and presses it. */
export async function pressByKeys(page: Page, target: Locator, how?: Parameters<typeof tabTo>[2]): Promise<void> {
  await tabTo(page, target, how);
  await page.keyboard.press('Enter');
}

/** Finds something in the palette by its words, and does the first that fits. */
export async function byPalette(page: Page, words: string, line: string | RegExp = words): Promise<void> {
  await page.keyboard.press('Control+K');
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(palette.getByRole('option', { selected: true })).toContainText(line);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}
