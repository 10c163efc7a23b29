import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Header } from '../../domain/command/line.ts';
import { createAppendFile } from '../journal/append-file.ts';
import { encodeHeader, journalVersion, writerOf } from '../journal/header.ts';
import { keepKey, keyPath } from '../journal/key-files.ts';
import { newSigningKey } from '../journal/signing-key.ts';
import { tryKernelLock } from '../lock/kernel-lock.ts';
import type { Context } from '../system/context.ts';
import { journalLock } from './journal-lock.ts';
import type { PortfolioPaths } from './paths.ts';
import type { Pen } from './pen.ts';
import { ProfileTrouble } from './profile-trouble.ts';
import type { Who } from './who.ts';

/** Whose journal it is, of which portfolio, and the series of its references. */
export interface Beginning { readonly portfolio: string; readonly created: string; readonly who: Who; readonly series: string }

/** Begins a new journal for a person in a role: key in the profile, header on the disk. Throws the system's own failure, or ProfileTrouble. */
export async function beginPen(context: Context, paths: PortfolioPaths, { portfolio, created, who, series }: Beginning): Promise<Pen> {
  const key = newSigningKey();
  const nonce = Buffer.from(context.random(12)).toString('base64url');
  const header: Header = { format: 'attest-journal', version: journalVersion, portfolio, created, person: who.person, role: who.role, key: key.publicText, series, nonce };
  const { bytes, hash } = encodeHeader(header, key);
  const writer = writerOf(header, hash);
  const lock = await tryKernelLock(journalLock(portfolio, writer.id));
  if (lock === 'taken') throw new Error(`A new journal, ${writer.id}, is held already`);
  try {
    await keepKey(context.profile, writer.id, key).catch((error: unknown) => Promise.reject(new ProfileTrouble(error)));
    const file = await createAppendFile(path.join(paths.journal, `${writer.id}.jsonl`), bytes);
    return { header, writer, file, key, lock, state: { end: bytes.length, hash, n: 0, at: 1, knows: new Map() } };
  } catch (error) {
    await rm(keyPath(context.profile, writer.id), { force: true }).catch(() => undefined);
    await lock.release();
    throw error;
  }
}
