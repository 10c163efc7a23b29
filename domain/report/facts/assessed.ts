import { reliedOn } from '../../coverage/relied-on.ts';
import { whoCounts } from '../../coverage/who-counts.ts';
import type { EvidenceId } from '../../evidence/evidence-id.ts';
import { assessmentStanding, type AssessmentStanding } from '../../portfolio/assessment-standing.ts';
import type { ReportInput } from '../report-input.ts';

/** How it stands with an item's being valid, authentic and current, and whether something that counts in a printed unit rests on it. */
export interface Assessed { readonly standing: AssessmentStanding; readonly isReliedOn: boolean }

/** Every item, by whoever counts in one of the printed units. */
export function assessedItems({ portfolio, units, counts }: Pick<ReportInput, 'portfolio' | 'units' | 'counts'>): ReadonlyMap<EvidenceId, Assessed> {
  const who = whoCounts(portfolio, counts);
  const relied = new Set(units.flatMap(({ coverage }) => reliedOn(coverage, portfolio, counts)).map(({ item }) => item.id));
  const found = [...portfolio.evidence.values()].map((item): [EvidenceId, Assessed] => {
    const standing = assessmentStanding(item, (stamp) => units.some(({ id }) => who(stamp, id) === null));
    return [item.id, { standing, isReliedOn: relied.has(item.id) }];
  });
  return new Map(found);
}
