import { Radio, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { openRules } from '../../domain/rules/open-rules.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { quotedRule } from '../../domain/rules/rule-words.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { useSay } from '../words/words.ts';
import type { UnitHere } from './unit-here.ts';

/** The outcome in the form's own words, and why. Over open rules it needs the awarding body's written permission, quoted. */
export function DecideForm({ here, onDone }: { readonly here: UnitHere; readonly onDone: () => void }) {
  const say = useSay();
  const act = useAct();
  const [outcome, setOutcome] = useState<'competent' | 'not-yet' | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const end = useRef<HTMLDivElement>(null);
  // What was refused stands above the button, and must not push it out of sight.
  useEffect(() => { if (failure !== null) end.current?.scrollIntoView({ block: 'nearest' }); }, [failure]);
  const why = useDraft(`decide:${here.id}`, '');
  const permission = useDraft(`permission:${here.id}`, '');
  const open = openRules(here.coverage);
  const isOver = outcome === 'competent' && open.length > 0;
  const word = outcome === 'not-yet' ? here.unit.outcomes.notYet : here.unit.outcomes.competent;
  const decide = async (): Promise<void> => {
    if (outcome === null) return;
    const words = { ...(why.text.trim() === '' ? {} : { why: why.text }), ...(!isOver || permission.text.trim() === '' ? {} : { permission: permission.text }) };
    const acted = await act({ kind: 'decide', code: here.id, outcome, ...words }, { inPlace: true, told: say('unit.decision.made', { outcome: word }) });
    setFailure(acted.ok ? null : acted.failure);
    if (!acted.ok) return;
    why.clear();
    permission.clear();
    onDone();
  };
  return (
    <form className="card decide" onSubmit={(event) => { event.preventDefault(); void decide(); }}>
      <Radio.Group label={say('unit.decision.outcome')} value={outcome} onChange={(value) => setOutcome(value === 'competent' ? 'competent' : 'not-yet')}>
        <div className="row gap6"><Radio value="competent" label={here.unit.outcomes.competent} /><Radio value="not-yet" label={here.unit.outcomes.notYet} /></div>
      </Radio.Group>
      <Textarea label={say('unit.decision.why')} autosize minRows={2} maxRows={14} dir="auto" value={why.text} onChange={(event) => why.setText(event.currentTarget.value)} />
      {isOver ? <OpenOver rules={open} /> : null}
      {isOver ? <Textarea label={say('unit.decision.permission')} description={say('unit.decision.permission.help')} autosize minRows={2} dir="auto" value={permission.text} onChange={(event) => permission.setText(event.currentTarget.value)} /> : null}
      {failure === null ? null : failure.code === 'rules-open' ? <Notice tone="notyet" icon="alert" urgent><b className="b">{say('unit.decision.refused', { outcome: word })}</b> {say('failure.rules-open.next')}</Notice> : <FailureNotice failure={failure} />}
      <div className="row" ref={end}><button type="submit" className="btn primary" disabled={outcome === null}>{outcome === null ? say('unit.decision.decide') : say('unit.decision.decide-as', { outcome: word })}</button></div>
    </form>
  );
}

/** The rules that stand against it, each with its sentence and what it lacks. */
function OpenOver({ rules }: { readonly rules: readonly RuleOutcome[] }) {
  const say = useSay();
  return (
    <div className="note more">
      <div className="grow">
        <b className="b">{say('unit.decision.open', { count: rules.length })}</b>
        <ul className="open-over">{rules.map(({ id, rule, implied, judged }) => <li key={id}><p className="q s">{quotedRule(say, { rule, implied })}</p><p className="small">{judged.because} {judged.wouldClose}</p></li>)}</ul>
      </div>
    </div>
  );
}
