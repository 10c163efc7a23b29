import { useEffect, useRef } from 'react';
import type { Place } from '../../domain/reading/source/source-line.ts';
import { quotedRule } from '../../domain/rules/rule-words.ts';
import type { Rule } from '../../domain/unit/rule.ts';
import { useSay } from '../words/words.ts';
import type { DraftShown } from './shown.ts';
import { ruleChips } from './rule-chips.ts';
import { linesOf } from './selection.ts';

interface One { readonly key: string; readonly places: readonly Place[]; readonly rule: Rule }

/** A rule: the sentence that it was read from, and what it was read as. */
export function RuleRow({ one: { key, places, rule }, shown: { working: { correct }, selection, select } }: { readonly one: One; readonly shown: DraftShown }) {
  const say = useSay();
  const isOn = selection.keys.includes(key);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => { if (isOn) row.current?.scrollIntoView({ block: 'nearest' }); }, [isOn]);
  const lines = linesOf(places);
  return (
    <li ref={row} className={`ws-rule${isOn ? ' on' : ''}`}>
      <button type="button" className="ws-words" aria-pressed={isOn} onClick={() => select({ key, places })}><span className="q s" dir="auto">{quotedRule(say, { rule, implied: false })}</span></button>
      <p className="row wrap ws-chips">{ruleChips(say, rule).map((chip, place) => <span key={`${place} ${chip}`} className="ws-chip">{chip}</span>)}</p>
      {isOn ? (
        <div className="row wrap ws-acts">
          {rule.repaired === undefined ? null : <span className="small dim">{rule.repaired}</span>}
          {rule.unresolved === undefined ? null : <span className="small dim">{rule.unresolved}</span>}
          {lines.length < 2 ? null : <span className="small dim">{say('workshop.rule.joined', { first: Math.min(...lines), last: Math.max(...lines) })}</span>}
          <button type="button" className="btn quiet sm end" onClick={() => correct({ kind: 'drop', key })}>{say('workshop.rule.drop')}</button>
        </div>
      ) : null}
    </li>
  );
}
