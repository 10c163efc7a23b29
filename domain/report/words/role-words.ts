import type { WriterRole } from '../../person/role.ts';
import type { Unit } from '../../unit/unit.ts';
import type { BaseContext } from '../base-context.ts';

export type SignOffRole = Unit['signOff'][number]['role'];

/** A role in the words of the award: an SVQ has an internal verifier, other qualifications an internal quality assurer. */
export function roleName({ input, say }: { readonly input: Pick<BaseContext['input'], 'portfolio'>; readonly say: BaseContext['say'] }, role: WriterRole): string {
  return say(`report.role.${input.portfolio.details.words ?? 'svq'}.${role}`);
}

/** Whose declaration fills a line of the sign-off block; nobody works as a countersigning internal verifier here, that line is for ink. */
export const signsAs: Readonly<Record<SignOffRole, WriterRole | null>> = {
  candidate: 'candidate',
  assessor: 'assessor',
  'countersigning-assessor': 'countersigning-assessor',
  'internal-verifier': 'internal-quality-assurer',
  'countersigning-internal-verifier': null,
  'external-verifier': 'external-quality-assurer',
};
