import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Stage } from '../stage.ts';
import type { State } from '../state.ts';

const form = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/units-to-read/seeds/002.txt'), 'utf8').replace('PCs 3–7', 'PCs37');

async function start({ page }: Stage): Promise<void> {
  await page.getByRole('button', { name: 'Read a unit in…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Unit workshop' })).toBeVisible();
}

async function read(stage: Stage): Promise<void> {
  await start(stage);
  await stage.page.getByRole('textbox', { name: 'The unit’s words' }).fill(form);
  await stage.page.getByRole('button', { name: 'Read these words' }).click();
  await expect(stage.page.getByRole('listbox', { name: 'Lines of the source' })).toBeVisible();
}

/** The unit workshop. */
export const workshopStates: readonly State[] = [
  { name: 'workshop-start', as: 'library', axe: true, show: start },
  { name: 'workshop-read', as: 'library', axe: true, show: read },
  {
    name: 'workshop-rule', as: 'library', axe: true,
    show: async (stage) => {
      await read(stage);
      await stage.page.getByRole('button', { name: 'Correct', exact: true }).last().click();
    },
  },
  {
    name: 'workshop-rule-form', as: 'library', axe: true,
    show: async (stage) => {
      await read(stage);
      await stage.page.getByRole('button', { name: 'Correct', exact: true }).last().click();
      await stage.page.getByRole('listitem').filter({ hasText: 'The assessor must assess PCs37' }).getByRole('button', { name: 'Correct' }).click();
    },
  },
  {
    name: 'workshop-point', as: 'library',
    show: async (stage) => {
      await read(stage);
      await stage.page.getByRole('button', { name: /^3 Recognise repeated problems/ }).click();
      await stage.page.getByRole('group', { name: 'Change PC 3' }).getByRole('button', { name: 'Correct' }).click();
    },
  },
  {
    name: 'workshop-keep', as: 'library', axe: true,
    show: async (stage) => {
      await read(stage);
      await stage.page.getByRole('button', { name: 'Keep as it is' }).first().click();
      await stage.page.getByRole('button', { name: 'Keep this unit' }).click();
      await expect(stage.page.getByRole('dialog')).toBeVisible();
    },
  },
];
