import path from 'node:path';
import { done, type Result } from '../../domain/failure/result.ts';
import { redactedCopies } from '../../domain/portfolio/redacted-copies.ts';
import type { RenewalCommands } from '../../domain/renewal/renewal-commands.ts';
import { findBytes } from '../evidence/find-bytes.ts';
import { takeFile } from '../evidence/take-file.ts';
import { pathsOf } from '../portfolio/paths.ts';
import type { Look } from './work.ts';

/** Files that could not go with it, each as "E3: letter.pdf": not in the folder, or not what was added. */
export interface CopiedEvidence { readonly missing: readonly string[]; readonly damaged: readonly string[] }

/** Copies, hashes and syncs the files of these items into another portfolio's folder; what is damaged stays behind, and both are named. */
export async function copyEvidence({ session, context }: Look, to: string, items: RenewalCommands['items']): Promise<Result<CopiedEvidence>> {
  const { evidence } = pathsOf(session.folder);
  const copies = redactedCopies(session.portfolio);
  const [missing, damaged, there]: [string[], string[], Set<string>] = [[], [], new Set()];
  for (const { item, files } of items) {
    const wanted = new Set(files.map(({ file }) => file));
    for (const { file, state } of await findBytes(session.folder, item, 'check', copies)) {
      if (!wanted.has(file.file) || there.has(file.file)) continue;
      const name = `${item.reference}: ${file.name}`;
      if (state === 'damaged') damaged.push(name);
      else if (state !== 'here') missing.push(name);
      else {
        const taken = await takeFile(context, to, path.join(evidence, file.file));
        if (!taken.ok) return taken;
        there.add(file.file);
      }
    }
  }
  return done({ missing, damaged });
}
