import { useState } from 'react';
import type { CriterionCoverage, InferenceCoverage } from '../../domain/coverage/coverage.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import { itemPlacesWords } from '../../domain/evidence/item-places.ts';
import { placesWords } from '../../domain/evidence/locator-words.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { InferDialog } from '../deciding/infer-dialog.tsx';
import { inferRuleFor } from '../deciding/inference-sources.ts';
import { Quote } from '../parts/quote.tsx';
import { StateWord } from '../parts/state-glyph.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { useForm } from './form-context.ts';
import { mayAssess } from './may.ts';
import { RetractDialog } from './retract-dialog.tsx';

/** What the assessor inferred for a knowledge statement: from what, where, why, and whether it stands. */
export function Inferences({ criterion, name }: { readonly criterion: CriterionCoverage; readonly name: string }) {
  const say = useSay();
  const { here } = useForm();
  const { who } = usePortfolio();
  const [isOpen, setOpen] = useState(false);
  const rule = inferRuleFor(here.coverage, criterion.key)?.rule;
  const can = mayAssess(who) && rule?.kind === 'infer' && (rule.only === undefined || here.unit.howTo.includes(criterion.label));
  if (criterion.inferences.length === 0 && !can) return null;
  return (
    <div className="sec">
      <h3>{say('unit.inspector.inferred')}{can ? <button type="button" className="btn sm end" onClick={() => setOpen(true)}>{say('unit.rule.infer', { criterion: name })}</button> : null}</h3>
      {criterion.inferences.length === 0 ? <p className="small dim">{say('unit.inspector.not-inferred')}</p> : <ul className="card">{criterion.inferences.map((one) => <InferenceSaid key={one.inference.id} one={one} />)}</ul>}
      {isOpen ? <InferDialog unit={here.id} criterion={criterion.key} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function InferenceSaid({ one: { inference, stands, why } }: { readonly one: InferenceCoverage }) {
  const say = useSay();
  const { portfolio, references, who } = usePortfolio();
  const [isOpen, setOpen] = useState(false);
  const wordsOf = (id: EvidenceId, places: readonly Locator[]): string => {
    const item = portfolio.evidence.get(id);
    return item === undefined ? placesWords(say, places) : itemPlacesWords(say, item, places);
  };
  const from = inference.from.map(({ evidence, places }) => say('unit.inferred.from', { reference: references.get(evidence) ?? '?', places: wordsOf(evidence, places) })).join('; ');
  const by = portfolio.writers.get(inference.stamp.writer)?.person.name ?? say('report.people.unknown');
  return (
    <li className="claim">
      <p className="small dim">{say('unit.inferred.by', { by, day: dayOf(say, inference.stamp), from })}</p>
      <Quote small>{inference.ground}</Quote>
      {stands ? null : <p className="small"><StateWord state="stale">{why ?? say('unit.inferred.fell')}</StateWord></p>}
      {mayAssess(who) ? <button type="button" className="btn quiet sm" onClick={() => setOpen(true)}>{say('unit.retract.take-back')}</button> : null}
      {isOpen ? <RetractDialog object="inference" id={inference.id} said={inference.ground} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}
