import { stat } from 'node:fs/promises';
import path from 'node:path';
import { bytesState, filesOf, type BytesFound, type BytesState, type Redacted } from '../../domain/evidence/bytes-state.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { redactedCopies } from '../../domain/portfolio/redacted-copies.ts';
import { pathsOf } from '../portfolio/paths.ts';
import { hashFile } from './hash-file.ts';

/** A look costs a `stat` and trusts the size; a check reads and hashes every byte. */
export type HowFound = 'look' | 'check';

/** The files of an item, each with the state of its bytes. `redacted` has the copies of the whole portfolio; without it, the item's own. */
export async function findBytes(folder: string, item: Evidence, how: HowFound, redacted: Redacted = ownCopies(item)): Promise<readonly { readonly file: EvidenceFile; readonly state: BytesState }[]> {
  const { evidence } = pathsOf(folder);
  return Promise.all(filesOf(item).map(async (file) => ({ file, state: bytesState(item, file, await find(path.join(evidence, file.file), file, how), redacted) })));
}

function ownCopies(item: Evidence): Redacted {
  return redactedCopies({ evidence: new Map([[item.id, item]]) });
}

async function find(where: string, { size, sha256 }: EvidenceFile, how: HowFound): Promise<BytesFound> {
  const there = await stat(where).catch(() => null);
  if (there === null) return 'nothing';
  if (!there.isFile() || there.size !== size) return 'different';
  if (how === 'look') return 'whole';
  return (await hashFile(where).catch(() => '')) === sha256 ? 'whole' : 'different';
}
