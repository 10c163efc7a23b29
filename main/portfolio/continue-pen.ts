import path from 'node:path';
import { openAppendFile } from '../journal/append-file.ts';
import { findKey } from '../journal/key-files.ts';
import { printedHash } from '../journal/printed-hash.ts';
import type { SigningKey } from '../journal/signing-key.ts';
import type { OpenJournal } from '../journal/journal-file.ts';
import { tryKernelLock, type KernelLock } from '../lock/kernel-lock.ts';
import { rememberedHeads, type JournalHead } from '../memory/heads.ts';
import { systemCode } from '../memory/system-code.ts';
import type { Context } from '../system/context.ts';
import { journalLock } from './journal-lock.ts';
import type { Notice } from './notices.ts';
import type { Pen } from './pen.ts';
import type { Reading } from './reading.ts';
import type { Who } from './who.ts';

/** The pen to go on with, if any, and what a person should know of it. */
export interface Continued { readonly pen: Pen | null; readonly notices: readonly Notice[] }

/**
 * Goes on with a journal of this person, in this role, on this machine (FORMAT 5), if its lock was got and the file equals or extends
 * what is remembered of it; the one written last comes first. Null: a new one has to be begun. Throws the system's own failure.
 */
export async function continuePen(context: Context, reading: Reading, who: Who): Promise<Continued> {
  const heads = await rememberedHeads(context.profile, reading.id);
  const mine = heads.ok ? heads.value.filter((head) => head.person === who.person.id && head.role === who.role && head.host === context.host) : [];
  const notices: Notice[] = [];
  for (const head of mine.toReversed()) {
    const lock = await tryKernelLock(journalLock(reading.id, head.writer));
    if (lock === 'taken') continue;
    const pen = await tryPen(context, reading, head, lock, notices);
    if (pen !== null) return { pen, notices };
    await lock.release();
  }
  return { pen: null, notices };
}

async function tryPen(context: Context, reading: Reading, head: JournalHead, lock: KernelLock, notices: Notice[]): Promise<Pen | null> {
  // Read again under the lock: who held it until now may have written since.
  await reading.refresh();
  const name = `${head.writer}.jsonl`;
  const file = reading.journals.files.get(name);
  const key = await findKey(context.profile, head.writer);
  if (file?.kind !== 'journal' || file.writer.id !== head.writer || file.header.portfolio !== reading.id || key === null) return null;
  const where = path.join(reading.paths.journal, name);
  if (file.damaged.length > 0) return null;
  if (!(await extendsHead(where, file, head, reading))) {
    notices.push({ kind: 'journal-behind', file: name });
    return null;
  }
  return openPen(where, file, key, lock, notices);
}

async function openPen(where: string, file: OpenJournal, key: SigningKey, lock: KernelLock, notices: Notice[]): Promise<Pen | null> {
  try {
    const open = await openAppendFile(where, file.state.end);
    if (file.rest > 0) notices.push({ kind: 'torn-line-cut', file: file.name, bytes: file.rest });
    return { header: file.header, writer: file.writer, file: open, key, lock, state: file.state };
  } catch (error) {
    // A folder that may only be read is opened all the same; the first thing done in it says so.
    systemCode(error);
    return null;
  }
}

/** Whether the file has the line remembered, and lacks none that came here another way (a copy of the same journal). */
async function extendsHead(where: string, file: OpenJournal, head: JournalHead, reading: Reading): Promise<boolean> {
  if (file.state.n < head.n) return false;
  if ((reading.fold.heads.get(head.writer)?.n ?? 0) > file.state.n) return false;
  return (await printedHash(where, head.lastSize)) === head.hash;
}
