import { expect } from '@playwright/test';
import { daySchema } from '../../../domain/text/day.ts';
import { rememberPortfolio } from '../../../main/memory/catalogue.ts';
import { makeSay } from '../../../main/words/say.ts';
import type { Stage } from '../stage.ts';
import type { State } from '../state.ts';

const candidates = ['Ewa Zielińska', 'Gethin Llŷr Pugh', 'Aoife Ní Bhriain', 'Mohammed Al-Rashid', 'Nguyễn Thị Hương', 'Priyanka Subramaniam', 'Tom Reilly', 'Łukasz Wójcik', 'ليلى حداد', 'Chidi Okonkwo', 'Hannah Müller-Lüdenscheidt', 'Jo Li'];

/** A shelf of portfolios that were worked on on other days, some of them not here now. */
async function many({ page, profile, example }: Stage): Promise<void> {
  const service = { folder: profile, say: makeSay(), tell: () => undefined };
  for (const [place, candidate] of candidates.entries()) {
    const claimed = (place * 7) % 27;
    await rememberPortfolio(service, {
      id: `p${place}`, candidate, path: place % 5 === 4 ? `/media/stick/${candidate}` : `${example}/../${candidate}`,
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
];
