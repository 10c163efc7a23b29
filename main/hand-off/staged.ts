import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import type { Line } from '../../domain/command/line.ts';
import { isExchanged } from '../journal/is-exchanged.ts';
import type { JournalFile } from '../journal/journal-file.ts';
import { JournalFolder, type FolderRead } from '../journal/journal-folder.ts';
import { readDescription, type Description } from '../portfolio/description.ts';
import { pathsOf, type PortfolioPaths } from '../portfolio/paths.ts';
import { whichPortfolio } from '../portfolio/which-portfolio.ts';
import { nameOf } from './part.ts';
import { announced, openZip, unpack, type Announced } from './read-zip.ts';
import { damaged, Refused } from './refused.ts';

/** One journal that came, with the lines that it proves. */
export interface StagedJournal { readonly file: JournalFile; readonly lines: readonly Line[] }

/** A hand-off unpacked into a folder of its own, every part proved: a portfolio's folder that nobody has seen yet. */
export interface Staged {
  readonly paths: PortfolioPaths;
  readonly description: Description;
  readonly journals: readonly StagedJournal[];
  readonly read: FolderRead;
  readonly folder: JournalFolder;
  /** Names of unit files, and of evidence with its SHA-256 (hex). */
  readonly units: readonly string[];
  readonly evidence: ReadonlyMap<EvidenceFileName, string>;
}

/** Unpacks the zip `file` into `folder`, which must not exist, and proves it. Throws Refused, or the system's own failure. */
export async function stage(file: string, folder: string, hooks: { readonly onProgress?: (done: number, total: number) => void; readonly signal?: AbortSignal }): Promise<Staged> {
  const paths = pathsOf(folder);
  for (const one of [paths.folder, paths.journal, paths.units, paths.evidence]) await mkdir(one);
  const zip = await openZip(file);
  const units: string[] = [];
  const evidence = new Map<EvidenceFileName, string>();
  try {
    const all = await announced(zip);
    const total = all.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
    let unpacked = 0;
    for (const one of all) {
      const sha256 = await unpack(zip, one, path.join(paths.folder, ...nameOf(one.part).split('/')), hooks.signal);
      if (one.part.kind === 'unit') units.push(one.part.file);
      if (one.part.kind === 'evidence') evidence.set(one.part.file, sha256);
      mustFit(one, sha256);
      unpacked += one.entry.uncompressedSize;
      hooks.onProgress?.(unpacked, total);
    }
  } finally {
    zip.close();
  }
  return { paths, units, evidence, ...(await readStaged(paths)) };
}

/** Names that are made from content must be of this content. */
function mustFit({ part, entry }: Announced, sha256: string): void {
  const fits = part.kind === 'unit' ? part.document === sha256 : part.kind === 'evidence' ? part.file.slice(0, 32) === sha256.slice(0, 32) : true;
  if (!fits) throw damaged('hand-off.changed', { name: entry.fileName });
}

async function readStaged(paths: PortfolioPaths): Promise<Pick<Staged, 'description' | 'journals' | 'read' | 'folder'>> {
  const described = await readDescription(paths.description);
  if (described.kind === 'newer') throw new Refused('hand-off-newer');
  if (described.kind === 'damaged') throw damaged('hand-off.changed', { name: 'portfolio.json' });
  const folder = new JournalFolder(paths.journal);
  const read = await folder.read();
  const description = whichPortfolio(described, folder.files.values());
  if (description === null) throw [...folder.files.values()].some(({ kind }) => kind === 'newer') ? new Refused('hand-off-newer') : damaged('hand-off.no-journal');
  for (const { file } of read.changed) mustBeOf(file, description);
  if (described.kind === 'here' && described.id !== description.id) throw damaged('hand-off.changed', { name: 'portfolio.json' });
  return { description, journals: read.changed, read, folder };
}

/** A journal of another portfolio, of another writer than its name says, or of no writer at all was not packed by this program. */
function mustBeOf(file: JournalFile, { id }: Description): void {
  if (file.kind === 'newer') return;
  if (file.kind !== 'journal' || file.header.portfolio !== id || file.rest > 0) throw damaged('hand-off.changed', { name: `journal/${file.name}` });
  if (isExchanged(file) || !file.name.startsWith(file.writer.id)) throw damaged('hand-off.exchanged', { name: file.name });
}
