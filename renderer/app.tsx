import type { Bridge } from '../main/electron/contract.ts';
import { LibraryScreen } from './library/library-screen.tsx';
import { Icon } from './look/icon.tsx';
import { useSay } from './words/words.ts';

/** The window: a bar on top, and the one screen in its panel. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const say = useSay();
  return (
    <div className="window">
      <header className="top">
        <span className="mark"><Icon name="badge-check" /></span>
        {say('app.name')}
        <span className="place small dim"><Icon name="hard-drive" />{say('app.on-this-computer')}</span>
      </header>
      <div className="panel"><LibraryScreen bridge={bridge} /></div>
    </div>
  );
}
