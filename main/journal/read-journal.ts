import type { Header, Writer } from '../../domain/command/line.ts';
import { readHeader } from './header.ts';
import { readLines, type LinesRead } from './read-lines.ts';

/** A whole file of `journal/`, read. */
export type JournalRead =
  | ({ readonly kind: 'journal'; readonly header: Header; readonly writer: Writer } & LinesRead)
  /** Not even its first line is here whole. */
  | { readonly kind: 'arriving' }
  | { readonly kind: 'newer'; readonly version: number }
  /** Its first line cannot be proved, so nobody knows whose the others are. */
  | { readonly kind: 'damaged' };

/** Reads the bytes of a journal: whose it is, its proved lines, and what cannot be proved. Never throws. */
export function readJournal(bytes: Buffer): JournalRead {
  const newline = bytes.indexOf(10);
  if (newline < 0) return { kind: 'arriving' };
  const first = readHeader(bytes.subarray(0, newline));
  if (first.kind !== 'header') return first;
  const { header, writer, hash } = first;
  const from = { end: newline + 1, hash, n: 0, at: 1, knows: new Map() };
  return { kind: 'journal', header, writer, ...readLines(bytes.subarray(newline + 1), writer, from) };
}
