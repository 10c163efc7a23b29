import { expect } from '@playwright/test';
import type { Stage } from '../stage.ts';
import type { State } from '../state.ts';
import { choose, goTo } from './go-to.ts';

async function judge(stage: Stage, order = 'By evidence'): Promise<void> {
  await goTo(stage, 'Judge');
  await choose(stage, order);
}

/** The judgement is a drawer where the window is narrow. */
async function openJudgement({ page }: Stage): Promise<void> {
  await page.getByRole('button', { name: 'Judge this claim' }).dispatchEvent('click');
  await expect(page.getByRole('dialog', { name: 'Judgement' })).toBeVisible();
}

/** One claim at a time, by an assessor. */
export const judgeStates: readonly State[] = [
  { name: 'judge-by-evidence', as: 'assessor', axe: true, show: (stage) => judge(stage) },
  { name: 'judge-by-criterion', as: 'assessor', axe: true, show: (stage) => judge(stage, 'By criterion'), narrow: openJudgement },
  {
    name: 'judge-more-needed', as: 'assessor', axe: true,
    show: async (stage) => {
      await judge(stage);
      await choose(stage, 'More needed not on its own');
      await stage.page.getByRole('textbox', { name: /^Why, and what/ }).fill('The statement says that he put three options to us, and not how the one was chosen. Ask Tomasz for a sentence on that, or bring the page itself.');
    },
  },
  {
    name: 'judge-not-authentic', as: 'assessor', axe: true, narrow: openJudgement,
    show: async (stage) => {
      await judge(stage);
      await stage.page.getByRole('checkbox', { name: 'Authentic' }).uncheck();
      await stage.page.getByRole('textbox', { name: /^Why .* is not yet authentic/ }).fill('The log is in two hands. Mark which lines are yours, and ask Aileen to initial them.');
    },
  },
  {
    name: 'judge-item-turned-down', as: 'assessor', changes: true, narrow: openJudgement,
    show: async (stage) => {
      await judge(stage);
      await stage.page.getByRole('checkbox', { name: 'Authentic' }).uncheck();
      await stage.page.getByRole('textbox', { name: /^Why .* is not yet authentic/ }).fill('The log is in two hands. Mark which lines are yours, and ask Aileen to initial them.');
      await stage.page.getByRole('button', { name: /^Write, and go on/ }).click();
      await expect(stage.page.getByText(/is found not yet authentic/)).toBeVisible();
    },
  },
  {
    name: 'judge-accepted', as: 'assessor', changes: true,
    show: async (stage) => {
      await judge(stage);
      await choose(stage, 'Accept shows the criterion');
      await stage.page.getByRole('button', { name: /^Write, and go on/ }).click();
      await expect(stage.page.getByRole('status').filter({ hasText: '1 of 6 judged today' })).toBeVisible();
    },
  },
  {
    name: 'judge-all-rules', as: 'assessor',
    show: async (stage) => {
      await judge(stage);
      await stage.page.getByText('1 more rule speaks of this criterion').click();
    },
  },
];
