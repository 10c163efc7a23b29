import { usePortfolio, usePortfolioStore } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { useCommands } from './commands.ts';
import { openKeysHelp } from './keys-help.tsx';
import { useLeave } from './leave.ts';
import { openPalette } from './palette.tsx';
import { focusNextPane } from './panes.ts';
import { usePlace } from './place.ts';
import { useRailItems } from './rail-items.ts';

/** What can be done everywhere in a portfolio: go about, undo, redo, find, all keys. */
export function usePortfolioCommands(): void {
  const say = useSay();
  const store = usePortfolioStore();
  const { canUndo, canRedo } = usePortfolio();
  const { go, back } = usePlace();
  const leave = useLeave();
  const { first, portfolio, foot } = useRailItems();
  useCommands([
    ...[...first, ...portfolio, ...foot].filter(({ slimOnly }) => slimOnly !== true).map((item, place) => ({ id: `go-${item.id}`, label: say('command-go', { place: item.label }), icon: item.icon, run: item.run, ...(place < 8 ? { keys: `mod+${place + 1}` } : {}) })),
    { id: 'palette', label: say('top.find'), keys: 'mod+k, mod+f', quiet: true, run: openPalette },
    { id: 'undo', label: say('shell.undo'), icon: 'undo', keys: 'mod+z', can: canUndo && !isWriting(), run: () => void store.undo() },
    { id: 'redo', label: say('shell.redo'), icon: 'redo', keys: 'mod+Shift+z, mod+y', can: canRedo && !isWriting(), run: () => void store.redo() },
    { id: 'print', label: say('rail.print'), keys: 'mod+p', quiet: true, run: () => go({ kind: 'print' }) },
    { id: 'back', label: say('shell.back'), keys: 'Escape', quiet: true, run: back },
    { id: 'keys', label: say('shell.all-keys'), icon: 'keyboard', keys: '?', run: openKeysHelp },
    { id: 'pane', label: say('shell.next-pane'), keys: 'F6', quiet: true, run: focusNextPane },
    { id: 'leave', label: say('top.library'), icon: 'arrow-left', run: leave },
  ]);
}

/** A field that is written in has its own undo. */
function isWriting(): boolean {
  const at = document.activeElement;
  return at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(at.type));
}
