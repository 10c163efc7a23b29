import { without } from '../portfolio/change-draft.ts';
import type { Evidence, PersonStatus, UnitUse, Witness } from '../portfolio/portfolio.ts';
import { unseenChange } from '../portfolio/seen.ts';
import { keptFields, standing, together, type Carried, type Renewing, type Statement } from './statement.ts';

/** Who people are, the units as they were taken up and corrected, the witnesses, and every item but those that go, with what was found of it as it is now. */
export function carryEvidence({ portfolio, gone }: Renewing): Carried {
  const items = [...portfolio.evidence.values()].filter(({ id }) => !gone.has(id));
  const statements = [
    ...[...portfolio.people.values()].map(ofPerson),
    ...[...portfolio.units.values()].flatMap(ofUnit),
    ...[...portfolio.units.values()].flatMap(ofSupersessions),
    ...[...portfolio.witnesses.values()].map(ofWitness),
    ...items.flatMap(ofItem),
  ];
  return together([{ statements, outdated: 0 }, ...items.map(assessmentsOf)]);
}

function ofPerson({ stamp, ...said }: PersonStatus): Statement {
  return { stamp, do: { kind: 'describe-person', v: 1, ...said } };
}

function ofUnit({ id, document, code, stamp, replaced = [] }: UnitUse): readonly Statement[] {
  const taken: Statement = { stamp, do: { kind: 'take-unit', v: 1, unit: id, document: replaced[0]?.document ?? document, code } };
  return [taken, ...replaced.map(({ because, stamp: corrected }, index): Statement => (
    { stamp: corrected, do: { kind: 'replace-unit', v: 1, unit: id, document: replaced[index + 1]?.document ?? document, because } }))];
}

/** After all units: each names two. */
function ofSupersessions({ id, superseded = [] }: UnitUse): readonly Statement[] {
  return superseded.map(({ stamp, ...said }): Statement => ({ stamp, do: { kind: 'supersede-unit', v: 1, unit: id, ...said } }));
}

function ofWitness(witness: Witness): Statement {
  return { stamp: witness.stamp, do: { kind: 'register-witness', v: 1, witness: witness.id, ...without(witness, 'id', 'stamp') } };
}

function ofItem(item: Evidence): readonly Statement[] {
  const { id, reference, added, withdrawn } = item;
  const fields = keptFields(item);
  if (fields === null) return [];
  return [
    { stamp: added, do: { kind: 'add-evidence', v: 1, evidence: id, reference, fields } },
    ...(withdrawn === undefined ? [] : [{ stamp: withdrawn.stamp, do: { kind: 'withdraw', v: 1, evidence: id, because: withdrawn.because } } as const]),
  ];
}

function assessmentsOf({ id, assessments, changes }: Evidence): Carried {
  return standing(assessments, ({ stamp }) => unseenChange(stamp, changes) === null, (one) => (
    { stamp: one.stamp, do: { kind: 'assess', v: 1, evidence: id, ...without(one, 'stamp') } }));
}
