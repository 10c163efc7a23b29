import { z } from 'zod';
import { lineHashSchema, writerIdSchema } from '../../domain/command/line.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { writerRoleSchema } from '../../domain/person/role.ts';
import type { Profile } from '../profile/profile.ts';
import { readMemory, updateMemory } from './memory-file.ts';
import type { Shape } from './shape.ts';

const headSchema = z.object({
  portfolio: z.string(),
  writer: writerIdSchema,
  /** The person's id, their role, and the machine: all three must be the same for a session to go on with this writer. */
  person: z.string(),
  role: writerRoleSchema,
  host: z.string(),
  /** The last line acknowledged: its number and hash, and the size of the journal with it, in bytes. */
  n: z.int().nonnegative(),
  hash: lineHashSchema,
  lastSize: z.int().nonnegative(),
});

/** How far a journal of this machine had come when it was last written: a journal that does not have this is a restored or copied one. */
export type JournalHead = Readonly<z.infer<typeof headSchema>>;

const shape: Shape<readonly JournalHead[]> = { name: 'heads', schema: z.array(headSchema).readonly(), empty: [], lifts: [] };

/** The heads remembered for one portfolio. */
export async function rememberedHeads(profile: Profile, portfolio: string): Promise<Result<readonly JournalHead[]>> {
  const read = await readMemory(profile, shape);
  return read.ok ? done(read.value.filter((head) => head.portfolio === portfolio)) : read;
}

/** Remembers a head; one that lies behind what is remembered of the same journal changes nothing. */
export function rememberHead(profile: Profile, head: JournalHead): Promise<Result<readonly JournalHead[]>> {
  return updateMemory(profile, shape, (heads) => {
    const known = heads.find((other) => sameJournal(other, head));
    return known !== undefined && known.n >= head.n ? heads : [...heads.filter((other) => other !== known), head];
  });
}

function sameJournal(a: JournalHead, b: JournalHead): boolean {
  return a.portfolio === b.portfolio && a.writer === b.writer;
}
