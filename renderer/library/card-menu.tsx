import { useEffect, useRef } from 'react';
import type { ShelfEntry } from '../../main/electron/contract/library.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { useTell } from '../shell/messages.ts';
import { useSay } from '../words/words.ts';

interface Menu { readonly entry: ShelfEntry; readonly open: (folder: string) => void; readonly close: () => void }

/** What else can be done with a portfolio on the shelf: where it is, and taking it off. Closes with Escape or a click beside it. */
export function CardMenu({ entry, open, close }: Menu) {
  const say = useSay();
  const bridge = useBridge();
  const tell = useTell();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.showPopover();
    menu.current?.querySelector('button')?.focus();
  }, []);
  const forget = (): void => {
    close();
    void bridge.forget(entry.path).then((answer) => tell(answer.ok ? say('library.card.forgotten', { candidate: entry.candidate }) : `${answer.failure.sentence} ${answer.failure.next}`));
  };
  return (
    <div ref={menu} popover="auto" className="card-menu" role="group" aria-label={say('library.card.more', { candidate: entry.candidate })} onToggle={(event) => { if (event.newState === 'closed') close(); }}>
      <p className="small dim">{say('library.card.where')}</p>
      <p className="small path">{entry.path}</p>
      <button type="button" className="item" onClick={() => open(entry.path)}><Icon name="folder-open" />{say('library.card.open-words')}</button>
      <button type="button" className="item" onClick={forget}><Icon name="close" /><span>{say('library.card.forget')}<span className="small dim">{say('library.card.forget.hint')}</span></span></button>
    </div>
  );
}
