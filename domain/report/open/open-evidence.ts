import { candidateName, referenceOf } from '../base-context.ts';
import { filesIn } from '../facts/bytes.ts';
import { evidenceOfUnit } from '../facts/unit-evidence.ts';
import type { OpenItem, UnitFacts } from '../unit-context.ts';

/** Evidence of the unit whose files have not arrived or are damaged. */
export function openEvidence(context: UnitFacts): readonly OpenItem[] {
  const { say, input } = context;
  const states = ['arriving', 'damaged'] as const;
  return evidenceOfUnit(context).flatMap((item) => states.flatMap((state) => {
    const count = filesIn(input, item, state).length;
    const values = { reference: referenceOf(context, item.id), count };
    return count === 0 ? [] : [{ what: say(`report.open.file-${state}`, values), closes: say(`report.open.file-${state}-close`), who: candidateName(context) }];
  }));
}
