import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import { asksObservationOnly } from '../../domain/report/facts/rule-facts.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { Icon } from '../look/icon.tsx';
import { rulesSpeakingOf } from '../parts/rules-speaking-of.ts';
import { ruleShows } from '../parts/shown-states.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { useSay } from '../words/words.ts';
import { useForm } from './form-context.ts';
import { CriterionDecisions } from './criterion-decisions.tsx';

/** The rules that lack something of this criterion, each with what would close it; those in order stand folded below. */
export function LackingRules({ criterion }: { readonly criterion: CriterionCoverage }) {
  const say = useSay();
  const { here } = useForm();
  const rules = rulesSpeakingOf(say, here.unit, here.coverage, criterion.key);
  const lacking = rules.filter(({ judged, rule }) => rule.kind !== 'sufficiency' && (judged.state === 'open' || judged.state === 'for-a-person') && judged.lacking.includes(criterion.key));
  const others = rules.filter((outcome) => !lacking.includes(outcome));
  if (rules.length === 0) return null;
  return (
    <div className="sec lacking">
      {lacking.map((outcome) => <LackingRule key={outcome.id} outcome={outcome} criterion={criterion} />)}
      {others.length === 0 ? null : (
        <details className="fold">
          <summary className="small dim"><Icon name="chevron-right" size="small" />{say('unit.inspector.rules', { count: others.length })}</summary>
          <ul className="speaking">{others.map(({ id, rule, implied, judged }) => <li key={id}><StateGlyph state={ruleShows[judged.state]} /><span><span className="off">{say(`rule-state.${judged.state}`)}: </span><span className="q s">{implied ? rule.sentence : `“${rule.sentence}”`}</span><br /><span className="small dim">{judged.because}</span></span></li>)}</ul>
        </details>
      )}
    </div>
  );
}

function LackingRule({ outcome, criterion }: { readonly outcome: RuleOutcome; readonly criterion: CriterionCoverage }) {
  const say = useSay();
  const { rule, implied, judged } = outcome;
  return (
    <div className="note more">
      <Icon name={asksObservationOnly(outcome) ? 'eye' : rule.kind === 'allow' ? 'quote' : 'info'} />
      <div className="grow">
        <p className="q s">{implied ? rule.sentence : `“${rule.sentence}”`}</p>
        <p className="note-close">{judged.wouldClose === null ? judged.because : <><b className="b">{say('rule-card.would-close')}</b> {judged.wouldClose}</>}</p>
        <CriterionDecisions outcome={outcome} criterion={criterion} />
      </div>
    </div>
  );
}
