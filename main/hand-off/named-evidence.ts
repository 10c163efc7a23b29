import { filesOf } from '../../domain/evidence/bytes-state.ts';
import type { EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import { erasedFiles } from '../evidence/erase.ts';
import { damaged } from './refused.ts';

/**
 * Which of the evidence that came is to be kept: what the united journals name and have not erased, with its SHA-256 (hex). Bytes that
 * nothing names stay out, unless they are missing under the name that a line has for them: then the name was changed on the way. Throws
 * Refused where bytes or their name are not what a line says of them.
 */
export function namedEvidence(portfolio: Portfolio, came: ReadonlyMap<EvidenceFileName, string>): ReadonlyMap<EvidenceFileName, string> {
  const erased = new Set(erasedFiles(portfolio));
  const named = new Map<EvidenceFileName, string>();
  const files = [...portfolio.evidence.values()].flatMap(filesOf);
  const names = new Set(files.map(({ file }) => file));
  const strays = new Set([...came].filter(([file]) => !names.has(file)).map(([, sha256]) => sha256));
  for (const { file, sha256, name } of files) {
    const there = came.get(file);
    if (erased.has(file)) continue;
    if (there === undefined && strays.has(sha256)) throw damaged('hand-off.changed', { name });
    if (there === undefined) continue;
    if (there !== sha256) throw damaged('hand-off.changed', { name });
    named.set(file, sha256);
  }
  return named;
}
