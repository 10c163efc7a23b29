import { useMediaQuery } from '@mantine/hooks';
import { Drawer } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { ClaimEvidenceDialog } from '../claiming/claim-evidence-dialog.tsx';
import { PaneEdge } from '../parts/pane-edge.tsx';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { CriterionInspector } from './criterion-inspector.tsx';
import { rowId } from './criterion-row.tsx';
import type { CriterionFilter } from './criterion-filter.ts';
import { FilterContext } from './filter-switch.tsx';
import { FormContext } from './form-context.ts';
import { formPlan } from './form-plan.ts';
import { FormTab } from './form-tab.tsx';
import type { UnitHere } from './unit-here.ts';
import { useFormState } from './use-form-state.ts';

interface FormScreenProps {
  readonly here: UnitHere;
  /** The criterion that was gone to. */
  readonly wanted: CriterionKey | null;
  readonly head: ReactNode;
}

/** The form, and beside it everything about the criterion that is selected; where there is no room beside it, in a drawer. */
export function FormScreen({ here, wanted, head }: FormScreenProps) {
  const say = useSay();
  const isNarrow = useMediaQuery('(max-width: 50rem)');
  const inspector = useRef<HTMLElement>(null);
  const [filter, setFilter] = useState<CriterionFilter>('all');
  const [isDrawn, setDrawn] = useState(false);
  const [claimed, setClaimed] = useState<CriterionKey | null>(null);
  const inspect = useCallback(() => { if (isNarrow) setDrawn(true); else inspector.current?.focus(); }, [isNarrow]);
  const openNarrow = useCallback(() => { if (isNarrow) setDrawn(true); }, [isNarrow]);
  const form = useFormState({ here, wanted, filter, onWantsDetails: openNarrow, onClaim: setClaimed });
  const plan = useMemo(() => formPlan(say, here), [say, here]);
  const criterion = here.coverage.criteria.find(({ key }) => key === form.selected);
  const name = criterion === undefined ? '' : (form.names.get(criterion.key) ?? criterion.printed);
  const closeClaim = (): void => { setClaimed(null); returnTo(form.selected); };
  useCommands([
    { id: 'unit-claim', label: say('unit.command.claim', { criterion: name }), keys: 'c', icon: 'plus', can: criterion !== undefined && form.onClaim !== null, run: () => { if (criterion !== undefined) form.onClaim?.(criterion.key); } },
    { id: 'unit-open', label: say(filter === 'open' ? 'unit.command.all' : 'unit.command.open'), keys: 'o', icon: 'filter', run: () => setFilter(filter === 'open' ? 'all' : 'open') },
    { id: 'unit-inspect', label: say('unit.command.inspect', { criterion: name }), keys: 'Enter', quiet: true, can: criterion !== undefined, run: inspect },
  ]);
  useEffect(() => { if (wanted !== null) document.getElementById(rowId(wanted))?.scrollIntoView({ block: 'center' }); }, [wanted]);
  const details = criterion === undefined ? null : <CriterionInspector key={criterion.key} criterion={criterion} />;
  const toClaim = here.coverage.criteria.find(({ key }) => key === claimed);
  return (
    <FormContext value={form}>
      <FilterContext value={setFilter}>
        <div className="panel unit-scope">
          <main className="main">{head}<div className="unit-form" role="tabpanel" id="unit-tab" aria-labelledby="tab-form"><FormTab plan={plan} /></div></main>
          <aside className="insp" aria-label={say('unit.inspector', { criterion: name })} ref={inspector} tabIndex={-1}>{isNarrow ? null : details}<PaneEdge kind="inspector" screen="unit" /></aside>
          <Drawer opened={isNarrow && isDrawn} onClose={() => { setDrawn(false); returnTo(form.selected); }} title={say('unit.inspector', { criterion: name })} size="min(30rem, 92vw)"
            closeButtonProps={{ 'aria-label': say('shell.close') }} classNames={{ content: 'unit-scope', body: 'insp drawn' }}>{details}</Drawer>
        </div>
        {toClaim === undefined ? null : <ClaimEvidenceDialog coverage={here.coverage} criterion={toClaim} onClose={closeClaim} />}
      </FilterContext>
    </FormContext>
  );
}

/** The focus goes back to where one was, once the dialog or drawer is gone. */
function returnTo(key: CriterionKey | null): void {
  if (key !== null) window.requestAnimationFrame(() => document.getElementById(rowId(key))?.focus());
}
