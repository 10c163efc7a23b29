import { filesOf } from '../../domain/evidence/bytes-state.ts';
import type { EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import { erasedFiles } from '../evidence/erase.ts';
import { damaged } from './refused.ts';

/**
 * Which of the evidence that came is to be kept: what the united journals name and have not erased, with its SHA-256 (hex). Bytes that
 * nothing names stay out. Throws Refused where bytes are not what a line says of them.
 */
export function namedEvidence(portfolio: Portfolio, came: ReadonlyMap<EvidenceFileName, string>): ReadonlyMap<EvidenceFileName, string> {
  const erased = new Set(erasedFiles(portfolio));
  const named = new Map<EvidenceFileName, string>();
  for (const { file, sha256, name } of [...portfolio.evidence.values()].flatMap(filesOf)) {
    const there = came.get(file);
    if (there === undefined || erased.has(file)) continue;
    if (there !== sha256) throw damaged('hand-off.changed', { name });
    named.set(file, sha256);
  }
  return named;
}
