import { useState } from 'react';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { ConfirmDialog } from '../deciding/confirm-dialog.tsx';
import { InferDialog } from '../deciding/infer-dialog.tsx';
import { ReasonDialog } from '../deciding/reason-dialog.tsx';
import { nameOf } from '../parts/criterion-names.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { RetractDialog } from './retract-dialog.tsx';
import type { UnitHere } from './unit-here.ts';

/** More criteria than these are better found by the filter. */
const mostLinks = 8;

type Doing = { readonly kind: 'confirm' | 'reason' | 'retract' } | { readonly kind: 'infer'; readonly criterion: CriterionKey };

/** What can be done about a rule by whoever works here: the assessor's decisions, and the way to each criterion that lacks something. */
export function RuleActions({ here, outcome }: { readonly here: UnitHere; readonly outcome: RuleOutcome }) {
  const say = useSay();
  const { who } = usePortfolio();
  const [doing, setDoing] = useState<Doing | null>(null);
  const { rule, judged, confirmable, confirmation } = outcome;
  const assesses = who?.role === 'assessor' || who?.role === 'countersigning-assessor';
  const asksReason = rule.kind === 'allow' && rule.when !== undefined && judged.lacking.length > 0;
  const toInfer = rule.kind !== 'infer' ? [] : here.coverage.criteria.filter(({ key, label }) => judged.lacking.includes(key) && (rule.only === undefined || here.unit.howTo.includes(label)));
  const close = (): void => setDoing(null);
  const button = (words: string, next: Doing) => <button type="button" className="btn sm" onClick={() => setDoing(next)}>{words}</button>;
  return (
    <>
      <div className="row wrap rule-do">
        {assesses && confirmable && confirmation === null ? button(say('unit.rule.confirm'), { kind: 'confirm' }) : null}
        {assesses && confirmation !== null ? button(say('unit.rule.retract'), { kind: 'retract' }) : null}
        {assesses && asksReason ? button(say('unit.rule.reason'), { kind: 'reason' }) : null}
        {assesses ? toInfer.slice(0, mostLinks).map((criterion) => <span key={criterion.key}>{button(say('unit.rule.infer', { criterion: nameOf(say, here.coverage, criterion) }), { kind: 'infer', criterion: criterion.key })}</span>) : null}
        <LackingLinks here={here} outcome={outcome} />
      </div>
      {doing?.kind === 'confirm' ? <ConfirmDialog unit={here.id} outcome={outcome} onClose={close} /> : null}
      {doing?.kind === 'reason' ? <ReasonDialog unit={here.id} outcome={outcome} onClose={close} /> : null}
      {doing?.kind === 'infer' ? <InferDialog unit={here.id} criterion={doing.criterion} onClose={close} /> : null}
      {doing?.kind === 'retract' && confirmation !== null ? <RetractDialog object="confirmation" id={confirmation.id} said={confirmation.grounds} onClose={close} /> : null}
    </>
  );
}

/** The criteria that lack something, each a way to it. */
function LackingLinks({ here, outcome }: { readonly here: UnitHere; readonly outcome: RuleOutcome }) {
  const say = useSay();
  const { go } = usePlace();
  const { judged, rule } = outcome;
  if (judged.state !== 'open' || rule.kind === 'sufficiency' || judged.lacking.length === 0 || judged.lacking.length > mostLinks) return null;
  const lacking = new Set(judged.lacking);
  return here.coverage.criteria.filter(({ key }) => lacking.has(key)).map((criterion) => {
    const name = nameOf(say, here.coverage, criterion);
    return <button key={criterion.key} type="button" className="link" onClick={() => go({ kind: 'unit', unit: here.id, criterion: criterion.key })} aria-label={say('unit.rule.go', { criterion: name })}>{name}</button>;
  });
}
