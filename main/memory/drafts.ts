import { z } from 'zod';
import { done, type Result } from '../../domain/failure/result.ts';
import type { Profile } from '../profile/profile.ts';
import { readMemory, updateMemory } from './memory-file.ts';
import type { Shape } from './shape.ts';

const draftSchema = z.object({ portfolio: z.string(), slot: z.string(), text: z.string() });

/** What is typed in one place of one portfolio and stands in no journal yet (FORMAT 11). */
type Draft = Readonly<z.infer<typeof draftSchema>>;

/** The draft typed on last stands at the end. */
const shape: Shape<readonly Draft[]> = { name: 'drafts', schema: z.array(draftSchema).readonly(), empty: [], lifts: [] };

/** The most characters kept in all: the drafts left longest go first, never the one being typed. */
export const mostDrafted = 4_000_000;

/** The drafts of a portfolio, as pairs of slot and text. */
export async function knownDrafts(profile: Profile, portfolio: string): Promise<Result<readonly (readonly [string, string])[]>> {
  const read = await readMemory(profile, shape);
  return read.ok ? done(read.value.filter((draft) => draft.portfolio === portfolio).map(({ slot, text }) => [slot, text] as const)) : read;
}

/** Keeps what is typed in a slot, in place of what was there; null takes it away. */
export async function rememberDraft(profile: Profile, portfolio: string, slot: string, text: string | null): Promise<Result<null>> {
  const now = await updateMemory(profile, shape, (drafts) => {
    const others = drafts.filter((draft) => draft.portfolio !== portfolio || draft.slot !== slot);
    if (text === null) return others.length === drafts.length ? drafts : others;
    return withinBounds([...others, { portfolio, slot, text }]);
  });
  return now.ok ? done(null) : now;
}

function withinBounds(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  let size = 0;
  for (const draft of drafts.toReversed()) {
    size += draft.text.length;
    if (kept.length > 0 && size > mostDrafted) break;
    kept.push(draft);
  }
  return kept.reverse();
}
