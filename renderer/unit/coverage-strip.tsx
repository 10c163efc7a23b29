import { useRef, type KeyboardEvent } from 'react';
import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { criterionShows } from '../parts/shown-states.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { useSay } from '../words/words.ts';
import type { FormPart } from './form-plan.ts';
import { useForm } from './form-context.ts';

/** Every criterion as a small mark, to go to it: a toolbar with one stop of the tab key and arrows inside. */
export function CoverageStrip({ parts }: { readonly parts: readonly FormPart[] }) {
  const say = useSay();
  const bar = useRef<HTMLDivElement>(null);
  const { selected } = useForm();
  const first = parts[0]?.criteria[0]?.key;
  const press = (event: KeyboardEvent): void => {
    const cells = [...(bar.current?.querySelectorAll<HTMLElement>('.cell') ?? [])];
    const at = cells.findIndex((cell) => cell === document.activeElement);
    const next = event.key === 'ArrowRight' ? at + 1 : event.key === 'ArrowLeft' ? at - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? cells.length - 1 : null;
    if (next === null || at < 0) return;
    event.preventDefault();
    cells[Math.max(0, Math.min(cells.length - 1, next))]?.focus();
  };
  return (
    <div className="strip" role="toolbar" aria-label={say('unit.strip')} ref={bar} onKeyDown={press}>
      {parts.map((part) => (
        <div key={part.list} className="grp" role="group" aria-label={part.title}>
          <span className="micro dim3" aria-hidden="true">{say(`unit.part.${part.list}`)}</span>
          <div className="cells">{part.criteria.map((criterion) => <Cell key={criterion.key} criterion={criterion} isTab={criterion.key === (selected ?? first)} />)}</div>
        </div>
      ))}
    </div>
  );
}

function Cell({ criterion, isTab }: { readonly criterion: CriterionCoverage; readonly isTab: boolean }) {
  const say = useSay();
  const { selected, names, onSelect } = useForm();
  const { key, printed, state } = criterion;
  const name = say('unit.strip.cell', { criterion: names.get(key) ?? printed, state: state === 'inferred' ? say('unit.state.inferred') : say(`shown-state.${criterionShows[state]}`) });
  const choose = (chosen: CriterionKey): void => { onSelect(chosen); };
  return (
    <button type="button" className={`cell${selected === key ? ' on' : ''}`} aria-label={name} title={name} aria-current={selected === key ? 'true' : undefined} tabIndex={isTab ? 0 : -1} onClick={() => choose(key)}>
      <span className="n" aria-hidden="true">{printed.replace(/^\((.+)\)$/, '$1')}</span><StateGlyph state={criterionShows[state]} />
    </button>
  );
}
