import { rename, rm } from 'node:fs/promises';
import type { Failure } from '../../domain/failure/failure.ts';
import { sayFailure } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { renamePatiently } from '../memory/rename-patiently.ts';
import { systemFailure } from '../system/failures.ts';
import { syncFolder } from '../system/sync-folder.ts';
import type { Ending } from './export-worker.ts';
import type { ExportFormat } from './messages/messages.ts';

/** A file on its way: where it is written, and where it is to be. */
export interface FileOnItsWay { readonly format: ExportFormat; readonly temporary: string; readonly final: string }

/** Gives the files of one record their names if all of them are whole; whatever happens, none is left under its temporary name. Null if it went well. */
export async function finishFiles(say: Say, folder: string, files: readonly FileOnItsWay[], ending: Ending): Promise<Failure | null> {
  try {
    if (ending.kind !== 'written') return failureOf(say, folder, ending);
    for (const { temporary, final } of files) await renamePatiently(temporary, final, { rename });
    for (const { final } of files.slice(0, 1)) await syncFolder(final);
    return null;
  } catch (error) {
    return systemFailure(say, error, folder, 'working');
  } finally {
    for (const { temporary } of files) await rm(temporary, { force: true }).catch(() => undefined);
  }
}

function failureOf(say: Say, folder: string, ending: Exclude<Ending, { kind: 'written' }>): Failure {
  if (ending.kind === 'cancelled') return sayFailure(say, 'cancelled');
  if (ending.kind === 'failed' && ending.code !== null) return systemFailure(say, Object.assign(new Error(ending.why), { code: ending.code }), folder, 'working');
  return sayFailure(say, 'export-failed', { why: ending.kind === 'ended' ? say('worker.gone', { why: ending.why }) : ending.why });
}
