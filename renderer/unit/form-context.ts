import { createContext, useContext } from 'react';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import type { Badges } from './criterion-badges.ts';
import type { CriterionFilter } from './criterion-filter.ts';
import type { UnitHere } from './unit-here.ts';

/** What the parts of the form share: the unit, what is selected and shown, and what can be done. */
export interface FormState {
  readonly here: UnitHere;
  readonly names: ReadonlyMap<CriterionKey, string>;
  readonly badges: ReadonlyMap<CriterionKey, Badges>;
  readonly references: ReadonlyMap<EvidenceId, string>;
  readonly filter: CriterionFilter;
  readonly selected: CriterionKey | null;
  /** Selects a criterion; `opens` where its details are wanted, too, and there is no room for them beside the form. */
  readonly onSelect: (key: CriterionKey, opens?: boolean) => void;
  readonly onOpen: (evidence: EvidenceId) => void;
  /** Null where whoever works here does not claim. */
  readonly onClaim: ((key: CriterionKey) => void) | null;
}

export const FormContext = createContext<FormState | null>(null);

/** The form that a part stands in. */
export function useForm(): FormState {
  const form = useContext(FormContext);
  if (form === null) throw new Error('There is no form here: put <FormContext> around it');
  return form;
}
