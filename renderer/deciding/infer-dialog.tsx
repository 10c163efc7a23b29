import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { inferenceHindrance } from '../../domain/coverage/inference-preview.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import { readItemPlaces } from '../../domain/evidence/item-places.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import type { CriterionKey, UnitId } from '../../domain/unit/criterion-key.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { Quote } from '../parts/quote.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { DecidingDialog, slotFor } from './deciding-dialog.tsx';
import { inferenceSources, inferRuleFor } from './inference-sources.ts';
import { InferenceSource } from './inference-source.tsx';

/** A how-to statement follows from what the assessor saw, or from a product: sources with their places, and the ground. */
export function InferDialog({ unit: unitId, criterion: key, onClose }: { readonly unit: UnitId; readonly criterion: CriterionKey; readonly onClose: () => void }) {
  const say = useSay();
  const act = useAct();
  const { units, coverage, portfolio, references, who } = usePortfolio();
  const [places, setPlaces] = useState<ReadonlyMap<EvidenceId, string>>(new Map());
  const [unit, covered] = [units.get(unitId), coverage(unitId)];
  const rule = covered === null ? null : inferRuleFor(covered, key);
  const sources = rule === null ? [] : inferenceSources(portfolio, rule, who?.person.name ?? '');
  const chosen = useDeferredValue(places);
  const placesIn = useCallback((id: EvidenceId, place: string): readonly Locator[] => {
    const item = portfolio.evidence.get(id);
    return item === undefined ? [] : (readItemPlaces(say, item, place) ?? []);
  }, [portfolio, say]);
  const faults = useMemo(() => {
    if (unit === undefined || who === null || chosen.size === 0) return null;
    const from = [...chosen].map(([evidence, place]) => ({ evidence, places: placesIn(evidence, place) }));
    return inferenceHindrance(portfolio, unit, { criterion: key, from, ground: '', by: who }, say);
  }, [chosen, placesIn, unit, who, portfolio, key, say]);
  const criterion = covered?.criteria.find((one) => one.key === key);
  if (unit === undefined || covered === null || criterion === undefined) return null;
  const hindrance = (): string | null => {
    if (places.size === 0) return say('deciding.infer.source-first');
    return [...places.values()].some((place) => place.trim() === '') ? say('deciding.infer.place-first') : faults;
  };
  const name = nameOf(say, covered, criterion);
  return (
    <DecidingDialog
      title={say('deciding.infer', { criterion: name })} slot={slotFor('infer', key)} label={say('deciding.infer.words')} hint={say('deciding.infer.hint')} act={say('deciding.infer.write')}
      onClose={onClose} hindrance={hindrance}
      write={(why) => {
        const from = [...places].map(([id, place]) => ({ reference: references.get(id) ?? '', at: placesIn(id, place) }));
        return act({ kind: 'infer', address: criterion.key, why, from }, { inPlace: true, told: say('deciding.infer.written', { criterion: name }) });
      }}
    >
      <Quote>{criterion.text}</Quote>
      {rule === null ? null : <div className="of"><Quote small>{`“${rule.rule.sentence}”`}</Quote></div>}
      <fieldset className="choices" aria-label={say('deciding.infer.from')}>
        <legend className="lab">{say('deciding.infer.from')}</legend>
        {sources.length === 0 ? <p className="small dim">{say('deciding.infer.no-sources')}</p> : null}
        {sources.map((evidence) => <InferenceSource key={evidence.id} evidence={evidence} place={places.get(evidence.id)} onPlace={(place) => setPlaces((before) => withPlace(before, evidence.id, place))} />)}
      </fieldset>
    </DecidingDialog>
  );
}

function withPlace(places: ReadonlyMap<EvidenceId, string>, id: EvidenceId, place: string | undefined): ReadonlyMap<EvidenceId, string> {
  const next = new Map(places);
  if (place === undefined) next.delete(id);
  else next.set(id, place);
  return next;
}
