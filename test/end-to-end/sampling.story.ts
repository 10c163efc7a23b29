import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { tabTo } from './by-keys.ts';
import { journalLines } from './journal-lines.ts';
import { openExample } from './open-example.ts';
import { goTo, message, whoIsHere, workAs } from './portfolio-window.ts';
import { story } from './window.ts';

const open = 'Monitor customer service problems';
const why = 'Line 4 names the options. It does not show who had the authority to give the room.';
const asked = 'Say in the record who gave the room, and judge PC 2 again.';

story('a quality assurer draws a sample, looks, asks for something; the assessor answers, and it is agreed', async ({ page, profile, folder }) => {
  const portfolio = path.join(folder, 'Worked example');
  await openExample(page, { folder, profile, as: 'Dilys Rees, Internal verifier' });
  await goTo(page, 'Sampling');
  await page.getByRole('list', { name: 'Units' }).getByRole('button', { name: open }).click();

  await story.step('the proposal says why of every item; one is taken out, a criterion added, and it is drawn', async () => {
    await draw(page);
    const samples = (await journalLines(portfolio)).filter(({ kind }) => kind === 'sample').slice(4);
    expect(samples).toHaveLength(5);
    expect(samples[0]?.['criteria']).toHaveLength(3);
  });

  await story.step('the item stands beside its claims and what the assessor judged; not agreeing needs a reason, and something is asked for', async () => {
    await lookAt(page);
    const lines = await journalLines(portfolio);
    expect(lines.filter(({ kind }) => kind === 'finding').slice(5)).toMatchObject([{ result: 'not-agreed', text: why }, { result: 'agreed' }]);
    expect(lines.find(({ text }) => text === asked)).toMatchObject({ kind: 'add-action', due: '2026-12-11', who: 'Priya Nair' });
  });

  await story.step('the assessor reads what was found and says that it is done', async () => {
    await become(page, 'Priya Nair, Assessor');
    await goTo(page, 'Overview', 'What next');
    await page.getByRole('button', { name: 'Answer: Dilys Rees asks for something about A1, by 11 Dec 2026' }).click();
    const finding = page.getByRole('complementary', { name: 'Finding' });
    await expect(finding).toContainText(why);
    await expect(finding).toContainText(asked);
    await expect(finding.getByRole('radio')).toHaveCount(0);
    await finding.getByRole('button', { name: 'Judge again' }).click();
    await expect(page.getByRole('complementary', { name: 'Judgement' })).toContainText(why);
    await page.keyboard.press('Escape');
    await finding.getByRole('button', { name: 'It is done' }).click();
    await expect(message(page, 'Answered: it waits to be looked at again.')).toBeVisible();
  });

  await story.step('it waits to be looked at again; agreeing is taken back and done again', async () => {
    await become(page, 'Dilys Rees, Internal verifier');
    await goTo(page, 'Overview', 'What next');
    await page.getByRole('button', { name: 'Open: Look again at A1' }).click();
    await expect(sampled(page, 'A1')).toContainText('Answered: look again');
    await page.getByRole('radio', { name: 'Agree the judgement is sound' }).dispatchEvent('click');
    await page.getByRole('button', { name: 'Record, and go on' }).click();
    await message(page, 'Agreed with A1.').getByRole('button', { name: 'Undo' }).click();
    await expect(sampled(page, 'A1')).toContainText('Answered: look again');
    await page.keyboard.press('Control+Shift+Z');
    await expect(sampled(page, 'A1')).toContainText('Agreed');
  });

  await story.step('the history leads to the sample that a line speaks of', async () => {
    await goTo(page, 'History');
    await page.getByRole('button', { name: /Did not agree with the sample of A1/ }).first().click();
    await expect(page.getByRole('complementary', { name: 'Finding' }).getByRole('heading', { level: 2, name: 'Evening check-in: a double-booked room' })).toBeVisible();
  });
});

async function draw(page: Page): Promise<void> {
  const proposed = page.getByRole('region', { name: 'Proposed' });
  await expect(proposed.getByRole('checkbox', { name: /^A3 / })).toHaveAccessibleDescription(/The only questioning\..*Knowledge 1 rests on it alone\./);
  await proposed.getByRole('checkbox', { name: /^E12 / }).uncheck();
  await page.getByRole('button', { name: '3 more criteria' }).first().click();
  await proposed.getByRole('group', { name: 'Criteria to look at A1 for' }).getByRole('button', { name: /^PC 3/ }).click();
  await expect(page.getByRole('complementary', { name: 'The sample' })).toContainText('5 items chosen for 10 criteria');
  await page.getByRole('button', { name: /^Sample 5 items/ }).click();
  await expect(message(page, '5 items sampled.')).toBeVisible();
}

async function lookAt(page: Page): Promise<void> {
  const finding = page.getByRole('complementary', { name: 'Finding' });
  await expect(page.getByRole('region', { name: 'Viewer' })).toContainText('Named the options to himself');
  await expect(finding.getByRole('listitem', { name: 'PC 2, Accepted' })).toContainText('accepted by being written, Priya Nair, 16 Sep 2026');
  const write = finding.getByRole('button', { name: 'Record, and go on' });
  await page.getByRole('radio', { name: 'Not agreed it goes back to the assessor' }).dispatchEvent('click');
  await expect(write).toHaveAttribute('aria-disabled', 'true');
  await finding.getByRole('textbox', { name: 'Why, and what would settle it' }).fill(why);
  await finding.getByRole('checkbox', { name: 'Ask Priya Nair to do something about it' }).check();
  await expect(finding.getByText('Say what is to be done.')).toBeVisible();
  await finding.getByRole('textbox', { name: 'What is to be done' }).fill(asked);
  await finding.getByRole('textbox', { name: 'By', exact: true }).fill('11 Dec 2026');
  await write.click();
  await expect(message(page, 'Did not agree with A1.')).toBeVisible();
  await expect(sampled(page, 'A1')).toContainText('Not agreed');
  await expect(finding.getByRole('heading', { level: 2, name: 'Oral questions 1 to 11' })).toBeFocused();
  await page.keyboard.press('a');
  await page.keyboard.press('Control+Enter');
  await expect(message(page, 'Agreed with A3.')).toBeVisible();
}

/** Somebody else of the worked example goes on. */
async function become(page: Page, as: string): Promise<void> {
  await whoIsHere(page).click();
  await page.getByRole('button', { name: `Work as ${as}` }).click();
  await expect(whoIsHere(page)).toHaveAccessibleName(`${as}: work as somebody else`);
}

function sampled(page: Page, reference: string): Locator {
  return page.getByRole('list', { name: 'Sampled items' }).getByRole('button', { name: new RegExp(`^${reference}`) });
}

story('sampling by keys alone; words are a draft until they are recorded, and the unit is signed for', async ({ page, profile, folder }) => {
  const portfolio = path.join(folder, 'Worked example');
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  await openExample(page, { folder, profile, as: 'Dilys Rees, Internal verifier' });
  await press('Control+4');
  await expect(page.getByRole('heading', { level: 1, name: 'Sampling' })).toBeFocused();

  await story.step('one goes from item to item, takes one out and puts it back, and draws the sample', async () => {
    await press('j');
    await press('j');
    const second = page.getByRole('checkbox', { name: /^A3 / });
    await expect(second).toBeFocused();
    await press('Space');
    await expect(page.getByText('5 items chosen')).toBeVisible();
    await press('Space');
    await press('Control+Enter');
    await expect(message(page, '6 items sampled.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Evening check-in: a double-booked room' })).toBeFocused();
  });

  await story.step('words stay when one looks at the next and comes back', async () => {
    await press('n');
    await page.keyboard.type(why);
    await press('Escape');
    await press('j');
    await expect(page.getByRole('heading', { level: 2, name: 'Oral questions 1 to 11' })).toBeFocused();
    await press('k');
    await expect(page.getByRole('textbox', { name: 'Why, and what would settle it' })).toHaveValue(why);
    await press('t');
    await expect(page.getByRole('textbox', { name: 'What is to be done' })).toBeFocused();
    await page.keyboard.type(asked);
    await press('Tab');
    await page.keyboard.type('11 Dec 2026');
    await press('Control+Enter');
    await expect(message(page, 'Did not agree with A1.')).toBeVisible();
  });

  await story.step('what is open is said where one signs, and does not stop it', async () => {
    await press('s');
    await expect(page.getByText('6 samples are not agreed. Nothing stops you; what is open is printed as open.')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Declare', exact: true }), { most: 40 });
    await press('Enter');
    await expect(message(page, 'Declared and signed')).toBeVisible();
    expect((await journalLines(portfolio)).filter(({ kind }) => kind === 'declare')).toHaveLength(4);
  });
});

story('who assessed never verifies: they are told before they try, whatever role they work in now', async ({ page, profile, folder }) => {
  await openExample(page, { folder, profile, as: 'Priya Nair, Assessor' });
  await workAs(page, 'Priya Nair', 'Internal verifier');
  await goTo(page, 'Sampling');
  await page.getByRole('list', { name: 'Units' }).getByRole('button', { name: open }).click();

  await story.step('nothing that she judged is proposed', async () => {
    await expect(page.getByRole('region', { name: 'Not yours to verify' })).toContainText('You assessed this, so somebody else verifies it');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('complementary', { name: 'The sample' }).getByRole('button', { name: /^Sample/ })).toHaveAttribute('aria-disabled', 'true');
  });

  await story.step('what somebody else sampled is to be read, with the sentence in the place of the form', async () => {
    await page.getByRole('list', { name: 'Units' }).getByRole('button', { name: 'Resolve customer service problems' }).click();
    await sampled(page, 'A2').click();
    const finding = page.getByRole('complementary', { name: 'Finding' });
    await expect(finding).toContainText('nobody verifies their own assessment');
    await expect(finding.getByRole('radio')).toHaveCount(0);
  });

  await story.step('nor does she sign for the unit that she decided', async () => {
    await page.getByRole('button', { name: 'Sign for the unit' }).click();
    await expect(page.getByText('You decided this unit, so somebody else signs for its quality')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Declare/ })).toHaveCount(0);
  });
});

story('a candidate reads what was sampled of their work from the item, and has nothing to do there', async ({ page, profile, folder }) => {
  await openExample(page, { folder, profile, as: 'Sam Okafor, Candidate' });
  await expect(page.getByRole('navigation', { name: 'Portfolio' }).getByRole('button', { name: 'Sampling' })).toHaveCount(0);
  await goTo(page, 'Evidence');
  await page.getByRole('option', { name: /^E9/ }).click();
  await page.getByRole('button', { name: 'See it' }).click();
  const finding = page.getByRole('complementary', { name: 'Finding' });
  await expect(finding).toContainText('PC 16 rests on two other items as well.');
  await expect(finding.getByRole('radio')).toHaveCount(0);
  await expect(finding.getByRole('textbox')).toHaveCount(0);
});
