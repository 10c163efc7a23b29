import type { NamedPerson, PeopleRole } from '../../domain/person/role.ts';
import { candidateOf } from '../parts/candidate-of.ts';
import type { View } from '../portfolio/view.ts';
import type { Say } from '../../domain/words/say.ts';

const byCandidate: readonly string[] = ['personal-statement', 'reflective-account', 'product', 'case-study'];

/** Who is expected to have made evidence of a method. */
export function makerRole(method: string): PeopleRole {
  if (method === 'witness-testimony') return 'witness';
  if (method === 'expert-witness') return 'expert-witness';
  if (method === 'observation' || method === 'questioning' || method === 'professional-discussion') return 'assessor';
  return byCandidate.includes(method) ? 'candidate' : 'other';
}

/** Who is named as having made it to begin with: the candidate's own writing and work is theirs; a testimony asks for its witness. */
export function firstMakers(say: Say, view: Pick<View, 'who' | 'portfolio'>, method: string): readonly NamedPerson[] {
  const role = makerRole(method);
  if (role === 'candidate') return [{ role, name: candidateOf(say, view.portfolio) }];
  if (role === 'witness' || role === 'expert-witness') return [{ role, name: '' }];
  const { who } = view;
  return role === 'assessor' && (who?.role === 'assessor' || who?.role === 'countersigning-assessor') ? [{ role, name: who.person.name }] : [];
}
