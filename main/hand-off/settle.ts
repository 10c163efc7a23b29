import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import { hashFile } from '../evidence/hash-file.ts';
import { putInPlace } from '../evidence/put-in-place.ts';
import { JournalFolder } from '../journal/journal-folder.ts';
import { writeDescription } from '../portfolio/description.ts';
import { Reading } from '../portfolio/reading.ts';
import type { Context } from '../system/context.ts';
import { makeFolders } from '../system/make-folders.ts';
import { syncFolder } from '../system/sync-folder.ts';
import { namedEvidence } from './named-evidence.ts';
import { damaged, Refused } from './refused.ts';
import type { Staged } from './staged.ts';
import { uniteJournal, type Known } from './unite-journal.ts';

/** What came that was not here: entries of journals, and files of evidence. */
export interface Came { readonly entries: number; readonly files: number }

/**
 * Makes a new portfolio of what came, in the folder that `targetFor` its candidate answers: it gets its name once all of it is on the disk.
 * Throws Refused, or the system's own failure.
 */
export async function settleAsNew(staged: Staged, targetFor: (candidate: string) => Promise<string>): Promise<Came & { readonly folder: string }> {
  const { paths, description, folder } = staged;
  const reading = new Reading(paths, description, folder, 'here');
  await reading.take(staged.read);
  const named = namedEvidence(reading.fold.portfolio, staged.evidence);
  for (const file of staged.evidence.keys()) if (!named.has(file)) await rm(path.join(paths.evidence, file));
  await writeDescription(paths.description, description);
  for (const one of [paths.journal, paths.units, paths.evidence]) await syncFolder(path.join(one, 'all its names'));
  const target = await targetFor(reading.fold.portfolio.details.candidate ?? '');
  // A folder that is there and empty makes room; one with anything in it does not go.
  await rmdir(target).catch(() => undefined);
  await rename(paths.folder, target);
  await syncFolder(target);
  return { folder: target, entries: staged.journals.reduce((sum, { lines }) => sum + lines.length, 0), files: named.size };
}

/** Unites what came with the portfolio that is here: bytes first, then the lines that name them. Throws Refused, or the system's own failure. */
export async function settleInto(context: Context, staged: Staged, here: Reading): Promise<Came> {
  if (staged.description.id !== here.id) throw new Refused('hand-off-foreign');
  const known = await knownHere(here);
  // Folded together before anything is touched: which bytes are named, and which were erased, both sides say.
  await here.take(staged.read);
  const named = namedEvidence(here.fold.portfolio, staged.evidence);
  const { paths } = here;
  for (const one of [paths.journal, paths.units, paths.evidence]) await makeFolders(one);
  for (const file of staged.units) await settleUnit(path.join(staged.paths.units, file), path.join(paths.units, file));
  const before = new Set(await readdir(paths.evidence));
  for (const [file, sha256] of named) await settleEvidence(staged, paths.evidence, file, sha256);
  for (const journal of staged.journals) await uniteJournal(context, known, path.join(staged.paths.journal, journal.file.name), journal);
  await here.describe();
  const entries = new Set(staged.journals.flatMap(({ lines }) => lines.map(({ hash }) => hash)).filter((hash) => !known.lines.has(hash)));
  return { entries: entries.size, files: [...named.keys()].filter((file) => !before.has(file)).length };
}

async function knownHere({ paths, id }: Reading): Promise<Known> {
  const { changed } = await new JournalFolder(paths.journal).read();
  const files = changed.filter(({ file }) => file.kind === 'journal' && file.header.portfolio === id);
  const writers = files.flatMap(({ file }) => (file.kind === 'journal' ? [file.writer.id] : []));
  return { portfolio: id, folder: paths.journal, writers: new Set(writers), lines: new Set(files.flatMap(({ lines }) => lines.map(({ hash }) => hash))) };
}

/** A unit that is here whole stays; one that is missing or damaged is replaced. */
async function settleUnit(staged: string, target: string): Promise<void> {
  const here = await hashFile(target).catch(() => '');
  if (here === path.basename(target, '.json')) return;
  await rename(staged, target);
  await syncFolder(target);
}

async function settleEvidence(staged: Staged, folder: string, file: EvidenceFileName, sha256: string): Promise<void> {
  const placed = await putInPlace(path.join(staged.paths.evidence, file), folder, file, sha256);
  if (placed === 'other-bytes') throw damaged('hand-off.changed', { name: file });
}
