import type { EvidenceFile } from '../../evidence/evidence-file.ts';
import type { Evidence } from '../../portfolio/portfolio.ts';
import type { BytesState, ReportInput } from '../report-input.ts';

/** Every file of an item, what is written on a form included. */
export function filesOf({ fields }: Evidence): readonly EvidenceFile[] {
  return [...fields.files, ...(fields.written === undefined ? [] : [fields.written])];
}

/** Where a file's bytes are; a file of which nothing is said is in the portfolio. */
export function bytesState(input: Pick<ReportInput, 'files'>, file: EvidenceFile): BytesState {
  return input.files.get(file.file)?.state ?? 'here';
}

/** The files of an item whose bytes are in the given state. */
export function filesIn(input: Pick<ReportInput, 'files'>, evidence: Evidence, state: BytesState): readonly EvidenceFile[] {
  return filesOf(evidence).filter((file) => bytesState(input, file) === state);
}
