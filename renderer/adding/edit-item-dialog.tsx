import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { formContentSchema, type FormContent } from '../../domain/form/form.ts';
import { useBridge } from '../bridge/bridge.ts';
import { tidyContent } from '../forms/form-state.ts';
import { Icon } from '../look/icon.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { useSay } from '../words/words.ts';
import { EditWritten } from './edit-written.tsx';
import { givenPaths, type Given } from './given.ts';
import { ItemFields } from './item-fields.tsx';
import { changedSaid, isEnough, saidOf, withWrittenPlace } from './item-said.ts';
import './adding.css';

interface Edited { readonly item: Evidence; readonly reference: string; readonly onClose: () => void }

/** Corrects what was said of an item of one's own, its written account, or gives it further files. */
export function EditItemDialog({ item, reference, onClose }: Edited) {
  const say = useSay();
  const act = useAct();
  const bridge = useBridge();
  const before = saidOf(item);
  const [said, setSaid] = useState(before);
  const draft = useDraft(`edit-form:${item.id}`, '');
  const content = useMemo(() => readContent(draft.text), [draft.text]);
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = changedSaid(before, withWrittenPlace(said, content));
  const can = isEnough(said) && (Object.keys(change).length > 0 || content !== null || given.length > 0);
  const choose = async (): Promise<void> => {
    const chosen = await bridge.chooseFiles();
    if (chosen.ok) setGiven((there) => [...there, ...givenPaths(chosen.value)]);
  };
  const submit = async (): Promise<void> => {
    const acted = await act({ kind: 'edit-evidence', reference, evidence: change, files: given.map(({ file }) => file), ...(content === null ? {} : { content: tidyContent(content) }) }, { inPlace: true, told: say('adding.edited', { reference }) });
    setFailure(acted.ok ? null : acted.failure);
    if (!acted.ok) return;
    draft.clear();
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={say('adding.edit.heading', { reference })} size="50rem" closeOnClickOutside={false} closeButtonProps={{ 'aria-label': say('shell.close') }}>
      <form className="adding col gap3" onSubmit={(event) => { event.preventDefault(); if (can) void submit(); }}>
        <Notice icon="info">{say('adding.edit.judged')}</Notice>
        <ItemFields said={said} isHeld={before.heldAt !== ''} onChange={(part) => setSaid((now) => ({ ...now, ...part }))} />
        {item.fields.written === undefined ? null : <EditWritten file={item.fields.written} content={content} onChange={(next) => draft.setText(JSON.stringify(next))} />}
        <div className="row wrap"><button type="button" className="btn sm" onClick={() => void choose()}><Icon name="plus" size="small" />{say('adding.more-files')}</button>{given.map(({ key, name }) => <span key={key} className="badge">{name}</span>)}</div>
        {failure === null ? null : <FailureNotice failure={failure} />}
        <div className="row adding-end">
          <span className="grow" /><button type="button" className="btn quiet" onClick={onClose}>{say('claiming.cancel')}</button>
          <button type="submit" className="btn primary" disabled={!can}>{say('adding.edit.save')}</button>
        </div>
      </form>
    </Modal>
  );
}

/** What was typed on the form and not saved; null where it is as it was. */
function readContent(text: string): FormContent | null {
  if (text === '') return null;
  try {
    const content = formContentSchema.safeParse(JSON.parse(text));
    return content.success ? content.data : null;
  } catch {
    return null;
  }
}
