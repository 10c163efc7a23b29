import { chmod, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { WriterId } from '../../domain/command/line.ts';
import type { Profile } from '../profile/profile.ts';
import { readSigningKey, type SigningKey } from './signing-key.ts';
import { makeFolders } from '../system/make-folders.ts';

/** Where a writer's private key is. */
export function keyPath(profile: Profile, writer: WriterId): string {
  return path.join(profile.folder, 'keys', `${writer}.pem`);
}

/** Keeps a writer's private key, readable by this account only. */
export async function keepKey(profile: Profile, writer: WriterId, key: SigningKey): Promise<void> {
  const folder = path.dirname(keyPath(profile, writer));
  await makeFolders(folder, 0o700);
  const file = await open(keyPath(profile, writer), 'wx', 0o600);
  try {
    await file.writeFile(key.pem());
    await file.sync();
  } finally {
    await file.close();
  }
  await chmod(folder, 0o700);
}

/** A writer's private key; null if this profile does not have it. Who has none cannot go on with the journal, and begins another. */
export async function findKey(profile: Profile, writer: WriterId): Promise<SigningKey | null> {
  try {
    return readSigningKey(await readFile(keyPath(profile, writer), 'utf8'));
  } catch {
    return null;
  }
}
