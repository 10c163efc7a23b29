import { expect } from '@playwright/test';
import type { Stage } from '../stage.ts';
import type { State } from '../state.ts';
import { choose, goTo } from './go-to.ts';

async function matrix(stage: Stage, unit = 'All units'): Promise<void> {
  await goTo(stage, 'Matrix');
  await choose(stage, unit);
  await expect(stage.page.getByRole('grid')).toBeVisible();
}

/** The whole at a glance, as a grid and as a list. */
export const matrixStates: readonly State[] = [
  { name: 'matrix-all', as: 'candidate', axe: true, show: (stage) => matrix(stage) },
  {
    name: 'matrix-cell', as: 'candidate', axe: true,
    show: async (stage) => {
      await matrix(stage, 'Monitor customer service problems');
      await stage.page.getByRole('gridcell', { name: /^PC 11 by E13/ }).click();
    },
  },
  {
    name: 'matrix-claimed', as: 'candidate', changes: true,
    show: async (stage) => {
      await matrix(stage, 'Monitor customer service problems');
      await stage.page.getByRole('gridcell', { name: /^PC 11 by E10/ }).click();
      await stage.page.keyboard.press('Space');
      await expect(stage.page.getByRole('gridcell', { name: /^PC 11 by E10: Waiting/ })).toBeVisible();
    },
  },
  {
    name: 'matrix-list', as: 'candidate', axe: true,
    show: async (stage) => {
      await matrix(stage);
      await stage.page.getByRole('button', { name: 'As a list' }).click();
      await expect(stage.page.getByRole('region', { name: 'As a list' })).toBeVisible();
    },
  },
];
