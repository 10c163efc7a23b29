import { expect } from '@playwright/test';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { headerSchema } from '../../../domain/command/line.ts';
import { encodeHeader } from '../../../main/journal/header.ts';
import { newSigningKey } from '../../../main/journal/signing-key.ts';
import type { Stage } from '../stage.ts';
import type { State } from '../state.ts';
import { goTo } from './go-to.ts';

/** Writes this person's journal anew, as a disk or a newer program would. */
async function rewriteJournal({ example }: Stage, person: string, change: (text: string) => string): Promise<void> {
  const folder = path.join(example, 'journal');
  for (const name of await readdir(folder)) {
    const text = await readFile(path.join(folder, name), 'utf8');
    if (text.slice(0, 400).includes(person)) await writeFile(path.join(folder, name), change(text));
  }
}

/** The journal with a first line as a later version would write it. */
function newer(text: string): string {
  const [first = '', ...others] = text.split('\n');
  const header = headerSchema.parse(JSON.parse(first));
  return [encodeHeader({ ...header, version: 9 }, newSigningKey()).bytes.toString('utf8').trimEnd(), ...others].join('\n');
}

async function noted(stage: Stage): Promise<void> {
  await stage.begin('candidate');
  await goTo(stage, 'Overview');
}

/** What goes wrong outside the program, each said where it is met. */
export const troubleStates: readonly State[] = [
  {
    name: 'trouble-damaged', as: 'candidate', changes: true, axe: true,
    show: async (stage) => {
      await rewriteJournal(stage, 'Dilys Rees', (text) => text.replace('"agreed"', '"agread"'));
      await noted(stage);
    },
  },
  {
    name: 'trouble-newer', as: 'candidate', changes: true,
    show: async (stage) => {
      await rewriteJournal(stage, 'Dilys Rees', newer);
      await noted(stage);
    },
  },
  {
    name: 'trouble-folder-gone', as: 'candidate', changes: true, axe: true,
    show: async (stage) => {
      await goTo(stage, 'Monitor customer service problems');
      await rename(stage.example, `${stage.example} away`);
      await expect(stage.page.getByRole('alert').first()).toBeVisible({ timeout: 15_000 });
    },
  },
  {
    name: 'trouble-not-saved', as: 'candidate', changes: true,
    show: async (stage) => {
      await goTo(stage, 'Portfolio details');
      await rename(stage.example, `${stage.example} away`);
      await stage.page.getByRole('textbox', { name: 'Candidate number' }).fill('091004418');
      await stage.page.keyboard.press('Tab');
      await expect(stage.page.getByRole('alert').first()).toBeVisible();
    },
  },
  {
    name: 'trouble-cannot-open', as: 'library', changes: true, axe: true,
    show: async (stage) => {
      await writeFile(path.join(stage.example, 'portfolio.json'), '{"format":"attest-portfolio","version":9}');
      await rewriteJournal(stage, '', (text) => text.replace('"version":1', '"version":9'));
      await stage.page.getByRole('button', { name: 'Open Sam Okafor' }).click();
      await expect(stage.page.getByRole('alert').first()).toBeVisible();
    },
  },
];
