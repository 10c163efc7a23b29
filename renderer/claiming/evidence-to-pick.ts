import { compareReferences } from '../../domain/evidence/reference.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { methodName } from '../../domain/report/words/method-words.ts';
import { period } from '../../domain/report/words/when.ts';
import type { Say } from '../../domain/words/say.ts';
import type { View } from '../portfolio/view.ts';
import { isFound } from './folded-search.ts';
import type { Pickable } from './pick-rows.ts';

/** An item of evidence by which a criterion may be claimed. */
export interface EvidenceToPick extends Pickable {
  readonly evidence: Evidence;
  readonly reference: string;
  readonly method: string;
  readonly days: string;
}

/** All evidence that is presented, in order of reference; supplementary evidence shows no criterion, so it is left out. */
export function evidenceToPick(say: Say, { portfolio, references }: Pick<View, 'portfolio' | 'references'>, claimed: ReadonlySet<EvidenceId>): readonly EvidenceToPick[] {
  const all = [...portfolio.evidence.values()].filter(({ withdrawn, erased, fields }) => withdrawn === undefined && erased === undefined && fields.supplementary !== true);
  return all.map((evidence): EvidenceToPick => ({
    id: evidence.id, group: '', taken: claimed.has(evidence.id), evidence, reference: references.get(evidence.id) ?? evidence.reference,
    method: methodName(say, evidence.fields.method), days: period(say, evidence.fields),
  })).sort((a, b) => compareReferences(a.reference, b.reference));
}

/** Those in which every word that is searched for stands. */
export function findEvidence(items: readonly EvidenceToPick[], search: string): readonly EvidenceToPick[] {
  return items.filter(({ reference, method, days, evidence }) => isFound(search, [reference, evidence.fields.title, method, days]));
}
