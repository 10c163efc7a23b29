import { Modal, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Action } from '../../main/electron/contract/action.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useAct, type Acting } from '../portfolio/use-act.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { useSay } from '../words/words.ts';

interface Asking {
  readonly title: string;
  readonly label: string;
  readonly button: string;
  readonly slot: string;
  readonly children: ReactNode;
  /** The action with the reason in it. */
  readonly action: (because: string) => Action;
  readonly told?: string;
  readonly onClose: () => void;
}

/** Asks for a reason, and then does it. A failure keeps the words. */
export function ReasonForm({ title, label, button, slot, children, action, told, onClose }: Asking) {
  const say = useSay();
  const act = useAct();
  const { text, setText, clear } = useDraft(slot, '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async (): Promise<void> => {
    if (text.trim() === '') return;
    const acting: Acting = { inPlace: true, ...(told === undefined ? {} : { told }) };
    const acted = await act(action(text), acting);
    setFailure(acted.ok ? null : acted.failure);
    if (!acted.ok) return;
    clear();
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={title} size="34rem" closeButtonProps={{ 'aria-label': say('shell.close') }}>
      <form className="col gap3" onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        {children}
        <Textarea data-autofocus autosize minRows={2} maxRows={10} dir="auto" required label={label} value={text} onChange={({ currentTarget: { value } }) => setText(value)} />
        {failure === null ? null : <FailureNotice failure={failure} />}
        <div className="row"><span className="grow" /><button type="button" className="btn quiet" onClick={onClose}>{say('claiming.cancel')}</button><button type="submit" className="btn primary" disabled={text.trim() === ''}>{button}</button></div>
      </form>
    </Modal>
  );
}
