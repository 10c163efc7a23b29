import { lazy, Suspense } from 'react';
import { LibraryScreen } from '../library/library-screen.tsx';
import { CommandsContext, Commands } from './commands.ts';
import { LeaveContext } from './leave.ts';
import { useKeys } from './use-keys.ts';
import { useSettings } from './settings.ts';
import { useOpenPortfolio } from './use-open-portfolio.ts';

// A portfolio's screens are fetched once one is opened: the library is there at once.
const PortfolioFrame = lazy(async () => ({ default: (await import('./portfolio-frame.tsx')).PortfolioFrame }));

const commands = new Commands();

/** What the window shows: the library, or the one portfolio that is open. */
export function WindowFrame() {
  const { opened, opening, open, reopen, leave } = useOpenPortfolio();
  const { settings } = useSettings();
  useKeys(settings.singleKeys);
  return (
    <CommandsContext value={commands}>
      <LeaveContext value={leave}>
        {opened === null ? <LibraryScreen open={open} opening={opening} /> : <Suspense><PortfolioFrame key={opened.open} store={opened} workAs={reopen} /></Suspense>}
      </LeaveContext>
    </CommandsContext>
  );
}
