import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';

const commandLine = path.resolve(import.meta.dirname, '../../dist/command-line/attest.js');

/** Makes and opens the worked example as one of those who worked in it. */
export async function openExample(page: Page, { folder, profile, as }: { readonly folder: string; readonly profile: string; readonly as: string }): Promise<void> {
  execFileSync(process.execPath, [commandLine, 'example', path.join(folder, 'Worked example')], { encoding: 'utf8', env: { ...process.env, ATTEST_HOME: profile } });
  await page.getByRole('list', { name: 'Portfolios' }).getByRole('button', { name: 'Sam Okafor', exact: true }).click();
  await page.getByRole('button', { name: `Work as ${as}` }).click();
  await expect(page.getByRole('button', { name: new RegExp(`^${as}`) })).toBeVisible();
}
