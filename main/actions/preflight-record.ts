import { done, type Result } from '../../domain/failure/result.ts';
import type { EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import { contradictions } from '../../domain/portfolio/contradictions.ts';
import { redactedCopies } from '../../domain/portfolio/redacted-copies.ts';
import type { Point } from '../../domain/report/preflight/point.ts';
import { preflight } from '../../domain/report/preflight/preflight.ts';
import type { FileFacts } from '../../domain/report/report-input.ts';
import { readInstant } from '../../domain/text/instant.ts';
import { findBytes } from '../evidence/find-bytes.ts';
import { findUnitHere } from './find-criteria.ts';
import { reportInput, unitInput } from './print-record.ts';
import type { Look } from './work.ts';

/** What somebody who checks the record of a unit, by any of its codes, would ask about before it is printed. */
export async function preflightRecord(look: Look, code: string): Promise<Result<readonly Point[]>> {
  const unit = findUnitHere(look, code);
  if (!unit.ok) return unit;
  const { fold } = look.session;
  const input = reportInput(look, [unitInput(look, unit.value)], { written: new Map(), files: await statesOf(look) });
  const contradicting = contradictions(fold.entries.map(({ line }) => readInstant(line.at)?.ms ?? null)).size;
  return done(preflight(input, contradicting));
}

/** Where the bytes of each file are; nothing is read. */
async function statesOf({ session: { folder, portfolio } }: Look): Promise<ReadonlyMap<EvidenceFileName, FileFacts>> {
  const copies = redactedCopies(portfolio);
  const found = await Promise.all([...portfolio.evidence.values()].map((item) => findBytes(folder, item, 'look', copies)));
  return new Map(found.flat().map(({ file, state }) => [file.file, { state: state === 'here' && copies.has(file.file) ? 'withheld' : state }]));
}
