import type { Writer } from '../command/line.ts';
import { lineHashSchema, writerIdSchema } from '../command/line.ts';
import { everyoneCounts } from '../portfolio/counts.ts';
import type { Inference, Portfolio } from '../portfolio/portfolio.ts';
import { readCriterionKey } from '../unit/criterion-key.ts';
import type { Unit } from '../unit/unit.ts';
import type { Say } from '../words/say.ts';
import { coverUnit } from './cover-unit.ts';

/** An inference that is about to be recorded: what follows from what, by whom. */
export interface InferenceDraft extends Pick<Inference, 'criterion' | 'from' | 'ground'> { readonly by: Pick<Writer, 'person' | 'role'> }

const id = 'preview';
const writer = writerIdSchema.parse('0'.repeat(16));
const line = lineHashSchema.parse('0'.repeat(43));

/** Why an inference would not stand if it were recorded now by somebody who has seen everything; null where it would. The same reading as coverage's own. */
export function inferenceHindrance(portfolio: Portfolio, unit: Unit, draft: InferenceDraft, say: Say): string | null {
  const { by, ...said } = draft;
  const knows = new Map([...portfolio.writers.keys()].map((known) => [known, Number.MAX_SAFE_INTEGER]));
  const inference: Inference = { id, ...said, stamp: { line, writer, n: Number.MAX_SAFE_INTEGER, at: portfolio.created, knows } };
  const preview: Portfolio = {
    ...portfolio,
    writers: new Map([...portfolio.writers, [writer, { ...by, id: writer, series: '', key: '' }]]),
    inferences: new Map([...portfolio.inferences, [id, inference]]),
  };
  const coverage = coverUnit(preview, readCriterionKey(draft.criterion).unit, unit, { counts: everyoneCounts, say });
  const found = coverage.criteria.find(({ key }) => key === draft.criterion)?.inferences.find((one) => one.inference.id === id);
  if (found === undefined) return say('inference.not-allowed');
  return found.stands ? null : found.why;
}
