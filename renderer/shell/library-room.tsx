import { NewPortfolio } from '../library/new-portfolio.tsx';
import { TakeIn } from '../library/take-in.tsx';
import { Icon } from '../look/icon.tsx';
import { Mantine } from '../look/mantine.tsx';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { WorkshopScreen } from '../workshop/workshop-screen.tsx';
import { useSay } from '../words/words.ts';
import { useCommands } from './commands.ts';
import type { GoToRoom, Room } from './rooms.ts';
import type { Opening } from './use-open-portfolio.ts';

interface Here { readonly room: Exclude<Room, 'shelf'>; readonly handOff: string; readonly open: (folder: string) => void; readonly opening: Opening; readonly goTo: GoToRoom }

/** A room beside the shelf, with the way back to it. */
export function LibraryRoom({ room, handOff, open, opening, goTo }: Here) {
  const say = useSay();
  const back = (): void => goTo('shelf');
  useCommands([{ id: 'back', label: say('shell.back'), keys: 'Escape', run: back }]);
  return (
    <Mantine>
      <div className="wel room">
        <header className="wtop">
          <span className="mark"><Icon name="badge-check" size="small" /></span><b className="b">Attest</b>
          <button type="button" className="btn quiet" onClick={back}><Icon name="arrow-left" />{say('library.top.back')}</button>
        </header>
        {room === 'settings' ? <SettingsScreen /> : room === 'workshop' ? <WorkshopScreen />
          : room === 'take-in' ? <TakeIn key={handOff} file={handOff} open={open} opening={opening} cancel={back} /> : <NewPortfolio open={open} opening={opening} cancel={back} />}
      </div>
    </Mantine>
  );
}
