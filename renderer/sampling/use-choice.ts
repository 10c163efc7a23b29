import { useMemo, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { samplingChoices, type Proposed, type SamplingChoices } from '../../domain/sampling/propose-sample.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import type { UnitSampled } from '../portfolio/samples-here.ts';
import { useAct } from '../portfolio/use-act.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { readChoice, type Choice } from './choice-draft.ts';

export interface ChoiceNow {
  readonly choices: SamplingChoices;
  /** The items chosen, each with the criteria to look at it for. */
  readonly chosen: ReadonlyMap<EvidenceId, readonly CriterionKey[]>;
  readonly isAsProposed: boolean;
  readonly toggle: (row: Proposed) => void;
  readonly toggleCriterion: (row: Proposed, key: CriterionKey) => void;
  readonly asProposed: () => void;
  readonly failure: Failure | null;
  /** Draws what is chosen, all in one action. */
  readonly take: () => Promise<void>;
}

/** A sample in the making: the proposal, and what was added to it or taken from it, kept as a draft until it is drawn. */
export function useChoice(here: UnitSampled, onTaken: () => void): ChoiceNow {
  const say = useSay();
  const act = useAct();
  const { portfolio, who, references, fold } = usePortfolio();
  const lines = fold.entries.length;
  const { id, unit, coverage } = here;
  const person = who?.person.id ?? null;
  // The portfolio is the same object for good: what it holds changed when there are more lines.
  const choices = useMemo(() => samplingChoices({ portfolio, unit, coverage }, person), [portfolio, lines, unit, coverage, person]);
  const { text, setText, clear } = useDraft(`sampling:${id}`, '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isTaking, setTaking] = useState(false);
  const rows = [...choices.proposed, ...choices.others];
  const draft = useMemo(() => readChoice(text), [text]);
  const chosen = useMemo(() => chosenOf(choices, draft), [choices, draft]);
  const set = (row: Proposed, keys: readonly CriterionKey[]): void => {
    const next = new Map(chosen);
    if (keys.length === 0) next.delete(row.item.evidence.id);
    else next.set(row.item.evidence.id, keys);
    setText(JSON.stringify(Object.fromEntries(next)));
  };
  const take = async (): Promise<void> => {
    if (chosen.size === 0 || isTaking) return;
    setTaking(true);
    const items = rows.flatMap(({ item: { evidence }, parts }) => {
      const keys = chosen.get(evidence.id) ?? [];
      const addresses = parts.filter(({ criterion }) => keys.includes(criterion.key)).map(({ criterion }) => criterion.key);
      return addresses.length === 0 ? [] : [{ reference: references.get(evidence.id) ?? evidence.reference, addresses }];
    });
    const taken = await act({ kind: 'sample', items }, { inPlace: true, told: say('sampling.taken', { count: items.length }) });
    setTaking(false);
    setFailure(taken.ok ? null : taken.failure);
    if (!taken.ok) return;
    clear();
    onTaken();
  };
  return {
    choices, chosen, isAsProposed: draft === null, failure, take, asProposed: () => clear(),
    toggle: (row) => set(row, chosen.has(row.item.evidence.id) ? [] : row.criteria),
    toggleCriterion: (row, key) => set(row, toggled(row, chosen.get(row.item.evidence.id) ?? [], key)),
  };
}

/** In the order of the unit, whatever was chosen last. */
function toggled({ parts }: Proposed, keys: readonly CriterionKey[], key: CriterionKey): readonly CriterionKey[] {
  return parts.map(({ criterion }) => criterion.key).filter((one) => keys.includes(one) !== (one === key));
}

/** What is chosen of what can be: what was sampled or withdrawn meanwhile is passed over. */
function chosenOf({ proposed, others }: SamplingChoices, draft: Choice | null): ReadonlyMap<EvidenceId, readonly CriterionKey[]> {
  if (draft === null) return new Map(proposed.map(({ item, criteria }) => [item.evidence.id, criteria]));
  return new Map([...proposed, ...others].flatMap(({ item: { evidence }, parts }): readonly (readonly [EvidenceId, readonly CriterionKey[]])[] => {
    const keys = parts.map(({ criterion }) => criterion.key).filter((key) => draft[evidence.id]?.includes(key) === true);
    return keys.length === 0 ? [] : [[evidence.id, keys]];
  }));
}
