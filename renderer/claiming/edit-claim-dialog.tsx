import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { ClaimCoverage } from '../../domain/coverage/coverage.ts';
import { itemPlacesWords } from '../../domain/evidence/item-places.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { HowField } from './how-field.tsx';
import { PlaceField } from './place-field.tsx';
import { typedPlaces } from './typed-places.ts';
import { useClaiming } from './use-claiming.ts';
import './claiming.css';

interface EditClaim {
  readonly claim: ClaimCoverage;
  readonly address: string;
  /** The criterion as people say it. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Place and words of a claim that stands: said again, they replace those before, and what was judged waits for a new look. */
export function EditClaimDialog({ claim: { claim: said, evidence, judgement }, address, name, onClose }: EditClaim) {
  const say = useSay();
  const { references } = usePortfolio();
  const { claim } = useClaiming();
  const wasMarked = said.places.some(({ kind }) => kind === 'region');
  const [keepsMark, setKeepsMark] = useState(wasMarked);
  const [typed, setTyped] = useState(said.places.length === 0 || wasMarked ? '' : itemPlacesWords(say, evidence, said.places));
  const [failure, setFailure] = useState<Failure | null>(null);
  const how = useDraft(`edit-claim:${evidence.id} ${said.criterion}`.slice(0, 200), said.how ?? '');
  const read = typedPlaces(say, typed, evidence);
  const submit = async (): Promise<void> => {
    if (!read.ok) return;
    const stopped = await claim({ evidence: [evidence], addresses: [address], name, at: keepsMark ? said.places : read.places, how: how.text });
    setFailure(stopped);
    if (stopped !== null) return;
    how.clear();
    onClose();
  };
  const title = say('claiming.edit.title', { reference: references.get(evidence.id) ?? evidence.reference, criterion: name });
  return (
    <Modal opened onClose={onClose} title={title} size="36rem" closeButtonProps={{ 'aria-label': say('shell.close') }}>
      <form className="claiming" onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        {judgement === null ? null : <p className="small dim">{say('claiming.edit.judged')}</p>}
        <PlaceField item={evidence} typed={typed} onTyped={setTyped} read={read} {...(keepsMark ? { marked: said.places } : {})} onUnmark={() => setKeepsMark(false)} />
        <HowField text={how.text} onText={how.setText} onSubmit={() => void submit()} />
        {failure === null ? null : <FailureNotice failure={failure} />}
        <div className="row claiming-end">
          <button type="button" className="btn quiet" onClick={onClose}>{say('claiming.cancel')}</button>
          <button type="submit" className="btn primary" disabled={!read.ok}>{say('claiming.edit.save')}</button>
        </div>
      </form>
    </Modal>
  );
}
