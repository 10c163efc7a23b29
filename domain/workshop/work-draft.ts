import type { DraftUnit } from '../reading/draft-unit.ts';
import type { SourceLine } from '../reading/source/source-line.ts';
import type { Rule } from '../unit/rule.ts';
import type { Say } from '../words/say.ts';

/** A rule that the centre wrote itself: its sentence stands nowhere in the source. */
export interface OwnRule { readonly key: string; readonly rule: Rule }

/** A draft as it stands after corrections, and what a person decided beside it. */
export interface WorkDraft {
  readonly draft: DraftUnit;
  readonly own: readonly OwnRule[];
  /** Decisions on knowledge statements, by their keys; of the others the wording is asked. */
  readonly howTo: Readonly<Record<string, boolean>>;
  readonly source: { readonly title: string; readonly publisher: string } | null;
  /** Keys of warnings that a person looked at and left. */
  readonly settled: readonly string[];
  /** Lines that a person was not sure about. */
  readonly unsure: readonly number[];
  /** Lines that a correction was about: what was doubtful there was decided. */
  readonly touched: readonly number[];
  /** Places in the list of corrections that found nothing to act on. */
  readonly idle: readonly number[];
}

/** What corrections are applied with: the source, for nothing may be put into a unit's mouth, and words. */
export interface Bench { readonly lines: readonly SourceLine[]; readonly say: Say }

export function asRead(draft: DraftUnit): WorkDraft {
  return { draft, own: [], howTo: {}, source: null, settled: [], unsure: [], touched: [], idle: [] };
}
