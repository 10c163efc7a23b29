import { useEffect, useRef, useState } from 'react';
import type { Place } from '../../domain/reading/source/source-line.ts';
import { quotedRule } from '../../domain/rules/rule-words.ts';
import type { Rule } from '../../domain/unit/rule.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { DraftShown } from './shown.ts';
import { ruleChips } from './rule-chips.ts';
import { RuleForm } from './rule-form.tsx';
import { linesOf } from './selection.ts';

interface One { readonly key: string; readonly places: readonly Place[]; readonly rule: Rule }

/** A rule: the sentence that it was read from, and what it was read as. */
export function RuleRow({ one: { key, places, rule }, shown: { working: { now, correct }, selection, select } }: { readonly one: One; readonly shown: DraftShown }) {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const isOn = selection.keys.includes(key);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => { if (isOn) row.current?.scrollIntoView({ block: 'nearest' }); }, [isOn]);
  const lines = linesOf(places);
  return (
    <li ref={row} className={`ws-rule${isOn ? ' on' : ''}`}>
      <button type="button" className="ws-words" aria-pressed={isOn} onClick={() => select({ key, places })}><span className="q s" dir="auto">{quotedRule(say, { rule, implied: false })}</span></button>
      <p className="row wrap ws-chips">{ruleChips(say, rule).map((chip, place) => <span key={`${place} ${chip}`} className="ws-chip">{chip}</span>)}</p>
      {!isOn ? null : editing ? <RuleForm rule={rule} scopeGroups={now.draft.scope} keep={(next) => correct({ kind: 'rule', key, rule: next })} close={() => setEditing(false)} /> : (
        <div className="row wrap ws-acts">
          {rule.repaired === undefined ? null : <span className="small dim">{rule.repaired}</span>}
          {rule.unresolved === undefined ? null : <span className="small dim">{rule.unresolved}</span>}
          {lines.length < 2 ? null : <span className="small dim">{say('workshop.rule.joined', { first: Math.min(...lines), last: Math.max(...lines) })}</span>}
          <button type="button" className="btn sm end" onClick={() => setEditing(true)}><Icon name="pencil" size="small" />{say('workshop.edit')}</button>
          <button type="button" className="btn quiet sm" onClick={() => correct({ kind: 'drop', key })}>{say('workshop.rule.drop')}</button>
        </div>
      )}
    </li>
  );
}
