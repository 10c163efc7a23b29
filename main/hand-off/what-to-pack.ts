import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import type { EvidenceReference } from '../../domain/evidence/evidence-id.ts';
import { travellingNames, whatTravels, type Receiver } from '../../domain/portfolio/what-travels.ts';
import { hashFile } from '../evidence/hash-file.ts';
import type { JournalFile } from '../journal/journal-file.ts';
import type { Reading } from '../portfolio/reading.ts';
import { nameOf, partOf, type Part } from './part.ts';
import type { Packed } from './write-zip.ts';

/** What does not travel though a line names it, and why; what never came here is not among it. */
export type LeftOut =
  | { readonly kind: 'damaged'; readonly reference: EvidenceReference; readonly name: string }
  | { readonly kind: 'withheld'; readonly reference: EvidenceReference; readonly name: string; readonly redaction: EvidenceReference }
  | { readonly kind: 'journal'; readonly name: string };

export interface ToPack { readonly parts: readonly Packed[]; readonly leftOut: readonly LeftOut[] }

/** Everything of a portfolio that travels to `receiver` as it is now; evidence is hashed, so that nothing damaged is handed on. */
export async function whatToPack(reading: Reading, receiver: Receiver, signal?: AbortSignal): Promise<ToPack> {
  const { paths } = reading;
  // Journals as far as they are read: what is appended meanwhile, and the bytes that it names, goes with the next hand-off.
  const journals = journalParts(reading);
  const evidence = await evidenceParts(reading, receiver, signal);
  const description = await packed({ kind: 'description', file: 'portfolio.json' }, paths.description);
  return { parts: [...description, ...(await unitParts(paths.units, signal)), ...evidence.parts, ...journals.parts], leftOut: [...evidence.leftOut, ...journals.leftOut] };
}

async function unitParts(folder: string, signal?: AbortSignal): Promise<readonly Packed[]> {
  const parts: Packed[] = [];
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    const part = partOf(`units/${name}`);
    const file = path.join(folder, name);
    if (part?.kind === 'unit' && (await hashFile(file, signal)) === part.document) parts.push(...(await packed(part, file)));
  }
  return parts;
}

async function evidenceParts({ paths, fold }: Reading, receiver: Receiver, signal?: AbortSignal): Promise<ToPack> {
  const parts = new Map<string, Packed>();
  const leftOut: LeftOut[] = [];
  const travelling = travellingNames(fold.portfolio, receiver);
  for (const { reference, file, withheld } of whatTravels(fold.portfolio, receiver)) {
    const source = path.join(paths.evidence, file.file);
    if (parts.has(file.file)) continue;
    if (!travelling.has(file.file)) {
      if (withheld?.kind === 'redacted') leftOut.push({ kind: 'withheld', reference, name: file.name, redaction: withheld.instead });
      continue;
    }
    const found = await look(source, file, signal);
    if (found === 'whole') parts.set(file.file, { name: nameOf({ kind: 'evidence', file: file.file }), source, size: file.size, compress: false });
    else if (found === 'different') leftOut.push({ kind: 'damaged', reference, name: file.name });
  }
  return { parts: [...parts.values()], leftOut };
}

async function look(source: string, { size, sha256 }: EvidenceFile, signal?: AbortSignal): Promise<'nothing' | 'whole' | 'different'> {
  const there = await stat(source).catch(() => null);
  if (there === null) return 'nothing';
  return there.size === size && (await hashFile(source, signal)) === sha256 ? 'whole' : 'different';
}

/** Every journal of this portfolio, under its own name or, for a further file of the same writer, one made from it. */
function journalParts({ journals, id, paths }: Reading): ToPack {
  const parts = new Map<string, Packed>();
  const leftOut: LeftOut[] = [];
  for (const file of journals.files.values()) {
    const size = travellingSize(file, id);
    const name = size === 0 ? null : freeJournalName(file, parts);
    if (name === null && ['damaged', 'unreadable', 'newer'].includes(file.kind)) leftOut.push({ kind: 'journal', name: file.name });
    if (name !== null) parts.set(name, { name, source: path.join(paths.journal, file.name), size, compress: true });
  }
  return { parts: [...parts.values()], leftOut };
}

/** Whole lines only; of a journal that only a newer version can read, all of it. */
function travellingSize(file: JournalFile, portfolio: string): number {
  if (file.kind === 'newer') return file.mark.size;
  return file.kind === 'journal' && file.header.portfolio === portfolio ? file.state.end : 0;
}

function freeJournalName(file: JournalFile, taken: ReadonlyMap<string, Packed>): string | null {
  const own = `journal/${file.name}`;
  if (partOf(own)?.kind === 'journal' && !taken.has(own)) return own;
  if (file.kind !== 'journal') return null;
  for (let number = 2; ; number++) {
    const name = `journal/${file.writer.id}-${number}.jsonl`;
    if (!taken.has(name)) return name;
  }
}

async function packed(part: Part, source: string): Promise<readonly Packed[]> {
  const there = await stat(source).catch(() => null);
  return there?.isFile() === true && there.size > 0 ? [{ name: nameOf(part), source, size: there.size, compress: true }] : [];
}
