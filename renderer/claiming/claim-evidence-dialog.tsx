import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CriterionCoverage, UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Quote } from '../parts/quote.tsx';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { coverOf } from '../thumbnails/item-cover.ts';
import { ItemThumbnail } from '../thumbnails/item-thumbnail.tsx';
import type { FileStates } from '../viewer/shown-files.ts';
import { useFileStates } from '../viewer/use-file-states.ts';
import { useSay } from '../words/words.ts';
import { evidenceToPick, findEvidence, type EvidenceToPick } from './evidence-to-pick.ts';
import { HowField } from './how-field.tsx';
import { PickList } from './pick-list.tsx';
import { PlaceField } from './place-field.tsx';
import { typedPlaces } from './typed-places.ts';
import { useClaiming } from './use-claiming.ts';
import './claiming.css';

interface ClaimEvidence {
  readonly coverage: UnitCoverage;
  /** What is to be shown. */
  readonly criterion: CriterionCoverage;
  readonly onClose: () => void;
}

/** Evidence for one criterion: several items at once, with one place and one set of words; one action an item. */
export function ClaimEvidenceDialog({ coverage, criterion, onClose }: ClaimEvidence) {
  const say = useSay();
  const { go } = usePlace();
  const { portfolio } = usePortfolio();
  const name = nameOf(say, coverage, criterion);
  const isEmpty = portfolio.evidence.size === 0;
  const add = <button type="button" className="btn primary" data-autofocus onClick={() => go({ kind: 'evidence', adding: true })}>{say('claiming.evidence.add')}</button>;
  return (
    <Modal opened onClose={onClose} title={say('claiming.evidence.title', { criterion: name })} size="44rem" closeButtonProps={{ 'aria-label': say('shell.close') }}>
      <div className="claiming">
        <Quote>{criterion.text}</Quote>
        {isEmpty
          ? <EmptyState icon="files" title={say('claiming.evidence.empty')} action={add}>{say('claiming.evidence.empty.what')}</EmptyState>
          : <EvidencePicker name={name} address={criterion.key} criterion={criterion} onClose={onClose} />}
      </div>
    </Modal>
  );
}

interface EvidencePickerProps { readonly name: string; readonly address: string; readonly criterion: CriterionCoverage; readonly onClose: () => void }

function EvidencePicker({ name, address, criterion, onClose }: EvidencePickerProps) {
  const say = useSay();
  const view = usePortfolio();
  const { claim } = useClaiming();
  const states = useFileStates();
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<ReadonlyMap<string, EvidenceToPick>>(new Map());
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const how = useDraft(`claim:${criterion.key}`, '');
  const all = useMemo(() => evidenceToPick(say, view, new Set(criterion.claims.map(({ evidence }) => evidence.id))), [say, view, criterion]);
  const found = useMemo(() => findEvidence(all, search), [all, search]);
  const [first] = picked.values();
  const read = typedPlaces(say, typed, first?.evidence ?? null);
  const can = picked.size > 0 && read.ok;
  const submit = async (): Promise<void> => {
    if (!can) return;
    const stopped = await claim({ evidence: [...picked.values()].map(({ evidence }) => evidence), addresses: [address], name, at: read.places, how: how.text });
    setFailure(stopped);
    if (stopped !== null) return;
    how.clear();
    onClose();
  };
  return (
    <form className="claiming" onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <PickList name={say('claiming.evidence')} hint={say('claiming.evidence.hint')} items={found} search={search} onSearch={setSearch} picked={new Set(picked.keys())} onDone={() => void submit()} empty={say('claiming.evidence.none')}
        onToggle={(item) => setPicked((before) => toggled(before, item))}>{(item) => <EvidencePick item={item} states={states} />}</PickList>
      <p className="small dim" aria-live="polite">{picked.size === 0 ? say('claiming.picked.none') : say('claiming.picked', { names: [...picked.values()].map(({ reference }) => reference).join(', ') })}</p>
      <PlaceField item={first?.evidence ?? null} typed={typed} onTyped={setTyped} read={read} />
      <HowField text={how.text} onText={how.setText} onSubmit={() => void submit()} />
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="row claiming-end">
        <button type="button" className="btn quiet" onClick={onClose}>{say('claiming.cancel')}</button>
        <button type="submit" className="btn primary" disabled={!can}>{picked.size < 2 ? say('claiming.claim') : say('claiming.claim-evidence', { count: picked.size })}</button>
      </div>
    </form>
  );
}

function EvidencePick({ item: { evidence, reference, method, days, taken }, states }: { readonly item: EvidenceToPick; readonly states: FileStates }) {
  const say = useSay();
  const cover = useMemo(() => coverOf(evidence, states), [evidence, states]);
  return (
    <>
      <ItemThumbnail cover={cover} method={evidence.fields.method} size="row" />
      <span className="pick-name b num">{reference}</span>
      <span className="grow"><span className="m" dir="auto">{evidence.fields.title}</span><br /><span className="small dim">{taken === true ? say('claiming.evidence.taken', { method, days }) : `${method} · ${days}`}</span></span>
    </>
  );
}

function toggled(before: ReadonlyMap<string, EvidenceToPick>, item: EvidenceToPick): ReadonlyMap<string, EvidenceToPick> {
  const after = new Map(before);
  if (!after.delete(item.id)) after.set(item.id, item);
  return after;
}
