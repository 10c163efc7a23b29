import { Modal, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Result } from '../../domain/failure/result.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useDraft } from '../portfolio/use-draft.ts';
import { useSay } from '../words/words.ts';
import './deciding.css';

interface Deciding {
  readonly title: string;
  /** Where the words are kept until they are written. */
  readonly slot: string;
  readonly label: string;
  readonly hint: string;
  /** The button that writes it. */
  readonly act: string;
  /** What the words are about, above them. */
  readonly children: ReactNode;
  /** Why it cannot be written yet, with these words; null where it can. */
  readonly hindrance: (words: string) => string | null;
  readonly write: (words: string) => Promise<Result<unknown>>;
  readonly onClose: () => void;
}

/** A decision in words: what it is about, the words, what hinders it yet, and one button. Left open, its words are kept. */
export function DecidingDialog({ title, slot, label, hint, act, children, hindrance, write, onClose }: Deciding) {
  const say = useSay();
  const { text, setText, clear } = useDraft(slot, '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isWriting, setWriting] = useState(false);
  const why = hindrance(text) ?? (text.trim() === '' ? say('deciding.words-first') : null);
  const finish = async (): Promise<void> => {
    if (why !== null || isWriting) return;
    setWriting(true);
    const written = await write(text);
    setWriting(false);
    if (written.ok) {
      clear();
      onClose();
    } else setFailure(written.failure);
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': say('shell.close') }}>
      <form className="deciding" onSubmit={(event) => { event.preventDefault(); void finish(); }}>
        {children}
        <Textarea
          label={label} description={hint} dir="auto" autosize minRows={3} maxRows={10} value={text} data-autofocus
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void finish(); } }}
        />
        {failure === null ? null : <FailureNotice failure={failure} />}
        <div className="ends">
          <p className="small dim grow" role="status">{why}</p>
          <button type="button" className="btn" onClick={onClose}>{say('deciding.later')}</button>
          <button type="submit" className="btn primary" aria-disabled={why !== null || isWriting}>{act}</button>
        </div>
      </form>
    </Modal>
  );
}

/** A draft's slot, of at most as many characters as drafts are named with. */
export function slotFor(what: string, about: string): string {
  return `${what}:${about}`.slice(0, 200);
}
