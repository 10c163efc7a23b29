import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import { TellContext, type Tell } from './messages.ts';
import './messages.css';

interface Told { readonly sentence: string; readonly undo: (() => void) | undefined }

/** How long a message stays by itself, in milliseconds. */
const staysFor = 8000;

/** Where short messages appear, one at a time; each goes by itself after a few seconds and stays while the pointer or the focus is on it. */
export function MessageHost({ children }: { readonly children: ReactNode }) {
  const [told, setTold] = useState<Told | null>(null);
  const tell = useCallback<Tell>((sentence, undo) => setTold({ sentence, undo }), []);
  const close = useCallback(() => setTold(null), []);
  return (
    <TellContext value={tell}>
      {children}
      <div className="told-here" role="status">{told === null ? null : <Message told={told} close={close} />}</div>
    </TellContext>
  );
}

function Message({ told, close }: { readonly told: Told; readonly close: () => void }) {
  const say = useSay();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = window.setTimeout(close, staysFor);
    return () => window.clearTimeout(timer);
  }, [told, held, close]);
  const takeBack = (): void => {
    close();
    told.undo?.();
  };
  return (
    <div className="told" onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <Icon name="check" />
      <span className="grow" dir="auto">{told.sentence}</span>
      {told.undo === undefined ? null : <button type="button" className="btn quiet sm undo" onClick={takeBack}>{say('shell.undo')} <kbd className="k">{say('shell.key.undo')}</kbd></button>}
      <button type="button" className="btn quiet icon sm" aria-label={say('shell.close')} onClick={close}><Icon name="close" /></button>
    </div>
  );
}
