import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { daySchema } from '../../../domain/text/day.ts';
import { rememberPortfolio } from '../../../main/memory/catalogue.ts';
import { makeSay } from '../../../main/words/say.ts';
import type { Stage } from '../stage.ts';
import type { State } from '../state.ts';

const candidates = ['Ewa Zielińska', 'Gethin Llŷr Pugh', 'Aoife Ní Bhriain', 'Mohammed Al-Rashid', 'Nguyễn Thị Hương', 'Priyanka Subramaniam', 'Tom Reilly', 'Łukasz Wójcik', 'ليلى حداد', 'Chidi Okonkwo', 'Hannah Müller-Lüdenscheidt', 'Jo Li'];

/** A shelf of portfolios that were worked on on other days, some of them not here now. */
async function many({ page, profile, folder }: Stage): Promise<void> {
  const service = { folder: profile, say: makeSay(), tell: () => undefined };
  for (const [place, candidate] of candidates.entries()) {
    const isAway = place % 5 === 4;
    const here = path.join(folder, 'shelf', candidate);
    await mkdir(here, { recursive: true });
    const claimed = (place * 7) % 27;
    await rememberPortfolio(service, {
      id: `p${place}`, candidate, path: isAway ? path.join('/media/stick', candidate) : here,
      units: [{ code: 'PPL2GEN7', title: 'Resolve customer service problems' }, ...(place % 3 === 0 ? [{ code: null, title: 'Monitor and solve customer service problems' }] : [])],
      coverage: { claimed, accepted: Math.max(0, claimed - 5), of: 27 }, lastDay: daySchema.parse(`2026-11-${String(20 - place).padStart(2, '0')}`), lastOpened: `2026-11-${String(20 - place).padStart(2, '0')}T20:00:00Z`,
    });
  }
  await expect(page.getByRole('heading', { name: 'Jo Li' })).toBeVisible();
}

/** The library and its rooms. */
export const libraryStates: readonly State[] = [
  {
    name: 'library-empty', as: 'library', axe: true, changes: true,
    show: async (stage) => {
      await stage.empty();
      await stage.page.reload();
      await expect(stage.page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
  { name: 'library-one', as: 'library', show: async ({ page }) => expect(page.getByRole('heading', { name: 'Sam Okafor' })).toBeVisible() },
  { name: 'library-many', as: 'library', axe: true, changes: true, show: many },
  {
    name: 'library-found', as: 'library',
    show: async ({ page }) => page.getByRole('textbox', { name: 'Find a portfolio, person or unit' }).or(page.getByRole('searchbox')).fill('nobody'),
  },
  {
    name: 'library-new', as: 'library', axe: true,
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'New portfolio' }).click();
      await page.getByRole('textbox', { name: /^Candidate’s name/ }).fill('Ewa Zielińska');
    },
  },
  {
    name: 'library-settings', as: 'library',
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'Settings' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    },
  },
];
