import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a portfolio that stands on the shelf. */
export async function openFromShelf(page: Page, candidate: string): Promise<void> {
  await page.getByRole('list', { name: 'Portfolios' }).getByRole('button', { name: candidate, exact: true }).click();
  await expect(page.getByRole('button', { name: `Portfolio of ${candidate}` })).toBeVisible();
}

/** Says who works here: somebody who was not here before. */
export async function workAs(page: Page, name: string, role: string): Promise<void> {
  await page.getByRole('button', { name: /^Say who you are$|: work as somebody else$/ }).click();
  const somebody = page.getByRole('region', { name: /Somebody else|Say who you are/ });
  await somebody.getByRole('textbox', { name: 'Your name' }).fill(name);
  await somebody.getByRole('radio', { name: role, exact: true }).check();
  await somebody.getByRole('button', { name: 'Work here' }).click();
  await expect(whoIsHere(page)).toHaveAccessibleName(`${name}, ${role}: work as somebody else`);
}

/** Says who works here: somebody whom the portfolio knows. */
export async function workAsKnown(page: Page, name: string, role: string): Promise<void> {
  await page.getByRole('button', { name: `Work as ${name}, ${role}` }).click();
  await expect(whoIsHere(page)).toHaveAccessibleName(`${name}, ${role}: work as somebody else`);
}

/** The button that says who works here. */
export function whoIsHere(page: Page): Locator {
  return page.getByRole('button', { name: /: work as somebody else$/ });
}

/** Goes somewhere in the rail. */
export async function goTo(page: Page, place: string, heading: string | RegExp = place): Promise<void> {
  await page.getByRole('navigation', { name: 'Portfolio' }).getByRole('button', { name: new RegExp(`^${place}( \\d+)?$`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** Goes to a unit of the portfolio: by way of the overview, for where the rail is narrow the units are not in it. */
export async function goToUnit(page: Page, title: string): Promise<void> {
  await goTo(page, 'Overview', 'What next');
  await page.getByRole('navigation', { name: 'Portfolio' }).getByRole('button', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** What the window says when something is done, with its undo. */
export function message(page: Page, words: string): Locator {
  return page.getByRole('status').filter({ hasText: words });
}

/** The card of a rule, by its sentence. */
export function ruleCard(page: Page, sentence: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByText(`“${sentence}”`) });
}

/** A criterion's line of the form. */
export function criterionRow(page: Page, name: string): Locator {
  return page.getByRole('listitem', { name: new RegExp(`^${name.replace(/[()]/g, '\\$&')},`) });
}

/** The word that says whether everything is on the disk. */
export function savedWord(page: Page): Locator {
  return page.getByRole('banner').getByRole('status');
}
