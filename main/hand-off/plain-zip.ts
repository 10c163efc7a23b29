import { stat } from 'node:fs/promises';
import path from 'node:path';
import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Context } from '../system/context.ts';
import { systemFailed } from '../system/failures.ts';
import { decryptInto } from './age.ts';
import { readEnvelope } from './envelope.ts';
import { readPassphrase } from './passphrase.ts';
import { Refused } from './refused.ts';

/** How a hand-off is taken in: with which passphrase, who hears how far it is, and whether to go on. */
export interface TakingIn {
  /** Not needed for an open one. */
  readonly passphrase?: string;
  /** How much is done, of how much. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What unpacks next, and who hears of it. */
export interface PlainZip { readonly zip: string; readonly hooks: Pick<TakingIn, 'onProgress' | 'signal'> }

/** The passphrase that the file is opened with, or null for an open one. `folder` is told where the file is none. */
export async function passphraseFor({ say }: Context, file: string, folder: string, { passphrase }: TakingIn): Promise<Result<string | null>> {
  try {
    if ((await readEnvelope(file)) === 'open') return done(null);
    return passphrase === undefined ? fail(say, 'passphrase-needed', { path: file }) : done(readPassphrase(passphrase));
  } catch (error) {
    return error instanceof Refused ? error.inWords(say, file, folder) : systemFailed(say, error, file, 'reading-file');
  }
}

/** The zip of a hand-off: the file itself, or decrypted into the folder `work`, which is half of the way. Throws Refused, or the system's own failure. */
export async function plainZip(file: string, work: string, passphrase: string | null, { onProgress, signal }: TakingIn): Promise<PlainZip> {
  const stop = signal === undefined ? {} : { signal };
  if (passphrase === null) return { zip: file, hooks: { ...stop, ...(onProgress === undefined ? {} : { onProgress }) } };
  const zip = path.join(work, 'plain');
  const { size } = await stat(file);
  await decryptInto(file, zip, passphrase, { ...stop, onRead: (read) => onProgress?.(read, 2 * size) });
  return { zip, hooks: { ...stop, onProgress: (unpacked, total) => onProgress?.(size + (total === 0 ? size : (size * unpacked) / total), 2 * size) } };
}
