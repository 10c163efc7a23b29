import type { Profile } from '../../main/profile/profile.ts';
import { makeSay } from '../../main/words/say.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A profile in a folder of its own, and everything it told. */
export async function temporaryProfile(folder?: string): Promise<Profile & { readonly told: string[] }> {
  const told: string[] = [];
  return { folder: folder ?? (await temporaryFolder()), say: makeSay(), tell: (sentence) => told.push(sentence), told };
}
