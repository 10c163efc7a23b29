import { readdir } from 'node:fs/promises';
import { filesOf, type BytesState } from '../../domain/evidence/bytes-state.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import type { Evidence, Portfolio } from '../../domain/portfolio/portfolio.ts';
import { redactedCopies } from '../../domain/portfolio/redacted-copies.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import { findBytes } from '../evidence/find-bytes.ts';
import type { PortfolioPaths } from '../portfolio/paths.ts';
import { readUnitFile } from '../portfolio/unit-files.ts';
import type { VerifyFinding } from './finding.ts';

/** Reads every byte of evidence and compares it with what the lines name; also finds files that no line names. */
export async function checkEvidence(paths: PortfolioPaths, portfolio: Portfolio): Promise<{ readonly files: number; readonly findings: readonly VerifyFinding[] }> {
  const findings: VerifyFinding[] = [];
  let files = 0;
  const copies = redactedCopies(portfolio);
  // One item at a time: a portfolio may hold many gigabytes of video.
  for (const item of portfolio.evidence.values()) {
    for (const { file, state } of await findBytes(paths.folder, item, 'check', copies)) {
      if (state === 'here' || state === 'damaged') files++;
      findings.push(...ofState(item, file, state));
    }
  }
  const known = new Set([...portfolio.evidence.values()].flatMap((item) => filesOf(item).map(({ file }): string => file)));
  const there = await readdir(paths.evidence).catch(() => []);
  const unknown = there.filter((name) => !known.has(name) && !name.startsWith('~$') && !name.startsWith('.')).sort();
  return { files, findings: [...findings, ...unknown.map((file): VerifyFinding => ({ kind: 'evidence-unknown', file }))] };
}

/** Reads every unit that is used and compares it with the document that was taken up. */
export async function checkUnits(paths: PortfolioPaths, portfolio: Portfolio): Promise<readonly VerifyFinding[]> {
  const findings: VerifyFinding[] = [];
  for (const { document, code } of portfolio.units.values()) {
    const { kind } = await readUnitFile(paths.units, document);
    if (kind !== 'here') findings.push({ kind: kind === 'missing' ? 'unit-missing' : 'unit-damaged', code });
  }
  return findings;
}

function ofState({ reference, fields }: Evidence, { name }: EvidenceFile, state: BytesState): readonly VerifyFinding[] {
  switch (state) {
    case 'here': return [];
    case 'arriving': return [{ kind: 'evidence-missing', reference, name }];
    case 'held': return [{ kind: 'evidence-held', reference, name, where: fields.heldAt ?? '' }];
    case 'withheld': return [{ kind: 'evidence-withheld', reference, name }];
    case 'erased': return [{ kind: 'evidence-erased', reference, name }];
    case 'damaged': return [{ kind: 'evidence-damaged', reference, name }];
    default: return assertNever(state);
  }
}
