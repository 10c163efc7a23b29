import type { Command } from '../../domain/command/kinds.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { daySchema } from '../../domain/text/day.ts';
import { readCriterionKey, type CriterionKey } from '../../domain/unit/criterion-key.ts';
import { findCriterion } from '../../domain/unit/find-criterion.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import type { ActionOf } from '../../main/electron/contract/action.ts';
import type { FakePortfolio } from './fake-portfolio.ts';

/** Draws a sample: one command a unit of each item. */
export function fakeSample(say: Say, { fold, units, length }: FakePortfolio, { items }: ActionOf<'sample'>): Result<readonly Command[]> {
  const here = [...units].map(([id, unit]) => ({ id, unit }));
  const commands: Command[] = [];
  for (const { reference, addresses } of items) {
    const evidence = [...fold.portfolio.evidence.values()].find((item) => item.reference === reference);
    if (evidence === undefined) return fail(say, 'unknown-evidence', { reference, known: '' });
    const keys = addresses.map((address) => findCriterion(here, address)).flatMap((found): readonly CriterionKey[] => (found.kind === 'found' ? [found.key] : []));
    for (const unit of new Set(keys.map((key) => readCriterionKey(key).unit))) {
      const criteria = keys.filter((key) => readCriterionKey(key).unit === unit);
      commands.push({ kind: 'sample', v: 1, sample: `sample${length}n${commands.length}`, unit, evidence: evidence.id, criteria });
    }
  }
  return done(commands);
}

/** Records what came of a sample, with what is asked for because of it. */
export function fakeFinding({ length }: FakePortfolio, { sample, result, text, ask }: ActionOf<'finding'>): readonly Command[] {
  const found: Command = { kind: 'finding', v: 1, finding: `finding${length}`, sample, result, text: text.trim() === '' ? 'Agreed.' : text };
  return ask === undefined ? [found] : [found, { kind: 'add-action', v: 1, action: `action${length}`, text: ask.text, due: daySchema.parse(ask.due) }];
}
