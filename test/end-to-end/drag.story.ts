import { expect, type Locator, type Page } from '@playwright/test';
import { portfolioToAssess } from './portfolio-to-assess.ts';
import { goTo, message, openFromShelf, workAs } from './portfolio-window.ts';
import { story } from './window.ts';

const unit = 'Resolve customer service problems';

async function middleOf(what: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (box === null) throw new Error('Not in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Moves what is held over this, in small steps as a hand does. */
async function carryTo(page: Page, what: Locator): Promise<void> {
  const { x, y } = await middleOf(what);
  await page.mouse.move(x - 4, y, { steps: 6 });
  await page.mouse.move(x, y);
}

story('evidence is dragged over a unit onto a criterion, and from one criterion to another, and is claimed there', async ({ page, attest, folder }) => {
  portfolioToAssess(attest, folder);
  await openFromShelf(page, 'Maya Brennan');
  await workAs(page, 'Maya Brennan', 'Candidate');
  await goTo(page, 'Evidence');

  await story.step('held over the unit it opens that, and let go of over a criterion it is claimed', async () => {
    await page.getByRole('option', { name: /^E2 Tom Reilly/ }).hover();
    await page.mouse.down();
    await carryTo(page, page.getByRole('navigation', { name: 'Portfolio' }).getByRole('button', { name: unit }));
    await expect(page.getByText('Let go over a criterion to claim it.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: unit })).toBeVisible();
    await carryTo(page, page.getByRole('listitem', { name: /^PC 3, / }));
    await page.mouse.up();
    await expect(message(page, 'E2 claimed for PC 3')).toBeVisible();
    await expect(page.getByRole('listitem', { name: /^PC 3, Claimed, .*1 item of evidence/ })).toBeVisible();
  });

  await story.step('a chip is carried from one criterion to the next; what is claimed already stays as it is', async () => {
    await page.getByRole('listitem', { name: /^PC 2, / }).getByRole('button', { name: /^E1, / }).hover();
    await page.mouse.down();
    await carryTo(page, page.getByRole('listitem', { name: /^PC 3, / }));
    await page.mouse.up();
    await expect(page.getByRole('listitem', { name: /^PC 3, Claimed, .*2 items of evidence/ })).toBeVisible();
    await page.getByRole('listitem', { name: /^PC 1, / }).scrollIntoViewIfNeeded();
    await page.getByRole('listitem', { name: /^PC 2, / }).getByRole('button', { name: /^E1, / }).hover();
    await page.mouse.down();
    await carryTo(page, page.getByRole('listitem', { name: /^PC 1, / }));
    await page.mouse.up();
    await expect(message(page, 'E1 is claimed for PC 1 already')).toBeVisible();
  });

  await story.step('it can be taken back', async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('listitem', { name: /^PC 3, Claimed, .*1 item of evidence/ })).toBeVisible();
  });
});
