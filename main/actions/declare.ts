import { declaredState } from '../../domain/portfolio/declared.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import type { WriterRole } from '../../domain/person/role.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';
import { newId } from '../system/ids.ts';
import { declaredDigest } from '../verify/declared-digest.ts';
import { stateMark } from '../verify/state-mark.ts';
import { findUnitHere } from './find-criteria.ts';
import { notIndependentOf } from './not-independent.ts';
import { unitsHere, type Work } from './work.ts';

/** Signs the state of the portfolio as it stands now, for one unit or for all of them. Answers with the mark that print shows. */
export async function declare(work: Work, request: { readonly unit?: string }): Promise<Result<string>> {
  const { session, context } = work;
  const named = request.unit === undefined ? done(null) : findUnitHere(work, request.unit);
  if (!named.ok) return named;
  const { role } = session.who;
  const units = named.value === null ? [...session.units.keys()] : [named.value.id];
  const refreshed = await session.refresh();
  if (!refreshed.ok) return refreshed;
  const hindrance = notIndependentOf(work, units);
  if (hindrance !== null) return hindrance;
  const digest = declaredDigest(declaredState(session.fold, { role, units }));
  const documents = unitsHere(work).filter(({ id }) => units.includes(id)).map(({ unit }) => unit);
  const statement = statementOf(documents, role, context.say);
  const acted = await session.act([{ kind: 'declare', v: 1, declaration: newId(context), units, statement, digest }]);
  return acted.ok ? done(stateMark(digest)) : acted;
}

/** What somebody in this role declares: the form's own words where it prints them. */
function statementOf(units: readonly Unit[], role: WriterRole, say: Say): string {
  const onForm: Readonly<Record<WriterRole, string>> = {
    candidate: 'candidate', assessor: 'assessor', 'countersigning-assessor': 'countersigning-assessor',
    'internal-quality-assurer': 'internal-verifier', 'external-quality-assurer': 'external-verifier', centre: '',
  };
  const line = units.flatMap(({ signOff }) => signOff).find((one) => one.role === onForm[role]);
  return line?.declares ?? say('declare.whole-record');
}
