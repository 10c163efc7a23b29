import type { UnitCoverage } from '../coverage/coverage.ts';
import type { EvidenceFileName } from '../evidence/evidence-file.ts';
import type { Form, FormContent } from '../form/form.ts';
import type { Counts } from '../portfolio/counts.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import type { Unit } from '../unit/unit.ts';
import type { Say } from '../words/say.ts';

/** One unit to be printed; `standard` is the standard that a recording form records, where it is known. */
export interface UnitInput { readonly id: UnitId; readonly unit: Unit; readonly coverage: UnitCoverage; readonly standard?: Unit }

/** Where the bytes of evidence are (FORMAT 22). */
export type BytesState = 'here' | 'arriving' | 'held' | 'withheld' | 'erased' | 'damaged';

/** What is known of one file: `words` as the index prints them ("PDF, 4 pages"), and the size of a picture in pixels. */
export interface FileFacts {
  readonly state: BytesState;
  readonly words?: string;
  readonly picture?: { readonly width: number; readonly height: number };
}

/** A declaration as worked out outside: its mark ("5E1D-0C9A-44B7-F210"), whether that mark could be proved, and what it covers that changed since, in words. */
export interface DeclarationFacts { readonly mark: string; readonly proved: boolean; readonly changes: readonly string[] }

/** One entry of the history, in words, for the data behind the record. */
export interface HistoryWords { readonly at: string; readonly who: string; readonly sentence: string }

/** Everything that a record is made from: the same input gives the same record. */
export interface ReportInput {
  readonly portfolio: Portfolio;
  /** One or more units, in the order in which they are printed. */
  readonly units: readonly UnitInput[];
  /** What was written on forms, by the name of its file. */
  readonly written: ReadonlyMap<EvidenceFileName, FormContent>;
  readonly forms: readonly Form[];
  /** Files that are not named here are taken to be in the portfolio. */
  readonly files: ReadonlyMap<EvidenceFileName, FileFacts>;
  /** By the declaration's id. */
  readonly declarations: ReadonlyMap<string, DeclarationFacts>;
  readonly counts: Counts;
  /** The mark of the whole state that is printed. */
  readonly stateMark: string;
  /** Instant of the last line: the record shows how things stood then. */
  readonly stateAt: string;
  /** How many lines the journals hold. */
  readonly entries: number;
  /** Given where the whole history is to go with the record. */
  readonly history?: readonly HistoryWords[];
  /** What could not be proved of the portfolio: a sentence for each damaged line, file or chain. */
  readonly findings: readonly string[];
  readonly say: Say;
}
