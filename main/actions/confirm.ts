import { done, type Result } from '../../domain/failure/result.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { UnitHere } from '../../domain/unit/find-criterion.ts';
import { hasCode, unitCodes } from '../../domain/unit/unit-codes.ts';
import { fail } from '../../domain/words/fail.ts';
import { newId } from '../system/ids.ts';
import { coverageOf } from './coverage-of.ts';
import { mostWords, readWords } from './words.ts';
import { someUnitsHere, unitsHere, type Work } from './work.ts';

interface FoundRule { readonly unit: UnitId; readonly address: string; readonly outcome: RuleOutcome }

/** Records the assessor's word, with grounds, that a rule only a person can decide is satisfied. `rule` is its id in status, `CODE#R1` where two units have it. */
export async function confirm(work: Work, request: { readonly rule: string; readonly because: string }): Promise<Result<null>> {
  const { say } = work.context;
  const found = findRule(work, request.rule);
  if (!found.ok) return found;
  const grounds = readWords(say, say('field.grounds'), request.because, mostWords);
  if (!grounds.ok) return grounds;
  const { unit, outcome } = found.value;
  if (!outcome.confirmable) return fail(say, 'rule-needs-no-confirmation', { rule: request.rule });
  const acted = await work.session.act([{ kind: 'confirm', v: 1, confirmation: newId(work.context), unit, rule: outcome.id, grounds: grounds.value }]);
  return acted.ok ? done(null) : acted;
}

function findRule(work: Work, asked: string): Result<FoundRule> {
  const hash = asked.lastIndexOf('#');
  const code = hash < 0 ? null : asked.slice(0, hash);
  const units = someUnitsHere(work);
  if (!units.ok) return units;
  const id = asked.slice(hash + 1).trim().toUpperCase();
  const all = allRules(work).filter(({ unit }) => code === null || unit.id === code || hasCode(unit.unit, code)).map(({ found }) => found);
  const hits = all.filter(({ outcome }) => outcome.id === id);
  const [hit] = hits;
  if (hit === undefined) return fail(work.context.say, 'unknown-rule', { rule: asked, known: all.map(({ address }) => address).join(', ') });
  if (hits.length > 1) return fail(work.context.say, 'ambiguous-rule', { rule: asked, choices: hits.map(({ address }) => address).join(', ') });
  return done(hit);
}

function allRules(work: Work): readonly { readonly unit: UnitHere; readonly found: FoundRule }[] {
  return unitsHere(work).flatMap((here) =>
    coverageOf(work, here.id).rules.map((outcome) => ({ unit: here, found: { unit: here.id, address: `${unitCodes(here.unit)[0] ?? ''}#${outcome.id}`, outcome } })),
  );
}
