import { done, type Result } from '../../domain/failure/result.ts';
import { isSuperseded } from '../../domain/portfolio/supersede.ts';
import type { CriterionKey, UnitId } from '../../domain/unit/criterion-key.ts';
import { criterionAddress, findCriterion, type UnitHere } from '../../domain/unit/find-criterion.ts';
import { hasCode, unitCodes } from '../../domain/unit/unit-codes.ts';
import { unitCriteria } from '../../domain/unit/unit-criteria.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { fail } from '../../domain/words/fail.ts';
import { someUnitsHere, type Look } from './work.ts';

/** A criterion that an address named. */
export interface AddressedCriterion { readonly key: CriterionKey; readonly unitId: UnitId; readonly unit: Unit; readonly label: string; readonly address: string }

/** The criteria at these addresses, each once, in their order; fails at the first that names none or more than one. */
export function findCriteria(look: Look, addresses: readonly string[]): Result<readonly AddressedCriterion[]> {
  const units = someUnitsHere(look);
  if (!units.ok) return units;
  const found = new Map<CriterionKey, AddressedCriterion>();
  for (const address of addresses) {
    const one = findOne(look, units.value, address);
    if (!one.ok) return one;
    found.set(one.value.key, one.value);
  }
  return done([...found.values()]);
}

/** A unit that another took the place of is meant only where no other can be: by its own code or id, or where no other has the criterion. */
function findOne(look: Look, units: readonly UnitHere[], address: string): Result<AddressedCriterion> {
  const { say } = look.context;
  const current = units.filter(({ id }) => !isSuperseded(look.session.portfolio, id));
  const among = findCriterion(current, address);
  const found = among.kind === 'unknown' ? findCriterion(units, address) : among;
  if (found.kind === 'found') return done({ key: found.key, unitId: found.id, unit: found.unit, label: found.criterion.label, address: address === found.key ? criterionAddress(found.unit, found.criterion) : address });
  if (found.kind === 'ambiguous') return fail(say, 'ambiguous-criterion', { address, choices: found.choices.join(', ') });
  const unit = units.map(({ unit: here }) => unitCodes(here)[0] ?? '').join(', ');
  return fail(say, 'unknown-criterion', { address, unit, known: say('address.known', { example: exampleOf(units[0]?.unit) }) });
}

function exampleOf(unit: Unit | undefined): string {
  const first = unit === undefined ? undefined : unitCriteria(unit)[0];
  return unit === undefined || first === undefined ? 'performance/1' : criterionAddress(unit, first);
}

/** The unit of the portfolio with this id or code; of two editions with one code the one that stands. */
export function findUnitHere(look: Look, code: string): Result<{ readonly id: UnitId; readonly unit: Unit }> {
  const some = someUnitsHere(look);
  if (!some.ok) return some;
  const units = some.value;
  const coded = units.filter(({ unit }) => hasCode(unit, code));
  const here = units.find(({ id }) => id === code) ?? coded.find(({ id }) => !isSuperseded(look.session.portfolio, id)) ?? coded[0];
  if (here !== undefined) return done(here);
  return fail(look.context.say, 'unknown-unit', { code, known: units.map(({ unit }) => unitCodes(unit).join(' ')).join(', ') });
}
