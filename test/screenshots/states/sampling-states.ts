import { expect } from '@playwright/test';
import type { Stage } from '../stage.ts';
import type { State } from '../state.ts';
import { choose, goTo } from './go-to.ts';

const decided = /^Resolve customer service problems/;
const open = /^Monitor customer service problems/;

async function unit(stage: Stage, title: RegExp): Promise<void> {
  await goTo(stage, 'Sampling');
  await stage.page.getByRole('list', { name: 'Units' }).getByRole('button', { name: title }).click();
}

async function sampled(stage: Stage, reference: string): Promise<void> {
  await unit(stage, decided);
  await stage.page.getByRole('list', { name: 'Sampled items' }).getByRole('button', { name: new RegExp(`^${reference}`) }).click();
}

/** What can be done is a drawer where the window is narrow. */
function openPanel(name: string): (stage: Stage) => Promise<void> {
  return async ({ page }) => {
    await page.getByRole('button', { name, exact: true }).dispatchEvent('click');
    await expect(page.getByRole('dialog', { name })).toBeVisible();
  };
}

async function finding(stage: Stage): Promise<void> {
  await unit(stage, open);
  await stage.page.getByRole('button', { name: /^Sample \d+ items/ }).click();
  await choose(stage, 'Not agreed it goes back to the assessor');
  await stage.page.getByRole('textbox', { name: 'Why, and what would settle it' }).fill('Line 6 shows that Sam told reception; it does not show who approved the new sheet. The criterion asks for the approval of somebody with the authority.');
  await stage.page.getByRole('checkbox', { name: /^Ask Priya Nair to do something about it/ }).check();
  await stage.page.getByRole('textbox', { name: 'What is to be done' }).fill('Ask Aileen Grant for a sentence on her approval, and judge PC 11 again.');
  await stage.page.getByRole('textbox', { name: 'By', exact: true }).fill('11 Dec 2026');
}

/** The quality assurer's screen, and what others read on it. */
export const samplingStates: readonly State[] = [
  { name: 'sampling-choose', as: 'quality-assurer', axe: true, show: (stage) => unit(stage, open), narrow: openPanel('The sample') },
  { name: 'sampling-look', as: 'quality-assurer', axe: true, show: (stage) => sampled(stage, 'E7'), narrow: openPanel('Finding') },
  { name: 'sampling-finding', as: 'quality-assurer', axe: true, changes: true, show: finding, narrow: openPanel('Finding') },
  { name: 'sampling-sign', as: 'quality-assurer', axe: true, show: async (stage) => { await unit(stage, decided); await expect(stage.page.getByRole('heading', { name: 'What came of the sample' })).toBeVisible(); } },
  { name: 'sampling-assessor', as: 'assessor', axe: true, show: (stage) => sampled(stage, 'A2'), narrow: openPanel('Finding') },
  {
    name: 'sampling-in-evidence', as: 'candidate',
    show: async (stage) => {
      await goTo(stage, 'Evidence');
      await stage.page.getByRole('option', { name: /^E9/ }).click();
      await expect(stage.page.getByRole('button', { name: 'See it' })).toBeVisible();
    },
  },
];
