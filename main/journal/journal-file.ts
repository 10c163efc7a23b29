import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Header, Line, Writer } from '../../domain/command/line.ts';
import { systemCode } from '../memory/system-code.ts';
import { markOf, sameMark, type FileMark } from './file-mark.ts';
import { readTail, tailLength } from './line-layout.ts';
import { readJournal } from './read-journal.ts';
import { readLines, type DamagedLine, type ReadState } from './read-lines.ts';

/** One file of `journal/`, and how far it was read. */
export type JournalFile =
  | OpenJournal
  /** No whole first line yet. */
  | { readonly kind: 'arriving'; readonly name: string; readonly mark: FileMark }
  /** Called a journal, and its first line cannot be proved. */
  | { readonly kind: 'damaged'; readonly name: string; readonly mark: FileMark }
  | { readonly kind: 'newer'; readonly name: string; readonly mark: FileMark; readonly version: number }
  | { readonly kind: 'unreadable'; readonly name: string; readonly mark: FileMark; readonly why: string }
  /** Something else that stands in the folder. */
  | { readonly kind: 'other'; readonly name: string; readonly mark: FileMark };

export interface OpenJournal {
  readonly kind: 'journal';
  readonly name: string;
  readonly mark: FileMark;
  readonly header: Header;
  readonly writer: Writer;
  readonly state: ReadState;
  readonly damaged: readonly DamagedLine[];
  /** Bytes after the last whole line: torn, or still arriving. */
  readonly rest: number;
}

export interface FileRead { readonly file: JournalFile; readonly lines: readonly Line[] }

/**
 * Reads a file of `journal/`, or what was appended to it since `before`. Answers with `before` itself if nothing changed, and null if
 * the file has gone.
 */
export async function readJournalFile(file: string, before: JournalFile | undefined): Promise<FileRead | null> {
  const name = path.basename(file);
  try {
    const handle = await open(file, 'r');
    try {
      return await readOpen(handle, name, before);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const why = systemCode(error);
    return why === 'ENOENT' ? null : { file: { kind: 'unreadable', name, mark: { ino: 0, size: 0, time: 0 }, why }, lines: [] };
  }
}

async function readOpen(handle: FileHandle, name: string, before: JournalFile | undefined): Promise<FileRead> {
  const mark = markOf(await handle.stat());
  if (before !== undefined && sameMark(before.mark, mark)) return { file: before, lines: [] };
  const appended = before?.kind === 'journal' && before.mark.ino === mark.ino ? await readAppended(handle, before, mark) : null;
  return appended ?? readWhole(await readFrom(handle, 0, mark.size), name, mark);
}

/** Null if what was read before is not there any more: then all of it is read anew. */
async function readAppended(handle: FileHandle, before: OpenJournal, mark: FileMark): Promise<FileRead | null> {
  const overlap = tailLength + 2;
  const from = before.state.end - overlap;
  if (mark.size < before.state.end || before.damaged.length > 0) return null;
  const bytes = await readFrom(handle, from, mark.size - from);
  const last = bytes.subarray(0, overlap - 1);
  if (bytes[overlap - 1] !== 10 || readTail(last)?.hash !== before.state.hash) return null;
  const { lines, damaged, state, rest } = readLines(bytes.subarray(overlap), before.writer, before.state);
  return { file: { ...before, mark, state, damaged, rest }, lines };
}

function readWhole(bytes: Buffer, name: string, mark: FileMark): FileRead {
  const read = readJournal(bytes);
  if (read.kind === 'journal') {
    const { header, writer, state, damaged, rest, lines } = read;
    return { file: { kind: 'journal', name, mark, header, writer, state, damaged, rest }, lines };
  }
  if (read.kind === 'newer') return { file: { kind: 'newer', name, mark, version: read.version }, lines: [] };
  return { file: { kind: name.endsWith('.jsonl') ? read.kind : 'other', name, mark }, lines: [] };
}

async function readFrom(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, from + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}
