import { useRef, type KeyboardEvent } from 'react';
import { isCriterionKey, type CriterionKey } from '../../domain/unit/criterion-key.ts';
import { takeUp } from '../claiming/dragged-evidence.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { useSay } from '../words/words.ts';
import { CoverageStrip } from './coverage-strip.tsx';
import { rowId } from './criterion-row.tsx';
import { DecisionBlock } from './decision-block.tsx';
import { FormBefore } from './form-before.tsx';
import { FormPartShown } from './form-part.tsx';
import { FormFeedback } from './form-feedback.tsx';
import type { FormPlan } from './form-plan.ts';
import { useForm } from './form-context.ts';
import { useDropEvidence } from './use-drop-evidence.ts';
import { Supplementary } from './supplementary.tsx';

/** The recording form come alive. Up and down go from criterion to criterion. */
export function FormTab({ plan }: { readonly plan: FormPlan }) {
  const say = useSay();
  const form = useForm();
  const { onSelect } = form;
  const dropping = useDropEvidence(form);
  const scroll = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent): void => {
    const next = event.target instanceof Element && event.target.closest('.pc') !== null ? neighbour(event, scroll.current) : null;
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    document.getElementById(rowId(next))?.focus();
  };
  return (
    <>
      <CoverageStrip parts={plan.parts} />
      <div className="scroll form" ref={scroll} onKeyDown={press} onDragStart={({ nativeEvent }) => takeUp(nativeEvent)} {...dropping}>
        <div className="form-in">
          <FormBefore whole={plan.whole} />
          {plan.parts.length === 0 ? <EmptyState icon="clipboard-list" title={say('unit.no-criteria')}>{say('unit.no-criteria.what')}</EmptyState> : plan.parts.map((part, place) => <FormPartShown key={part.list} part={part} isFirst={place === 0} />)}
          <Supplementary />
          <FormFeedback />
          <DecisionBlock />
        </div>
      </div>
    </>
  );
}

/** The criterion that a key leads to from the one that has the focus, among those that show. */
function neighbour({ key }: KeyboardEvent, form: HTMLElement | null): CriterionKey | null {
  const rows = [...(form?.querySelectorAll<HTMLElement>('.pc') ?? [])];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : key === 'Home' ? 0 : key === 'End' ? rows.length - 1 : -1;
  const found = rows[next]?.dataset['criterion'];
  return isCriterionKey(found) ? found : null;
}
