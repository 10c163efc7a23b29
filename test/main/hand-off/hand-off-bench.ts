import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceFile } from '../../../domain/evidence/evidence-file.ts';
import { takeFile } from '../../../main/evidence/take-file.ts';
import { packHandOff, type HandedOff, type Packing } from '../../../main/hand-off/pack-hand-off.ts';
import { rememberCentre } from '../../../main/memory/centre.ts';
import { adding, look, machine, newPortfolio, titles, value, work, type Machine, type sam } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A person's machine, on which open hand-offs are allowed: closing one with a passphrase takes a second. */
export async function desk(host: string): Promise<Machine> {
  const on = await machine(host);
  value(await rememberCentre(on.context.profile, { name: 'Harbour Training', number: null, openHandOffs: true }));
  return on;
}

/** A portfolio of one item with a file of these words; answers with its folder. */
export async function begun(on: Machine, words = 'Dear guest'): Promise<string> {
  const session = await newPortfolio(on);
  await session.close();
  await addFile(on, session.folder, 'letter', 'E1', words);
  return session.folder;
}

/** Adds an item with one file of these words, and answers with that file. */
export async function addFile(on: Machine, folder: string, name: string, reference: string, words: string, who?: typeof sam, more: object = {}): Promise<EvidenceFile> {
  const source = path.join(await temporaryFolder(), `${name}.txt`);
  await writeFile(source, words);
  const file = { ...value(await takeFile(on.context, folder, source)), ...more };
  const session = await work(on, folder, who);
  value(await session.act([adding(name, reference, [file])]));
  await session.close();
  return file;
}

/** Packs it open into a new file. */
export async function packOpen(on: Machine, folder: string, packing?: Packing): Promise<HandedOff> {
  return value(await packHandOff(on.context, folder, await newFile(), 'open', packing));
}

/** A path for a hand-off file that is not there yet. */
export async function newFile(): Promise<string> {
  return path.join(await temporaryFolder(), 'Sam Okafor.attest');
}

/** Everything in a folder: each path with its bytes. */
export async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [path.relative(folder, file), await readFile(file, 'base64')] as const)));
}

/** The titles of all evidence in a portfolio's folder. */
export async function titlesIn(on: Machine, folder: string): Promise<readonly string[]> {
  const session = await look(on, folder);
  await session.close();
  return titles(session);
}
