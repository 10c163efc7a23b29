import path from 'node:path';
import { Low } from 'lowdb';
import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import { waitForLock } from '../lock/wait-for-lock.ts';
import type { Profile } from '../profile/profile.ts';
import { lastGoodName } from './last-good.ts';
import { MemoryAdapter } from './memory-adapter.ts';
import type { Shape } from './shape.ts';
import { readStored } from './stored.ts';
import { sweepTemporary } from './sweep.ts';
import { troubleInWords } from './trouble.ts';

/** How long a change waits for another process that changes the same profile. */
const patienceMs = 5_000;

/** Where a file of the memory is. */
export function memoryPath(profile: Profile, shape: Shape<unknown>): string {
  return path.join(profile.folder, `${shape.name}.json`);
}

/** What is remembered; empty where nothing was remembered yet. Takes no lock unless something has to be mended. */
export async function readMemory<T>(profile: Profile, shape: Shape<T>): Promise<Result<T>> {
  const file = memoryPath(profile, shape);
  const stored = await readStored(file, shape);
  if (stored.kind === 'here') return done(stored.data);
  const nothingYet = stored.kind === 'missing' && (await readStored(lastGoodName(file), shape)).kind === 'missing';
  return nothingYet ? done(shape.empty) : updateMemory(profile, shape, (data) => data);
}

/**
 * Reads, changes and writes under the profile's lock, so that window and command line may both do it at once; answers with what is
 * remembered now. A `change` that answers with the very data it was given writes nothing.
 */
export async function updateMemory<T>(profile: Profile, shape: Shape<T>, change: (data: T) => T): Promise<Result<T>> {
  const lock = await waitForLock(`profile ${path.resolve(profile.folder)}`, patienceMs);
  if (lock === 'taken') return fail(profile.say, 'profile-busy', { path: profile.folder });
  const file = memoryPath(profile, shape);
  try {
    return done(await readChangeWrite(profile, shape, file, change));
  } catch (error) {
    return troubleInWords(profile.say, error, file);
  } finally {
    await lock.release();
  }
}

async function readChangeWrite<T>(profile: Profile, shape: Shape<T>, file: string, change: (data: T) => T): Promise<T> {
  await sweepTemporary(file);
  const adapter = new MemoryAdapter(file, shape);
  const low = new Low<T>(adapter, shape.empty);
  await low.read();
  if (adapter.recovered !== undefined) profile.tell(recoveryInWords(profile, file, adapter.recovered.aside));
  const before = low.data;
  low.data = change(before);
  if (low.data !== before) await low.write();
  return low.data;
}

function recoveryInWords(profile: Profile, file: string, aside: string | null): string {
  return aside === null ? profile.say('memory.was-missing', { path: file }) : profile.say('memory.was-damaged', { path: file, aside });
}
