import { useRef } from 'react';
import { Icon } from '../look/icon.tsx';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';

interface Top { readonly find: string; readonly onFind: (words: string) => void; readonly onFound: () => void; readonly onSettings: () => void }

/** The bar over the library: what this is, finding among the portfolios, where everything is kept, settings. */
export function LibraryTop({ find, onFind, onFound, onSettings }: Top) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  useCommands([{ id: 'find', label: say('library.top.find'), keys: 'mod+k, mod+f', run: () => field.current?.focus() }]);
  return (
    <header className="wtop">
      <span className="mark"><Icon name="badge-check" size="small" /></span><b className="b">Attest</b>
      <label className="find">
        <Icon name="search" size="small" /><span className="off">{say('library.top.find')}</span>
        <input
          ref={field} type="search" value={find} placeholder={say('library.top.find')} onChange={(event) => onFind(event.target.value)}
          onKeyDown={(event) => { if (event.key === 'Enter') onFound(); else if (event.key === 'Escape') onFind(''); }}
        />
        {find === '' ? <kbd className="k">{say('shell.key.palette')}</kbd> : null}
      </label>
      <span className="end saved local"><Icon name="hard-drive" size="small" /><span>{say('library.top.local')}</span></span>
      <button type="button" className="btn quiet icon" aria-label={say('library.top.settings')} title={say('library.top.settings')} onClick={onSettings}><Icon name="settings" /></button>
    </header>
  );
}
