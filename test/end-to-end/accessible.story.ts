import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { themes } from '../screenshots/capture.ts';
import { staged, type Stage } from '../screenshots/stage.ts';
import { allStates } from '../screenshots/states/all-states.ts';
import { choose, goTo } from '../screenshots/states/go-to.ts';

/** What axe finds, each with where it is. In the dark only colours are other ones. */
async function findings(page: Page, theme: (typeof themes)[number]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (theme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any.map(({ message }) => message).join(' ')}`));
}

async function findingsInBoth(stage: Stage, size: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await stage.theme(theme);
    found.push(...(await findings(stage.page, theme)).map((finding) => `${theme} ${size} ${finding}`));
  }
  return found;
}

// A window at 200% has half as many points of its own in either direction, so it is made half as large here.
for (const { name, as, show, narrow, changes } of allStates.filter(({ axe }) => axe === true)) {
  staged(`axe finds nothing: ${name}`, async ({ stage }) => {
    await stage.size(1440, 900);
    await stage.theme('light');
    await stage.begin(as);
    await show(stage);
    const found = [...await findingsInBoth(stage, '100%')];
    await stage.size(720, 450);
    await narrow?.(stage);
    found.push(...await findingsInBoth(stage, '200%'));
    if (changes === true) await stage.anew();
    expect(found).toEqual([]);
  });
}

staged('a screen reader is told which cell of the matrix it is, and how it stands', async ({ stage }) => {
  await stage.size(1440, 900);
  await stage.begin('candidate');
  await goTo(stage, 'Matrix');
  await choose(stage, 'Monitor customer service problems');
  const grid = stage.page.getByRole('grid', { name: 'Evidence against criteria' });
  for (const cell of ['PC 11 by E13: More needed', 'PC 12 by E13: Waiting for the assessor', 'PC 3 by A1: Accepted', 'Knowledge 4 by E11: not claimed']) {
    await expect(grid.getByRole('gridcell', { name: cell, exact: true })).toHaveCount(1);
  }
  await expect(grid.getByRole('rowheader', { name: '11 Obtain the approval of somebody', exact: false })).toHaveCount(1);
});

staged('a screen reader is told each criterion with its state and how many items show it', async ({ stage }) => {
  await stage.begin('assessor');
  await goTo(stage, 'Monitor customer service problems');
  for (const row of ['PC 1, Accepted, 2 items of evidence', 'PC 10, Claimed, 1 item of evidence', 'PC 11, More needed, 1 item of evidence', 'Knowledge 4, Unclaimed, 0 items of evidence']) {
    await expect(stage.page.getByRole('listitem', { name: row, exact: true })).toHaveCount(1);
  }
  await expect(stage.page.getByRole('button', { name: 'E13, Handover sheet, second version, More needed for PC 11', exact: true })).toHaveCount(1);
});
