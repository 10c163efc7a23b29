import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { goTo, message } from './portfolio-window.ts';
import { smallPdf } from './small-pdf.ts';
import { chooseNext } from './system-dialogs.ts';
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

async function toEvidence(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Sam Okafor' }).click();
  await page.getByRole('main').getByRole('button', { name: /^Work as Sam Okafor/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What next' })).toBeVisible();
  await goTo(page, 'Evidence');
}

function list(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Evidence, by the day it happened' });
}

function viewer(page: Page): Locator {
  return page.getByRole('region', { name: 'Viewer' });
}

function known(page: Page, reference: string): Locator {
  return page.getByRole('complementary', { name: `What is known of ${reference}` });
}

async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
}

story('a place in a photograph is marked and claimed by keyboard alone', async ({ page }) => {
  await toEvidence(page);
  await list(page).getByRole('option', { name: /^E2 Room-move board/ }).click();
  await expect(viewer(page).getByRole('img')).toBeVisible();
  await list(page).focus();
  await page.keyboard.press('m');
  const place = viewer(page).getByRole('application', { name: /^Place C\. Arrow keys move it/ });
  await expect(place).toBeFocused();
  const before = await place.boundingBox();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  const after = await place.boundingBox();
  expect(after?.x).toBeGreaterThan(before?.x ?? 0);
  expect(after?.height).toBeGreaterThan(before?.height ?? 0);
  await page.keyboard.press('Enter');

  const claiming = page.getByRole('dialog', { name: /^What E2 shows/ });
  await expect(claiming).toContainText('region C');
  await page.keyboard.type('listen carefully');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(message(page, 'E2 claimed for PC 1')).toBeVisible();
  await expect(viewer(page).getByRole('button', { name: 'PC 1, Claimed, C' })).toBeVisible();
  await expect(known(page, 'E2').getByRole('button', { name: /^PC 1, Waiting for the assessor, photograph 1, region C$/ })).toBeVisible();
});

story('every kind of evidence is shown in its own way, and what a claim names stands out in it', async ({ page }) => {
  await toEvidence(page);
  await list(page).getByRole('option', { name: /^E4 Letter to a guest/ }).click();
  await expect(viewer(page).getByText('Your stay of 6 to 8 October')).toBeAttached();
  await expect(known(page, 'E4')).toContainText('Unchanged since it was added');
  await expect(viewer(page).getByRole('button', { name: 'Larger', exact: true })).toBeVisible();

  await list(page).getByRole('option', { name: /^E1 Complaint log/ }).click();
  await known(page, 'E1').getByRole('button', { name: /^PC 3, Accepted, rows 14 and 19$/ }).click();
  await expect(viewer(page).getByRole('row', { name: /^14 / }).getByRole('button', { name: 'PC 3' })).toHaveAttribute('aria-pressed', 'true');

  await list(page).getByRole('option', { name: /^A3 Oral questions/ }).click();
  await viewer(page).getByRole('button', { name: 'oral-question-10.mp3' }).click();
  await expect(viewer(page).getByRole('slider', { name: 'Position' })).toBeVisible();
  // There is nothing to make larger.
  await expect(viewer(page).getByRole('button', { name: 'Larger', exact: true })).toHaveCount(0);
  await known(page, 'A3').getByRole('button', { name: /^Knowledge 2, / }).first().click();
  await expect(viewer(page).getByRole('heading', { name: 'Questions and answers' }).first()).toBeVisible();
});

story('of two files a place names its own, and shows there and nowhere else', async ({ page, folder, example, attest }) => {
  for (const name of ['Rota', 'Handbook']) await writeFile(path.join(folder, `${name}.pdf`), smallPdf(`The ${name.toLowerCase()} of the front office`));
  attest('add', example, '--title', 'Rota and handbook', '--method', 'product', '--day', '2026-11-18', '--file', path.join(folder, 'Rota.pdf'), '--file', path.join(folder, 'Handbook.pdf'));
  await toEvidence(page);
  await list(page).getByRole('option', { name: /Rota and handbook/ }).click();
  await viewer(page).getByRole('button', { name: 'Handbook.pdf' }).click();
  await expect(viewer(page).getByText('The handbook of the front office')).toBeAttached();
  await page.keyboard.press('m');
  await viewer(page).getByRole('button', { name: 'Whole page 1' }).click();
  await viewer(page).getByRole('button', { name: 'Use this place' }).click();
  const claiming = page.getByRole('dialog', { name: /shows/ });
  await expect(claiming).toContainText('Handbook.pdf, page 1');
  await page.keyboard.type('defuse');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  const claimed = page.getByRole('complementary').getByRole('button', { name: 'Knowledge 4, Waiting for the assessor, Handbook.pdf, page 1' });
  await expect(claimed).toBeVisible();
  await expect(viewer(page).getByRole('button', { name: /Knowledge 4/ })).toBeVisible();
  await viewer(page).getByRole('button', { name: 'Rota.pdf' }).click();
  await expect(viewer(page).getByText('The rota of the front office')).toBeAttached();
  await expect(viewer(page).getByRole('button', { name: /Knowledge 4/ })).toHaveCount(0);
  await claimed.click();
  await expect(viewer(page).getByRole('button', { name: /Knowledge 4/ })).toBeVisible();
  expect(attest('list', example)).toContain('Handbook.pdf, page 1');
});

story('what could run is only ever shown as text', async ({ app, page, folder }) => {
  await toEvidence(page);
  const html = path.join(folder, 'page.html');
  const svg = path.join(folder, 'drawing.svg');
  await writeFile(html, '<h1>Hello</h1><script>document.title = "ran"</script><img src=x onerror="document.title=\'ran\'">\n');
  await writeFile(svg, '<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=\'ran\'"><script>document.title = "ran"</script></svg>\n');
  await chooseNext(app, html, svg);
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await page.getByRole('button', { name: 'Add 2 items' }).click();
  await expect(message(page, '2 items added')).toBeVisible();
  await expect(viewer(page)).toContainText('<svg xmlns=');
  await list(page).getByRole('option', { name: /Page/ }).first().click();
  await expect(viewer(page)).toContainText('<script>document.title = "ran"</script>');
  await expect(page).toHaveTitle('Attest');
});

story('an item is withdrawn with its reason, and restored', async ({ page }) => {
  await toEvidence(page);
  await list(page).getByRole('option', { name: /^E15 / }).click();
  await known(page, 'E15').getByRole('button', { name: 'More for E15' }).click();
  await page.getByRole('menuitem', { name: 'Withdraw' }).click();
  const asking = page.getByRole('dialog', { name: 'Withdraw E15' });
  await asking.getByRole('textbox').fill('The wrong week.');
  await asking.getByRole('button', { name: 'Withdraw E15' }).click();
  await expect(message(page, 'E15 withdrawn')).toBeVisible();
  await expect(known(page, 'E15')).toContainText('The wrong week.');
  await known(page, 'E15').getByRole('button', { name: 'More for E15' }).click();
  await page.getByRole('menuitem', { name: 'Restore' }).click();
  await expect(list(page).getByRole('option', { name: /^E15 / })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  story(`evidence can be used by everyone, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await toEvidence(page);
    await list(page).getByRole('option', { name: /^E9 / }).click();
    await expect(viewer(page).getByRole('heading', { name: 'Personal statement' })).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('m');
    await viewer(page).getByRole('button', { name: 'paragraph 2' }).click();
    await expect(viewer(page).getByRole('group', { name: 'Marking a place' })).toContainText('paragraph 2');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await list(page).getByRole('option', { name: /^E1 / }).click();
    await expect(viewer(page).getByRole('table')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('e');
    await page.getByRole('dialog', { name: 'Add evidence' }).getByText('Write it here').click();
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
}
