import type { Failure, FailureCode } from '../../domain/failure/failure.ts';
import { failed } from '../../domain/failure/result.ts';
import { sayFailure } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { systemCode } from '../memory/system-code.ts';

/** What the person was doing: a folder that is opened may never have been there, one that is open has gone. */
export type Doing = 'opening' | 'working' | 'reading-file';

/** A failed system call on `path` in words. What is no failed system call is a bug and is thrown on. */
export function systemFailure(say: Say, error: unknown, path: string, doing: Doing): Failure {
  return sayFailure(say, codeOf(systemCode(error), doing), { path });
}

/** The same as a failed result. */
export function systemFailed(say: Say, error: unknown, path: string, doing: Doing): { readonly ok: false; readonly failure: Failure } {
  return failed(systemFailure(say, error, path, doing));
}

function codeOf(code: string, doing: Doing): FailureCode {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'disk-full';
  if (doing === 'reading-file') return code === 'ENOENT' ? 'not-found' : 'file-unreadable';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return 'read-only';
  if (doing === 'opening' && (code === 'ENOENT' || code === 'ENOTDIR')) return 'not-found';
  // ENOENT, ENODEV, ESTALE, EIO, ENXIO and their like: the stick was pulled out, the share went away, the disk fails.
  return 'folder-gone';
}
