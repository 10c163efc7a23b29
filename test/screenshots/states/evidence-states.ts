import { expect } from '@playwright/test';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Stage } from '../stage.ts';
import type { State } from '../state.ts';
import { choose, goTo } from './go-to.ts';

async function item(stage: Stage, reference: string): Promise<void> {
  await goTo(stage, 'Evidence');
  await stage.page.getByRole('option', { name: new RegExp(`^${reference} `) }).click();
  await expect(stage.page.getByRole('complementary', { name: `What is known of ${reference}` })).toBeVisible();
}

/** What is known of an item is a drawer where the window is narrow. */
async function openDetails({ page }: Stage): Promise<void> {
  await page.getByRole('button', { name: 'Details', exact: true }).dispatchEvent('click');
  await expect(page.getByRole('dialog')).toBeVisible();
}

const shows = (name: string, reference: string, axe?: true): State => ({ name: `evidence-${name}`, as: 'candidate', ...(axe === undefined ? {} : { axe }), show: (stage) => item(stage, reference), ...(name === 'picture' ? { narrow: openDetails } : {}) });

async function adding(stage: Stage, way: string): Promise<void> {
  await goTo(stage, 'Evidence');
  await stage.page.getByRole('button', { name: 'Add', exact: true }).click();
  await choose(stage, way);
}

/** The first file of a kind, by its name. */
async function evidenceFile({ example }: Stage, ending: string): Promise<string> {
  const folder = path.join(example, 'evidence');
  const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith(ending)).sort();
  return path.join(folder, name);
}

/** Bytes in all their states: erased, damaged, still arriving, some of them, withheld; E7 is held elsewhere. */
async function away(stage: Stage): Promise<void> {
  const sam = ['--as', 'candidate:Sam Okafor'];
  stage.attest('erase', stage.example, 'E4', '--ground', 'The guest asked for her letter to be taken out.', ...sam);
  const covered = path.join(stage.folder, 'Handover sheet, names covered.txt');
  await writeFile(covered, 'Handover sheet, second version. Names were covered.\n');
  stage.attest('redact', stage.example, 'E13', '--of', 'handover-sheet.docx', '--file', covered, '--because', 'It names guests.', ...sam);
  await writeFile(await evidenceFile(stage, '.csv'), 'Date');
  for (const ending of ['.eml', '.docx', '.jpg']) await rm(await evidenceFile(stage, ending));
  await stage.begin('candidate');
}

async function asGallery({ page }: Stage, size: 'medium' | 'large' = 'medium'): Promise<void> {
  await page.getByRole('button', { name: 'As a gallery' }).click();
  if (size === 'large') await page.getByRole('button', { name: 'Larger pictures' }).click();
}

/** The list wider and the details narrower than usual, with the focus on an edge. */
async function widen(stage: Stage): Promise<void> {
  await item(stage, 'E9');
  // Where panes are drawers there are no edges.
  for (const [edge, key] of [['Width of the details', 'Home'], ['Width of the list', 'Shift+ArrowRight']] as const) {
    const here = stage.page.getByRole('separator', { name: edge, exact: true });
    if (await here.isVisible()) await here.press(key);
  }
}

/** Items of every kind, what can be done to them, and files that are not here. */
export const evidenceStates: readonly State[] = [
  shows('account', 'E9', true),
  { name: 'evidence-widened', as: 'candidate', axe: true, show: widen },
  shows('picture', 'E2', true),
  {
    name: 'evidence-not-current', as: 'assessor', axe: true, narrow: openDetails,
    show: async (stage) => {
      await goTo(stage, 'Evidence');
      await stage.page.getByRole('searchbox').fill('Customer care module');
      await item(stage, 'E12');
    },
  },
  shows('pdf', 'E4', true),
  {
    name: 'evidence-audio', as: 'candidate', axe: true,
    show: async (stage) => {
      await item(stage, 'A3');
      await stage.page.getByRole('button', { name: 'oral-question-10.mp3' }).click();
    },
  },
  shows('mail', 'E6'),
  shows('table', 'E1', true),
  shows('word', 'E13', true),
  shows('observation', 'A2', true),
  shows('held', 'E7', true),
  {
    name: 'evidence-gallery', as: 'candidate', axe: true,
    show: async (stage) => {
      await item(stage, 'E2');
      await asGallery(stage);
    },
  },
  {
    name: 'evidence-gallery-large', as: 'candidate',
    show: async (stage) => {
      await item(stage, 'E4');
      await asGallery(stage, 'large');
    },
  },
  {
    name: 'evidence-away', as: 'candidate', axe: true, changes: true,
    show: async (stage) => {
      await away(stage);
      await item(stage, 'E7');
    },
  },
  {
    name: 'evidence-away-gallery', as: 'candidate', axe: true, changes: true,
    show: async (stage) => {
      await away(stage);
      await item(stage, 'E7');
      await asGallery(stage);
    },
  },
  {
    name: 'evidence-narrowed', as: 'candidate',
    show: async (stage) => {
      await goTo(stage, 'Evidence');
      await stage.page.getByRole('searchbox').fill('room');
    },
  },
  {
    name: 'evidence-marking', as: 'candidate', axe: true,
    show: async (stage) => {
      await item(stage, 'E2');
      await stage.page.getByRole('button', { name: /^Mark a place/ }).click();
    },
  },
  { name: 'evidence-assessor', as: 'assessor', show: (stage) => item(stage, 'E11') },
  {
    name: 'evidence-withdraw-dialog', as: 'candidate', axe: true,
    show: async (stage) => {
      await item(stage, 'E15');
      await stage.page.getByRole('button', { name: 'More for E15' }).click();
      await stage.page.getByRole('menuitem', { name: /Withdraw/ }).click();
      await expect(stage.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'evidence-edit', as: 'candidate', axe: true,
    show: async (stage) => {
      await item(stage, 'E15');
      await stage.page.getByRole('button', { name: 'Edit' }).click();
      await expect(stage.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'evidence-claim-criteria', as: 'candidate', axe: true,
    show: async (stage) => {
      await item(stage, 'E15');
      await stage.page.getByRole('button', { name: 'Claim C' }).click();
      await expect(stage.page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'evidence-add-files', as: 'candidate', axe: true, show: (stage) => adding(stage, 'Files') },
  { name: 'evidence-add-written', as: 'candidate', axe: true, show: (stage) => adding(stage, 'Write it here') },
  { name: 'evidence-add-held', as: 'candidate', show: (stage) => adding(stage, 'Held elsewhere') },
  {
    name: 'evidence-arriving', as: 'candidate', changes: true,
    show: async (stage) => {
      const file = await evidenceFile(stage, '.pdf');
      await rename(file, path.join(stage.folder, path.basename(file)));
      await stage.begin('candidate');
      await item(stage, 'E4');
    },
  },
  {
    name: 'evidence-damaged', as: 'candidate', changes: true,
    show: async (stage) => {
      await writeFile(await evidenceFile(stage, '.pdf'), '%PDF-');
      await stage.begin('candidate');
      await item(stage, 'E4');
    },
  },
  {
    name: 'evidence-erased', as: 'candidate', changes: true,
    show: async (stage) => {
      stage.attest('erase', stage.example, 'E4', '--ground', 'The guest asked for her letter to be taken out.', '--as', 'candidate:Sam Okafor');
      await stage.begin('candidate');
      await item(stage, 'E4');
    },
  },
];
