import { useCallback, useMemo, useState } from 'react';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { CriterionKey, UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { criterionBadges } from './criterion-badges.ts';
import type { CriterionFilter } from './criterion-filter.ts';
import type { FormState } from './form-context.ts';
import { mayClaim } from './may.ts';
import { isAccepted, type UnitHere } from './unit-here.ts';

/** Where one was in each unit: going away and coming back finds it again. */
const lastSelected = new Map<UnitId, CriterionKey>();

const known = new WeakMap<Unit, ReadonlyMap<CriterionKey, string>>();

/** How each criterion is said: worked out once, for a unit's document never changes. */
function namesOf(say: Say, { unit, coverage }: UnitHere): ReadonlyMap<CriterionKey, string> {
  const kept = known.get(unit);
  if (kept !== undefined && (coverage.criteria[0] === undefined || kept.has(coverage.criteria[0].key))) return kept;
  const made = new Map(coverage.criteria.map((criterion) => [criterion.key, nameOf(say, coverage, criterion)]));
  known.set(unit, made);
  return made;
}

interface FormWanted {
  readonly here: UnitHere;
  readonly wanted: CriterionKey | null;
  readonly filter: CriterionFilter;
  readonly onWantsDetails: () => void;
  readonly onClaim: (key: CriterionKey) => void;
}

/** What the parts of the form share, kept the same as long as it can be, so that rows are not drawn again for nothing. */
export function useFormState({ here, wanted, filter, onWantsDetails, onClaim }: FormWanted): FormState {
  const say = useSay();
  const { go } = usePlace();
  const { references, who } = usePortfolio();
  const [[wantedOf, selected], setSelected] = useState<readonly [CriterionKey | null, CriterionKey | null]>(() => [wanted, wanted ?? lastSelected.get(here.id) ?? firstOpen(here)]);
  if (wantedOf !== wanted) setSelected([wanted, wanted ?? selected]);
  const onSelect = useCallback((key: CriterionKey, opens = false) => {
    lastSelected.set(here.id, key);
    setSelected(([of]) => [of, key]);
    if (opens) onWantsDetails();
  }, [here.id, onWantsDetails]);
  const claim = useCallback((key: CriterionKey) => { onSelect(key); onClaim(key); }, [onSelect, onClaim]);
  const onOpen = useCallback((evidence: EvidenceId) => go({ kind: 'evidence', evidence }), [go]);
  const names = useMemo(() => namesOf(say, here), [say, here]);
  const badges = useMemo(() => criterionBadges(say, here), [say, here]);
  const canClaim = mayClaim(who);
  return useMemo(() => ({ here, names, badges, references, filter, selected, onSelect, onOpen, onClaim: canClaim ? claim : null }), [here, names, badges, references, filter, selected, onSelect, onOpen, canClaim, claim]);
}

function firstOpen({ coverage: { criteria } }: UnitHere): CriterionKey | null {
  return (criteria.find((criterion) => criterion.list !== 'behaviour' && !isAccepted(criterion)) ?? criteria[0])?.key ?? null;
}
