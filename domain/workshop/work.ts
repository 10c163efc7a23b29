import type { DraftUnit } from '../reading/draft-unit.ts';
import type { SourceLine } from '../reading/source/source-line.ts';
import type { Say } from '../words/say.ts';
import { applyCorrection } from './apply-correction.ts';
import type { Correction } from './correction.ts';
import { asRead, type WorkDraft } from './work-draft.ts';

/** A unit in the workshop: what was read, and what a person changed about it, in order. `undone` are taken back, the last one first. */
export interface Work {
  readonly lines: readonly SourceLine[];
  readonly read: DraftUnit;
  readonly done: readonly Correction[];
  readonly undone: readonly Correction[];
}

/** One more correction; what was undone can no longer be done again. */
export function correct(work: Work, correction: Correction): Work {
  return { ...work, done: [...work.done, correction], undone: [] };
}

/** Without the last correction. */
export function undo(work: Work): Work {
  const last = work.done.at(-1);
  return last === undefined ? work : { ...work, done: work.done.slice(0, -1), undone: [last, ...work.undone] };
}

/** With the correction again that was taken back last. */
export function redo(work: Work): Work {
  const [next, ...others] = work.undone;
  return next === undefined ? work : { ...work, done: [...work.done, next], undone: others };
}

/** The same corrections on another reading of the same source: each acts on what stands at its place now; none is lost. */
export function onNewReading(work: Work, read: DraftUnit): Work {
  return { ...work, read };
}

/** The draft as it stands: what was read with every correction in its order. One that finds nothing to act on changes nothing and stays in the list. */
export function draftOfWork({ lines, read, done }: Work, say: Say): WorkDraft {
  return done.reduce<WorkDraft>((draft, correction, place) => applyCorrection(draft, correction, { lines, say }) ?? { ...draft, idle: [...draft.idle, place] }, asRead(read));
}
