import { headerSchema, writerIdSchema, type Header, type LineHash, type Writer, type WriterId } from '../../domain/command/line.ts';
import { sealLine, type EncodedLine } from './encode-line.ts';
import { hashLine } from './hash-line.ts';
import { readTail, tailLength } from './line-layout.ts';
import { parseJson } from './parse-json.ts';
import type { SigningKey } from './signing-key.ts';

/** The version of journals that this program writes. */
export const journalVersion = 1;

/** What the first line of a file in `journal/` turned out to be. */
export type HeaderRead =
  | { readonly kind: 'header'; readonly header: Header; readonly writer: Writer; readonly hash: LineHash }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' };

/** The bytes of a journal's first line. */
export function encodeHeader(header: Header, key: SigningKey): EncodedLine {
  return sealLine(header, '', key);
}

/** Reads a journal's first line, without its newline. Never throws. */
export function readHeader(line: Buffer): HeaderRead {
  const tail = readTail(line);
  if (tail?.whole !== true) return { kind: 'damaged' };
  const hash = hashLine('', line.subarray(0, line.length - tailLength));
  if (hash !== tail.hash) return { kind: 'damaged' };
  const content = parseJson(line.toString('utf8'));
  const version = newerVersion(content);
  if (version !== null) return { kind: 'newer', version };
  const read = headerSchema.safeParse(content);
  return read.success ? { kind: 'header', header: read.data, writer: writerOf(read.data, hash), hash } : { kind: 'damaged' };
}

/** The writer's id: the first 16 hex digits of the header's hash (FORMAT 2). */
export function writerIdOf(hash: LineHash): WriterId {
  return writerIdSchema.parse(Buffer.from(hash, 'base64url').toString('hex').slice(0, 16));
}

/** A writer as their header says. */
export function writerOf(header: Header, hash: LineHash): Writer {
  const { person, role, series, key } = header;
  return { id: writerIdOf(hash), person, role, series, key };
}

function newerVersion(content: unknown): number | null {
  if (typeof content !== 'object' || content === null || !('format' in content) || !('version' in content)) return null;
  const { format, version } = content;
  return format === 'attest-journal' && typeof version === 'number' && version > journalVersion ? version : null;
}
