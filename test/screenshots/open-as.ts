import type { Page } from '@playwright/test';
import type { Onlooker } from './state.ts';

/** The people of the worked example. */
const people = {
  candidate: { name: 'Sam Okafor', role: 'candidate' },
  assessor: { name: 'Priya Nair', role: 'assessor' },
  'quality-assurer': { name: 'Dilys Rees', role: 'internal-quality-assurer' },
} as const;

/** Lets the program know who works in this folder, as the screen that asks does, and throws drafts of earlier states away. */
export async function openAs(page: Page, folder: string, as: Exclude<Onlooker, 'library'>): Promise<void> {
  const who = as === 'nobody' ? null : people[as];
  await page.evaluate(async ([opened, asked]) => {
    const { attest } = window;
    const look = await attest.open(opened, null);
    if (!look.ok) return;
    for (const [slot] of look.value.drafts) await attest.keepDraft(look.value.id, slot, null);
    await attest.close(look.value.open);
    // Who worked in a folder last is not asked again, until the folder was off the shelf.
    if (asked === null) await attest.forget(opened);
    if (asked === null) return;
    const known = look.value.people.find(({ name, role }) => name === asked.name && role === asked.role);
    const worked = await attest.open(opened, { person: known === undefined ? { name: asked.name } : { id: known.id, name: known.name }, role: asked.role });
    if (worked.ok) await attest.close(worked.value.open);
  }, [folder, who] as const);
}
