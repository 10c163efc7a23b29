import type { Command } from '../../domain/command/kinds.ts';
import type { Clock, Header, Line, LineHash, Writer, WriterId } from '../../domain/command/line.ts';
import { nextClock } from '../../domain/clock/hybrid-clock.ts';
import type { AppendFile, AppendOutcome } from '../journal/append-file.ts';
import { encodeLine } from '../journal/encode-line.ts';
import { readLines, type ReadState } from '../journal/read-lines.ts';
import type { SigningKey } from '../journal/signing-key.ts';
import type { KernelLock } from '../lock/kernel-lock.ts';

/** What one writer writes with: their journal at its end, their key, and the lock that keeps others out. */
export interface Pen {
  readonly header: Header;
  readonly writer: Writer;
  readonly file: AppendFile;
  readonly key: SigningKey;
  readonly lock: KernelLock;
  /** Where the journal stands with all that was acknowledged. */
  readonly state: ReadState;
}

/** When something is done, and what its writer has newly seen of others. */
export interface Moment {
  readonly at: string;
  /** The latest clock seen, and the wall clock. */
  readonly after: Clock;
  readonly wall: number;
  readonly news: ReadonlyMap<WriterId, readonly [number, LineHash]>;
}

export interface Written { readonly outcome: AppendOutcome; readonly lines: readonly Line[]; readonly state: ReadState }

/** Writes the commands of one action: one write and one sync (FORMAT 4). The lines are read back from the very bytes, as any reader would. */
export async function writeAction(pen: Pen, commands: readonly Command[], moment: Moment): Promise<Written> {
  const bytes = encodeAction(pen, commands, moment);
  const { lines, damaged, state } = readLines(bytes, pen.writer, pen.state, 'hashes');
  if (lines.length !== commands.length || damaged.length > 0) throw new Error('What was to be written could not be read back');
  return { outcome: await pen.file.append(bytes), lines, state };
}

/** Lets go of the journal: others may write it from now on. */
export async function dropPen(pen: Pen): Promise<void> {
  await pen.file.close().catch(() => undefined);
  await pen.lock.release();
}

function encodeAction(pen: Pen, commands: readonly Command[], { at, after, wall, news }: Moment): Buffer {
  const action = pen.state.n + 1;
  const parts: Buffer[] = [];
  let previous = pen.state.hash;
  let clock = after;
  for (const [index, command] of commands.entries()) {
    clock = nextClock(clock, wall);
    const seen = index === 0 ? news : new Map<WriterId, readonly [number, LineHash]>();
    const line = encodeLine({ n: action + index, action, lines: commands.length, at, clock, seen, do: command }, previous, pen.key);
    parts.push(line.bytes);
    previous = line.hash;
  }
  return Buffer.concat(parts);
}
