import { expect } from '@playwright/test';
import type { Stage } from '../stage.ts';
import type { State } from '../state.ts';
import { goTo } from './go-to.ts';

/** The unit that is decided, and the one that is open. */
const decided = 'Resolve customer service problems';
const open = 'Monitor customer service problems';

async function tab(stage: Stage, unit: string, name: RegExp): Promise<void> {
  await goTo(stage, unit);
  await stage.page.getByRole('tab', { name }).click();
  await expect(stage.page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
}

async function criterion(stage: Stage, unit: string, name: RegExp): Promise<void> {
  await goTo(stage, unit);
  await stage.page.getByRole('toolbar', { name: 'Go to a criterion' }).getByRole('button', { name }).click();
}

async function claiming(stage: Stage): Promise<void> {
  await goTo(stage, open);
  await stage.page.getByRole('button', { name: 'Claim evidence for Knowledge 4' }).click();
  await expect(stage.page.getByRole('dialog')).toBeVisible();
}

/** The inspector is a drawer where the window is narrow. */
async function openInspector({ page }: Stage): Promise<void> {
  await page.keyboard.press('Enter');
}

async function decide(stage: Stage): Promise<void> {
  await goTo(stage, open);
  await stage.page.getByRole('radio', { name: 'Achieved', exact: true }).check();
  await stage.page.getByRole('button', { name: 'Decide' }).click();
  await expect(stage.page.getByRole('alert').first()).toBeVisible();
  await stage.page.getByRole('alert').first().scrollIntoViewIfNeeded();
}

async function claimOne(stage: Stage): Promise<void> {
  await claiming(stage);
  const dialog = stage.page.getByRole('dialog');
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(stage.page.getByRole('status').getByRole('button', { name: /^Undo/ })).toBeVisible();
}

/** The recording form come alive, its tabs, and what is done from it. */
export const unitStates: readonly State[] = [
  { name: 'unit-form', as: 'candidate', axe: true, show: (stage) => goTo(stage, open) },
  { name: 'unit-form-decided', as: 'candidate', show: (stage) => goTo(stage, decided) },
  { name: 'unit-form-assessor', as: 'assessor', axe: true, show: (stage) => goTo(stage, open) },
  { name: 'unit-form-quality-assurer', as: 'quality-assurer', show: (stage) => goTo(stage, decided) },
  { name: 'unit-form-nobody', as: 'nobody', show: (stage) => goTo(stage, open) },
  { name: 'unit-inspector-open', as: 'candidate', axe: true, show: (stage) => criterion(stage, open, /^PC 11,/), narrow: openInspector },
  { name: 'unit-inspector-unclaimed', as: 'candidate', show: (stage) => criterion(stage, open, /^Knowledge 4,/), narrow: openInspector },
  { name: 'unit-inspector-inferred', as: 'assessor', show: (stage) => criterion(stage, decided, /^Knowledge 3,/), narrow: openInspector },
  { name: 'unit-rules', as: 'assessor', axe: true, show: (stage) => tab(stage, open, /^Rules/) },
  { name: 'unit-rules-decided', as: 'candidate', show: (stage) => tab(stage, decided, /^Rules/) },
  { name: 'unit-edition', as: 'candidate', axe: true, show: (stage) => tab(stage, decided, /^Edition/) },
  { name: 'unit-feedback', as: 'assessor', axe: true, show: (stage) => tab(stage, open, /^Feedback/) },
  { name: 'unit-feedback-candidate', as: 'candidate', show: (stage) => tab(stage, decided, /^Feedback/) },
  { name: 'unit-declarations', as: 'candidate', axe: true, show: (stage) => tab(stage, decided, /^Declarations/) },
  { name: 'unit-declarations-undecided', as: 'assessor', show: (stage) => tab(stage, open, /^Declarations/) },
  { name: 'unit-guidance', as: 'candidate', axe: true, show: (stage) => tab(stage, decided, /^Guidance/) },
  { name: 'unit-source', as: 'candidate', axe: true, show: (stage) => tab(stage, decided, /^Source/) },
  { name: 'unit-claim-dialog', as: 'candidate', axe: true, show: claiming },
  { name: 'unit-claimed-undo', as: 'candidate', changes: true, show: claimOne },
  { name: 'unit-decision-refused', as: 'assessor', axe: true, show: decide },
  {
    name: 'unit-infer-dialog', as: 'assessor', axe: true,
    show: async (stage) => {
      await goTo(stage, open);
      await stage.page.getByRole('button', { name: 'Infer Knowledge 4' }).first().click();
      await expect(stage.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'unit-confirm-dialog', as: 'assessor', axe: true,
    show: async (stage) => {
      await tab(stage, open, /^Rules/);
      await stage.page.getByRole('button', { name: /^Confirm/ }).first().click();
      await expect(stage.page.getByRole('dialog')).toBeVisible();
    },
  },
];
