import { fail } from '../../domain/words/fail.ts';
import type { Result } from '../../domain/failure/result.ts';
import type { Say } from '../../domain/words/say.ts';
import { systemCode } from './system-code.ts';
import type { Stored } from './stored.ts';

/** Why a file of the memory could not be read: carried through lowdb, which knows only data and throwing. */
export class MemoryTrouble extends Error {
  readonly what: Extract<Stored<never>, { kind: 'unreadable' | 'newer' | 'damaged' }>;
  readonly file: string;

  constructor(what: MemoryTrouble['what'], file: string) {
    super(`${file}: ${what.kind}`);
    this.what = what;
    this.file = file;
  }
}

/** The failure, in words, of a read or a write of `file`; what is no trouble of files is a bug and is thrown on. */
export function troubleInWords(say: Say, error: unknown, file: string): Result<never> {
  if (error instanceof MemoryTrouble) return fail(say, failureOf[error.what.kind], { path: error.file });
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return fail(say, 'disk-full', { path: file });
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return fail(say, 'read-only', { path: file });
  return fail(say, 'profile-unreadable', { path: file });
}

const failureOf = { unreadable: 'profile-unreadable', newer: 'profile-newer', damaged: 'profile-damaged' } as const;
