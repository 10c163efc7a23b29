import { once } from 'node:events';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { draftsOnDisk } from './drafts-on-disk.ts';
import { countLines } from './journal-lines.ts';
import { portfolioToAssess } from './portfolio-to-assess.ts';
import { criterionRow, goTo, goToUnit, message, openFromShelf, savedWord, whoIsHere, workAs, workAsKnown } from './portfolio-window.ts';
import { story } from './window.ts';

const unit = 'Resolve customer service problems';
const begun = 'You rang Mr Hassan back on the day you said';
const endless = ' you would and that is what he remembered of it when I asked him about the refund and the parcel';

story('closed in the middle of the work, everything is there at the next start, for the same person', async ({ start, attest, folder }) => {
  const portfolio = portfolioToAssess(attest, folder);
  let app = await start();
  let page = await app.firstWindow();
  await openFromShelf(page, 'Maya Brennan');
  await workAsKnown(page, 'Maya Brennan', 'Candidate');
  await goToUnit(page, unit);
  await page.getByRole('button', { name: 'Claim evidence for PC 3', exact: true }).click();
  const claiming = page.getByRole('dialog', { name: 'Claim evidence for PC 3' });
  await claiming.getByRole('option', { name: /^E1/ }).click();
  await claiming.getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(message(page, 'E1 claimed for PC 3')).toBeVisible();
  await beginAccount(page, begun);
  await app.close();

  app = await start();
  page = await app.firstWindow();
  await openFromShelf(page, 'Maya Brennan');
  await expect(whoIsHere(page)).toContainText('Maya Brennan · Candidate');
  await expect(page.getByRole('heading', { level: 1, name: 'What next' })).toBeVisible();
  await goToUnit(page, unit);
  await expect(criterionRow(page, 'PC 3')).toHaveAccessibleName(/Claimed.*1 item of evidence/);
  await expect(savedWord(page)).toHaveAccessibleName(/^Saved/);
  await expect(await accountOf(page)).toHaveValue(begun);
  await page.keyboard.press('Escape');

  await story.step('what was done before the start can still be undone', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await goToUnit(page, unit);
    await expect(criterionRow(page, 'PC 3')).toHaveAccessibleName(/Unclaimed/);
    expect(await countLines(portfolio, 'undo')).toBe(1);
  });
});

story('killed in the middle of a word of feedback, the draft is there', async ({ start, attest, profile }) => {
  smallPortfolio(attest);
  const feedback = async (page: Page): Promise<Locator> => {
    await page.getByRole('tab', { name: 'Feedback' }).click();
    return page.getByRole('textbox', { name: 'Feedback', exact: true });
  };
  const app = await start();
  const page = await app.firstWindow();
  await openFromShelf(page, 'Maya Brennan');
  await workAs(page, 'Priya Nair', 'Assessor');
  const typed = await typeUntilKilled(app, await feedback(page), profile);

  const again = await (await start()).firstWindow();
  await openFromShelf(again, 'Maya Brennan');
  await expect(whoIsHere(again)).toContainText('Priya Nair · Assessor');
  await expectUpToLast(await feedback(again), typed);
});

story('killed in the middle of a word of a written account, the draft is there', async ({ start, attest, profile }) => {
  smallPortfolio(attest);
  const app = await start();
  const page = await app.firstWindow();
  await openFromShelf(page, 'Maya Brennan');
  await workAsKnown(page, 'Maya Brennan', 'Candidate');
  await beginAccount(page, '');
  const typed = await typeUntilKilled(app, account(page), profile);

  const again = await (await start()).firstWindow();
  await openFromShelf(again, 'Maya Brennan');
  await expectUpToLast(await accountOf(again), typed);
});

story('killed in the middle of a word of a visit, the visit goes on', async ({ start, attest, profile }) => {
  smallPortfolio(attest);
  const words = (page: Page): Locator => page.getByRole('textbox', { name: 'What the candidate does and says' });
  const app = await start();
  const page = await app.firstWindow();
  await openFromShelf(page, 'Maya Brennan');
  await workAs(page, 'Priya Nair', 'Assessor');
  await goTo(page, 'Observe', 'Visit Maya Brennan');
  await page.getByRole('textbox', { name: 'Title' }).fill('Service desk');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('checkbox', { name: /^PC 4 / }).check();
  const typed = await typeUntilKilled(app, words(page), profile);

  const again = await (await start()).firstWindow();
  await openFromShelf(again, 'Maya Brennan');
  await goTo(again, 'Observe', 'Service desk');
  await expect(again.getByText('This visit was not ended. It is all here, and the clock went on.')).toBeVisible();
  await expect(again.getByRole('button', { name: 'Take PC 4 out of the margin' })).toBeVisible();
  await expectUpToLast(words(again), typed);
});

function smallPortfolio(attest: (...args: readonly string[]) => string): void {
  attest('new', 'Maya Brennan', '--candidate', 'Maya Brennan', '--unit', 'PPL2GEN7-FORM');
}

interface Typed { readonly all: string; readonly onDisk: string }

/**
 * Types without a pause, as somebody does who is in the middle of it, until the last of it that may be missing is told apart: what was on
 * the disk when the program was killed, without a chance to say goodbye.
 */
async function typeUntilKilled(app: ElectronApplication, field: Locator, profile: string): Promise<Typed> {
  await field.pressSequentially(begun, { delay: 5 });
  await expect.poll(() => draftsOnDisk(profile)).toContain(begun);
  let all = begun;
  let onDisk = begun;
  for (const letter of endless) {
    await field.pressSequentially(letter, { delay: 20 });
    all += letter;
    onDisk = longestIn(await draftsOnDisk(profile), all);
    if (onDisk.length > begun.length) break;
  }
  expect(onDisk.length, 'what is typed is kept while one types on').toBeGreaterThan(begun.length);
  const ended = once(app.process(), 'exit');
  app.process().kill('SIGKILL');
  await ended;
  return { all, onDisk };
}

/** The longest beginning of a text that a draft holds. */
function longestIn(drafts: string, text: string): string {
  let length = text.length;
  while (length > 0 && !drafts.includes(text.slice(0, length))) length -= 1;
  return text.slice(0, length);
}

async function expectUpToLast(field: Locator, { all, onDisk }: Typed): Promise<void> {
  await expect(field).toHaveValue(new RegExp(`^${onDisk}`));
  expect(all.startsWith(await field.inputValue())).toBe(true);
}

function account(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Add evidence' }).getByRole('textbox', { name: 'What I did and what I think of it, 1' });
}

async function beginAccount(page: Page, words: string): Promise<void> {
  await goTo(page, 'Evidence');
  await page.getByRole('region', { name: 'All evidence' }).getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('dialog', { name: 'Add evidence' }).getByText('Write it here').click();
  await account(page).fill(words);
}

/** The account that was begun, found again where it was written. */
async function accountOf(page: Page): Promise<Locator> {
  await goTo(page, 'Evidence');
  await page.getByRole('region', { name: 'All evidence' }).getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('dialog', { name: 'Add evidence' }).getByText(/^Write it here/).click();
  return account(page);
}
