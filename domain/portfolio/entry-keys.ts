import type { ObjectKey } from '../command/object-key.ts';
import type { LineHash, Writer, WriterId } from '../command/line.ts';
import type { Entry } from './entry.ts';

/** The keys of what a line makes, or refers to; none for a line that could not be read. */
export function keysOf(entry: Entry, which: 'makes' | 'refers'): readonly ObjectKey[] {
  return entry.reading.kind === 'read' ? entry.reading.of[which](entry.reading.command, entry.line.writer) : [];
}

/** The line that an undo names, or null for a line that is no undo. */
export function undoneLine(entry: Entry): LineHash | null {
  return entry.reading.kind === 'read' && entry.reading.command.kind === 'undo' ? entry.reading.command.line : null;
}

/** Whether the role of the line's writer may do this at all: one table, never state (FORMAT 8). */
export function permitted(entry: Entry, writers: ReadonlyMap<WriterId, Writer>): boolean {
  const writer = writers.get(entry.line.writer);
  return writer !== undefined && entry.reading.kind === 'read' && entry.reading.of.may.includes(writer.role);
}
