import { expect } from '@playwright/test';
import type { State } from '../state.ts';
import { goTo } from './go-to.ts';

/** The screens beside the work itself, and what lies over all of them. */
export const roomStates: readonly State[] = [
  { name: 'overview-candidate', as: 'candidate', axe: true, show: (stage) => goTo(stage, 'Overview') },
  { name: 'overview-assessor', as: 'assessor', axe: true, show: (stage) => goTo(stage, 'Overview') },
  { name: 'overview-quality-assurer', as: 'quality-assurer', axe: true, show: (stage) => goTo(stage, 'Overview') },
  { name: 'who-first', as: 'nobody', axe: true, show: async ({ page }) => expect(page.getByRole('heading', { level: 1, name: 'Who are you?' })).toBeVisible() },
  { name: 'history-all', as: 'candidate', axe: true, show: (stage) => goTo(stage, 'History') },
  {
    name: 'history-found', as: 'assessor',
    show: async (stage) => {
      await goTo(stage, 'History');
      await stage.page.getByRole('textbox', { name: 'Find in the history' }).fill('E13');
    },
  },
  { name: 'details-candidate', as: 'candidate', axe: true, show: (stage) => goTo(stage, 'Portfolio details') },
  { name: 'details-nobody', as: 'nobody', show: (stage) => goTo(stage, 'Portfolio details') },
  { name: 'settings-all', as: 'candidate', axe: true, show: (stage) => goTo(stage, 'Settings') },
  {
    name: 'palette-empty', as: 'candidate', axe: true,
    show: async ({ page }) => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'palette-found', as: 'assessor', axe: true,
    show: async ({ page }) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('problem 4');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'palette-nothing', as: 'assessor', axe: true,
    show: async ({ page }) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('zebra');
      await expect(page.getByRole('status').filter({ hasText: 'Nothing goes by these words' })).toBeVisible();
    },
  },
  {
    name: 'keys-all', as: 'assessor', axe: true,
    show: async (stage) => {
      await goTo(stage, 'Judge');
      await stage.page.keyboard.press('?');
      await expect(stage.page.getByRole('dialog')).toBeVisible();
    },
  },
];
