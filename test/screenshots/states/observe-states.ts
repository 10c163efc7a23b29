import { expect } from '@playwright/test';
import type { Stage } from '../stage.ts';
import type { State } from '../state.ts';
import { goTo } from './go-to.ts';

const seen = [
  ['A couple at reception, their room not made up at four. Sam came round the desk, gave his name, and let them finish.', '1'],
  ['Said back what he had heard, and asked whether the cot was still wanted.', '2'],
] as const;

async function visit(stage: Stage): Promise<void> {
  await goTo(stage, 'Observe');
  await stage.page.getByRole('button', { name: 'Start' }).click();
  for (const [words, criterion] of seen) {
    const field = stage.page.getByRole('textbox', { name: 'What the candidate does and says' });
    await field.fill(words);
    await stage.page.getByRole('group', { name: 'Criteria', exact: true }).getByRole('checkbox').nth(Number(criterion) - 1).check();
    await field.press('Enter');
  }
  await stage.page.getByRole('textbox', { name: 'What the candidate does and says' }).fill('Rang housekeeping in front of them, and ');
}

/** A visit, from its start to its record. */
export const observeStates: readonly State[] = [
  { name: 'observe-start', as: 'assessor', axe: true, show: (stage) => goTo(stage, 'Observe') },
  { name: 'observe-running', as: 'assessor', axe: true, show: visit },
  {
    name: 'observe-end', as: 'assessor', axe: true,
    show: async (stage) => {
      await visit(stage);
      await stage.page.getByRole('button', { name: 'End visit' }).click();
      await expect(stage.page.getByRole('dialog')).toBeVisible();
    },
  },
];
