import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useBridge } from '../bridge/bridge.ts';
import { isHandOff } from '../library/is-hand-off.ts';
import { LibraryScreen } from '../library/library-screen.tsx';
import { LeaveContext } from './leave.ts';
import type { Room } from './rooms.ts';
import { useKeys } from './use-keys.ts';
import { useSettings } from './settings.ts';
import { useOpenPortfolio } from './use-open-portfolio.ts';

// A portfolio's screens are fetched once one is opened: the library is there at once.
const PortfolioFrame = lazy(async () => ({ default: (await import('./portfolio-frame.tsx')).PortfolioFrame }));
const LibraryRoom = lazy(async () => ({ default: (await import('./library-room.tsx')).LibraryRoom }));

/** What the window shows: the library and its rooms, or the one portfolio that is open. */
export function WindowFrame() {
  const { opened, opening, open, reopen, refused, leave } = useOpenPortfolio();
  const [room, setRoom] = useState<Room>('shelf');
  const { settings } = useSettings();
  useKeys(settings.singleKeys);
  const leaveForShelf = (): void => {
    setRoom('shelf');
    leave();
  };
  const [handOff, setHandOff] = useState('');
  // A folder is opened, a hand-off file is taken in first.
  const openPlace = useCallback((place: string) => {
    if (!isHandOff(place)) {
      open(place);
      return;
    }
    leave();
    setHandOff(place);
    setRoom('take-in');
  }, [open, leave]);
  const bridge = useBridge();
  useEffect(() => {
    const stop = bridge.on('open-folder', openPlace);
    void bridge.given().then((answer) => { if (answer.ok && answer.value !== null) openPlace(answer.value); });
    return stop;
  }, [bridge, openPlace]);
  return (
    <LeaveContext value={leaveForShelf}>
      {opened !== null ? <Suspense><PortfolioFrame key={opened.open} store={opened} workAs={reopen} refused={refused} /></Suspense>
        : room === 'shelf' ? <LibraryScreen open={openPlace} opening={opening} goTo={setRoom} />
          : <Suspense><LibraryRoom room={room} handOff={handOff} open={open} opening={opening} goTo={setRoom} /></Suspense>}
    </LeaveContext>
  );
}
