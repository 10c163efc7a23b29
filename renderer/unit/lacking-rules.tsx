import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import { asksObservationOnly } from '../../domain/report/facts/rule-facts.ts';
import { listWords } from '../../domain/rules/list-words.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { quotedRule } from '../../domain/rules/rule-words.ts';
import type { Say } from '../../domain/words/say.ts';
import { Icon } from '../look/icon.tsx';
import { rulesSpeakingOf } from '../parts/rules-speaking-of.ts';
import { ruleShows } from '../parts/shown-states.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { whoMoves } from '../../domain/coverage/who-moves.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
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
          <ul className="speaking">{others.map(({ id, rule, implied, judged }) => (
            <li key={id}>
              <StateGlyph state={ruleShows[judged.state]} />
              <span><span className="off">{say(`rule-state.${judged.state}`)}: </span><span className="q s">{quotedRule(say, { rule, implied })}</span><br /><span className="small dim">{judged.because}</span></span>
            </li>
          ))}</ul>
        </details>
      )}
    </div>
  );
}

function LackingRule({ outcome, criterion }: { readonly outcome: RuleOutcome; readonly criterion: CriterionCoverage }) {
  const say = useSay();
  const { portfolio, references } = usePortfolio();
  const { rule, implied, judged } = outcome;
  const close = closeHere(say, outcome, criterion, whoMoves(say, portfolio, 'assessor'), references);
  return (
    <div className="note more">
      <Icon name={asksObservationOnly(outcome) ? 'eye' : rule.kind === 'allow' ? 'quote' : 'info'} />
      <div className="grow">
        <p className="q s">{quotedRule(say, { rule, implied })}</p>
        <p className="note-close">{close === null ? judged.because : <><b className="b">{say('rule-card.would-close')}</b> {close}</>}</p>
        <CriterionDecisions outcome={outcome} criterion={criterion} />
      </div>
    </div>
  );
}

/** What would close it for this criterion alone, where that can be said: the judgement of what waits, or a claim. Else what would close the rule. */
function closeHere(say: Say, { rule, claimed, judged }: RuleOutcome, criterion: CriterionCoverage, assessor: string, references: ReadonlyMap<EvidenceId, string>): string | null {
  const waiting = criterion.claims.filter(({ state }) => state === 'waiting' || state === 'stale');
  if (judged.state === 'open' && waiting.length > 0 && !claimed.lacking.includes(criterion.key)) return say('unit.close.judge', { who: assessor, references: listWords(say, waiting.map(({ evidence }) => references.get(evidence.id) ?? evidence.reference)) });
  return rule.kind === 'cover' && judged.state === 'open' ? say('unit.close.claim') : judged.wouldClose;
}
