import { expect } from '@playwright/test';
import path from 'node:path';
import type { Stage } from '../stage.ts';
import type { State } from '../state.ts';
import { goTo } from './go-to.ts';

/** Waits for the first page as it will be printed. */
async function preview(stage: Stage, unit?: string): Promise<void> {
  await goTo(stage, 'Print');
  if (unit !== undefined) await stage.page.getByRole('button', { name: `Show the pages of ${unit}` }).click();
  await expect(stage.page.getByRole('region', { name: 'Pages of the record' }).locator('canvas').first()).toBeVisible({ timeout: 30_000 });
}

async function write(stage: Stage): Promise<void> {
  await stage.begin('assessor');
  await preview(stage);
  await stage.page.getByRole('button', { name: /^Write \d+ files?/ }).click();
}

/** The pages, what is open, and the files. */
export const printStates: readonly State[] = [
  { name: 'print-preview', as: 'assessor', axe: true, show: (stage) => preview(stage) },
  { name: 'print-open', as: 'assessor', axe: true, show: (stage) => preview(stage, 'Monitor customer service problems') },
  {
    name: 'print-written', as: 'assessor', axe: true,
    show: async (stage) => {
      await write(stage);
      await expect(stage.page.getByText('4 files are written.')).toBeVisible({ timeout: 60_000 });
    },
  },
  {
    name: 'print-failed', as: 'assessor', axe: true,
    show: async (stage) => {
      await stage.printInto(path.join(stage.example, 'portfolio.json'));
      await write(stage);
      await expect(stage.page.getByRole('alert').first()).toBeVisible({ timeout: 60_000 });
      await stage.printInto(null);
    },
  },
];
