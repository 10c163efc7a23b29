import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { asTwoColumnPdf } from '../support/unit-variants.ts';
import { chooseNext } from './system-dialogs.ts';
import { openFromShelf } from './portfolio-window.ts';
import { story } from './window.ts';

const form = readFileSync(path.resolve(import.meta.dirname, '../fixtures/units-to-read/seeds/002.txt'), 'utf8');

const lines = (page: Page): Locator => page.getByRole('listbox', { name: 'Lines of the source' });
const lineOf = (page: Page, words: string): Locator => lines(page).getByRole('option').filter({ hasText: words });
const draft = (page: Page): Locator => page.getByRole('region', { name: 'Draft unit' });
const kept = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'Draft kept' });

async function goToWorkshop(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read a unit in…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Unit workshop' })).toBeVisible();
}

async function paste(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'The unit’s words' }).fill(words);
  await page.getByRole('button', { name: 'Read these words' }).click();
}

async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

story('a form is pasted, one line put right, the unit kept, and a portfolio made with it has its rules alive', async ({ page }) => {
  await goToWorkshop(page);
  await paste(page, form);
  await expect(draft(page).getByRole('region', { name: 'Performance criteria' })).toContainText('16 in groups: 3');
  await expect(page.getByText('every word from the source')).toBeVisible();

  await story.step('a line that is no heading of this unit is left out by its key, and its points go under the heading before', async () => {
    const heading = draft(page).getByRole('button', { name: 'Take action to resolve customer service problems', exact: true });
    await heading.click();
    await expect(lines(page).getByRole('option', { selected: true })).toContainText('Take action to resolve');
    await lines(page).focus();
    await page.keyboard.press('7');
    await expect(heading).toHaveCount(0);
    await expect(lineOf(page, 'Take action to resolve')).toContainText('Left out');
    await expect(draft(page).getByRole('region', { name: 'Performance criteria' })).toContainText('16 in groups: 2');
  });

  await story.step('two points are joined and taken apart again', async () => {
    const criteria = draft(page).getByRole('region', { name: 'Performance criteria' });
    await criteria.getByRole('button', { name: /^2 Ask your customers/ }).click();
    await criteria.getByRole('button', { name: 'Join to 1' }).click();
    await expect(criteria).toContainText('15 in groups: 2');
    await expect(criteria.getByRole('button', { name: /^1 Listen carefully .* raised\. Ask your customers/ })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(criteria).toContainText('16 in groups: 2');
  });

  await story.step('it is given a title and kept', async () => {
    await page.getByRole('button', { name: 'Correct these' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Resolve problems, recording form');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Resolve problems, recording form' })).toBeVisible();
    await expectNoFindings(page);
    await page.getByRole('button', { name: 'Keep this unit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Keep this unit' });
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await expect(dialog).toContainText('Say who checked it first.');
    await dialog.getByRole('textbox', { name: 'Checked by' }).fill('Priya Nair');
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await expect(dialog).toContainText('Resolve problems, recording form is in the library.');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  });

  await page.getByRole('button', { name: 'All portfolios' }).click();
  await page.getByRole('button', { name: 'New portfolio' }).click();
  await page.getByRole('textbox', { name: 'Candidate’s name' }).fill('Ewa Zielińska');
  await page.getByRole('checkbox', { name: /^Resolve problems, recording form.*checked by Priya Nair/ }).check();
  await page.getByRole('button', { name: 'Make the portfolio' }).click();
  await page.getByRole('button', { name: 'Work as Ewa Zielińska, Candidate' }).click();
  await page.getByRole('button', { name: 'Overview' }).click();
  await page.getByRole('button', { name: 'Resolve problems, recording form' }).first().click();
  await page.getByRole('tab', { name: /^Rules/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '“The assessor must assess PCs 3–7 by directly observing the candidate’s work.”' })).toContainText('PC 3');
});

story('a PDF that lost a dash is caught, and is kept only once somebody has looked', async ({ app, page, folder }) => {
  const file = path.join(folder, 'Unit recording form.pdf');
  await writeFile(file, await asTwoColumnPdf(form.replace('PCs 3–7', 'PCs 37')));
  await goToWorkshop(page);
  await chooseNext(app, file);
  await page.getByRole('button', { name: 'Choose a document' }).click();
  const toConfirm = page.getByRole('complementary', { name: 'To confirm' });
  const point = toConfirm.getByRole('listitem').filter({ hasText: 'A range was mended' });
  await expect(point).toContainText('“37” was read as 3 to 7: the dash between them was lost.');
  await point.getByRole('button', { name: 'Correct' }).click();
  await expect(lines(page).getByRole('option', { selected: true }).first()).toContainText('PCs 37');
  await page.getByRole('button', { name: 'Keep this unit' }).click();
  await expect(page.getByRole('dialog')).toContainText('not decided yet');
  await page.getByRole('button', { name: 'Look at them' }).click();
  await point.getByRole('button', { name: 'Keep as it is' }).click();
  await expect(toConfirm).toContainText('Confirmed as it is: A rule was mended');
});

story('a rule that was mended is read anew by form, and one that the document lacks is written, marked as the centre’s own', async ({ page }) => {
  await goToWorkshop(page);
  await paste(page, form.replace('PCs 3–7', 'PCs37'));
  const toConfirm = page.getByRole('complementary', { name: 'To confirm' });
  await toConfirm.getByRole('button', { name: 'Correct' }).click();
  const rules = draft(page).getByRole('region', { name: 'Rules' });
  const mended = rules.getByRole('listitem').filter({ hasText: 'The assessor must assess PCs37' });
  await mended.getByRole('button', { name: 'Correct' }).click();
  await expect(mended.getByRole('textbox', { name: 'Criteria' })).toHaveValue('3, 4, 5, 6, 7');
  await mended.getByRole('textbox', { name: 'Criteria' }).fill('3, 7');
  await expectNoFindings(page);
  await mended.getByRole('button', { name: 'Done' }).click();
  await expect(mended).toContainText('PC 3 7');
  await expect(toConfirm).toContainText('Everything is decided');

  await rules.getByRole('button', { name: 'Write a rule' }).click();
  await rules.getByRole('button', { name: 'Done' }).click();
  await expect(rules.getByRole('alert')).toContainText('Something that such a rule needs is missing');
  await rules.getByRole('textbox', { name: 'Sentence' }).fill('Evidence must come from at least three days.');
  await rules.getByRole('combobox', { name: 'What it says' }).click();
  await page.getByRole('option', { name: 'On so many occasions' }).click();
  await rules.getByRole('textbox', { name: 'Occasions' }).fill('3');
  await rules.getByRole('button', { name: 'Done' }).click();
  await expect(rules.getByRole('listitem').filter({ hasText: 'Evidence must come from at least three days. (The centre’s own rule, not printed in the document.)' })).toContainText('3 occasions');
});

story('what was put right is there again after the window was closed, by keyboard alone', async ({ start }) => {
  let app = await start();
  let page = await app.firstWindow();
  await goToWorkshop(page);
  await paste(page, form);
  await lines(page).focus();
  for (let step = 0; step < 30 && !(await lines(page).getByRole('option', { selected: true }).textContent() ?? '').includes('Listen carefully'); step += 1) await page.keyboard.press('ArrowDown');
  await expect(lines(page).getByRole('option', { selected: true })).toContainText('Listen carefully');
  await page.keyboard.press('Enter');
  await expect(draft(page).getByRole('button', { name: /^1 Listen carefully/ })).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(draft(page).getByRole('region', { name: 'Performance criteria' }).getByRole('listitem').first()).toContainText('Ask your customers');
  await page.keyboard.press('Control+z');
  await expect(draft(page).getByRole('region', { name: 'Performance criteria' }).getByRole('listitem').first()).toContainText('Listen carefully');
  await page.keyboard.press('Control+Shift+z');
  await expect(kept(page)).toBeVisible();
  await app.close();

  app = await start();
  page = await app.firstWindow();
  await goToWorkshop(page);
  await page.getByRole('button', { name: 'Go on with Pasted words' }).click();
  await expect(draft(page).getByRole('region', { name: 'Performance criteria' }).getByRole('listitem').first()).toContainText('Ask your customers');
});

story('what is no unit, and what cannot be read, is said with what to do', async ({ app, page, folder }) => {
  await goToWorkshop(page);
  await paste(page, 'Dear Sir\n\nThe lift is out of order again.\n');
  await expect(page.getByRole('alert')).toContainText('No unit was found in Pasted words');
  await expect(page.getByRole('alert')).toContainText('Choose the document that lists what the candidate must do');
  const noise = path.join(folder, 'noise.docx');
  await writeFile(noise, Buffer.from([0x50, 0x4b, 0, 0, 7]));
  await chooseNext(app, noise);
  await page.getByRole('button', { name: 'Choose a document' }).click();
  await expect(page.getByRole('alert')).toContainText('that can be read');
});

story('the workshop stands in a portfolio, too: in its rail and in the palette', async ({ page, attest }) => {
  attest('new', 'sam', '--candidate', 'Sam Okafor', '--unit', 'WM57');
  await openFromShelf(page, 'Sam Okafor');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('read a unit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Unit workshop' })).toBeVisible();
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Unit workshop' })).toHaveAttribute('aria-current', 'page');
});
