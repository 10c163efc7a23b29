import { readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { writerIdSchema, type LineHash, type WriterId } from '../../domain/command/line.ts';
import { tryKernelLock } from '../lock/kernel-lock.ts';
import { journalLock } from '../portfolio/journal-lock.ts';
import type { Context } from '../system/context.ts';
import { newId } from '../system/ids.ts';
import { syncFolder } from '../system/sync-folder.ts';
import type { StagedJournal } from './staged.ts';

/** What a portfolio here already has. */
export interface Known { readonly portfolio: string; readonly folder: string; readonly writers: ReadonlySet<WriterId>; readonly lines: ReadonlySet<LineHash> }

/**
 * Brings a journal that came into `journal/` (FORMAT 6). Nothing here is ever shortened: where the file here is the beginning of what
 * came, the longer takes its place; where each has something of its own, or somebody writes in it now, what came stands beside it, and
 * lines are united by hash. Throws the system's own failure.
 */
export async function uniteJournal(context: Context, known: Known, staged: string, { file, lines }: StagedJournal): Promise<void> {
  if (file.kind === 'journal' && known.writers.has(file.writer.id) && lines.every(({ hash }) => known.lines.has(hash))) return;
  const target = path.join(known.folder, file.name);
  const writer = writerIdSchema.parse(file.name.slice(0, 16));
  const lock = await tryKernelLock(journalLock(known.portfolio, writer));
  try {
    const how = await relation(staged, target);
    if (how === 'known') return;
    const beside = how === 'apart' || lock === 'taken';
    await rename(staged, beside ? path.join(known.folder, `${writer} taken in ${newId(context).slice(0, 6)}.jsonl`) : target);
    await syncFolder(target);
  } finally {
    if (lock !== 'taken') await lock.release();
  }
}

/** How what came stands to the file of its name here: all of it is here; it goes on where that ends, or there is none; or neither. */
async function relation(staged: string, target: string): Promise<'known' | 'further' | 'apart'> {
  if ((await stat(target).catch(() => null)) === null) return 'further';
  const [came, here] = await Promise.all([readFile(staged), readFile(target)]);
  if (here.subarray(0, came.length).equals(came)) return 'known';
  return came.subarray(0, here.length).equals(here) ? 'further' : 'apart';
}
