import { useMemo, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { listWords } from '../../domain/rules/list-words.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { Icon } from '../look/icon.tsx';
import { namesOf } from '../parts/criterion-names.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { criterionShows } from '../parts/shown-states.ts';
import { StateWord } from '../parts/state-glyph.tsx';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { criteriaToPick, findCriteria, type CriterionToPick } from './criteria-to-pick.ts';
import { HowField } from './how-field.tsx';
import { PickList } from './pick-list.tsx';
import { PlaceField } from './place-field.tsx';
import { typedPlaces } from './typed-places.ts';
import { useClaiming } from './use-claiming.ts';
import './claiming.css';

interface ClaimCriteriaPickerProps {
  /** What the criteria are claimed by. */
  readonly evidence: Evidence;
  /** Places that were pointed at in it; without them one may be typed. */
  readonly marked?: readonly Locator[];
  /** The marked places are not wanted after all. */
  readonly onUnmark?: () => void;
  /** After the claims stand, with how many. */
  readonly onDone: (count: number) => void;
  readonly onCancel: () => void;
}

/** Criteria for one item of evidence, over all units, open ones first, by search: several at once, with one place and one set of words. One action. */
export function ClaimCriteriaPicker({ evidence, marked, onUnmark, onDone, onCancel }: ClaimCriteriaPickerProps) {
  const say = useSay();
  const view = usePortfolio();
  const { claim } = useClaiming();
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<ReadonlyMap<string, CriterionToPick>>(new Map());
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const how = useDraft(`claim:${evidence.id}`, '');
  const all = useMemo(() => criteriaToPick(say, view, evidence.id), [say, view, evidence.id]);
  const found = useMemo(() => findCriteria(all, search), [all, search]);
  const read = typedPlaces(say, typed, evidence);
  const names = [...view.units.keys()].flatMap((id) => {
    const covered = view.coverage(id);
    return covered === null ? [] : namesOf(say, covered, new Set([...picked.values()].map(({ criterion }) => criterion.key)));
  });
  const can = picked.size > 0 && read.ok;
  const submit = async (): Promise<void> => {
    if (!can) return;
    const at = marked !== undefined && marked.length > 0 ? marked : read.places;
    const stopped = await claim({ evidence: [evidence], addresses: [...picked.values()].map(({ address }) => address), name: listWords(say, names), at, how: how.text });
    setFailure(stopped);
    if (stopped !== null) return;
    how.clear();
    onDone(picked.size);
  };
  return (
    <form className="claiming" onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <PickList name={say('claiming.criteria')} hint={say('claiming.criteria.hint')} items={found} search={search} onSearch={setSearch} picked={new Set(picked.keys())} onDone={() => void submit()} empty={say('claiming.criteria.none')}
        onToggle={(item) => setPicked((before) => toggled(before, item))}>{(item) => <CriterionPick item={item} />}</PickList>
      <p className="small dim" aria-live="polite">{picked.size === 0 ? say('claiming.picked.none') : say('claiming.picked', { names: listWords(say, names) })}</p>
      <PlaceField item={evidence} typed={typed} onTyped={setTyped} read={read} {...(marked === undefined ? {} : { marked })} {...(onUnmark === undefined ? {} : { onUnmark })} />
      <HowField text={how.text} onText={how.setText} onSubmit={() => void submit()} />
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="row claiming-end">
        <button type="button" className="btn quiet" onClick={onCancel}>{say('claiming.cancel')}</button>
        <button type="submit" className="btn primary" disabled={!can}>{picked.size === 0 ? say('claiming.claim') : say('claiming.claim-criteria', { count: picked.size })}</button>
      </div>
    </form>
  );
}

function CriterionPick({ item: { criterion, name, mustBeObserved } }: { readonly item: CriterionToPick }) {
  const say = useSay();
  return (
    <>
      <span className="pick-name b">{name}</span>
      <span className="q s grow" dir="auto">{criterion.text}</span>
      {mustBeObserved ? <span className="badge open pick-must"><Icon name="eye" size="small" />{say('unit.badge.observe')}</span> : null}
      <StateWord state={criterionShows[criterion.state]} />
    </>
  );
}

function toggled(before: ReadonlyMap<string, CriterionToPick>, item: CriterionToPick): ReadonlyMap<string, CriterionToPick> {
  const after = new Map(before);
  if (!after.delete(item.id)) after.set(item.id, item);
  return after;
}
