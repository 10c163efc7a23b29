import { usePortfolio, usePortfolioStore } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import type { Say } from '../../domain/words/say.ts';
import { useCommands, type ShellCommand } from './commands.ts';
import { openKeysHelp } from './keys-help.tsx';
import { useLeave } from './leave.ts';
import { openPalette } from './palette.tsx';
import { focusNextPane } from './panes.ts';
import { usePlace } from './place.ts';
import { useRailItems, type RailItem } from './rail-items.ts';
import { useSettings } from './settings.ts';

/** What can be done everywhere in a portfolio: go about, undo, redo, find, all keys. */
export function usePortfolioCommands(): void {
  const say = useSay();
  const store = usePortfolioStore();
  const { canUndo, canRedo } = usePortfolio();
  const { go, back } = usePlace();
  const leave = useLeave();
  const { settings, change } = useSettings();
  const { first, portfolio, foot } = useRailItems();
  useCommands([
    ...goingTo(say, [...first, ...portfolio, ...foot]),
    { id: 'palette', label: say('top.find'), keys: 'mod+k, mod+f', quiet: true, run: openPalette },
    { id: 'undo', label: say('shell.undo'), icon: 'undo', keys: 'mod+z', can: canUndo, run: () => void store.undo() },
    { id: 'redo', label: say('shell.redo'), icon: 'redo', keys: 'mod+Shift+z, mod+y', can: canRedo, run: () => void store.redo() },
    { id: 'read-unit', label: say('library.read-unit'), icon: 'braces', run: () => go({ kind: 'workshop' }) },
    { id: 'print', label: say('rail.print'), keys: 'mod+p', quiet: true, run: () => go({ kind: 'print' }) },
    { id: 'back', label: say('shell.back'), keys: 'Escape', quiet: true, run: () => leaveFieldOr(back) },
    { id: 'keys', label: say('shell.all-keys'), icon: 'keyboard', keys: '?', run: openKeysHelp },
    { id: 'pane', label: say('shell.next-pane'), keys: 'F6', quiet: true, run: focusNextPane },
    { id: 'usual-widths', label: say('shell.usual-widths'), icon: 'restore', can: Object.keys(settings.widths).length > 0, run: () => change({ widths: {} }) },
    { id: 'leave', label: say('top.library'), icon: 'arrow-left', run: leave },
  ]);
}

/** The places of the rail, the first eight by number. */
function goingTo(say: Say, items: readonly RailItem[]): readonly ShellCommand[] {
  return items.filter(({ slimOnly }) => slimOnly !== true).map(({ id, label, icon, run }, place) => (
    { id: `go-${id}`, label: say('command-go', { place: label }), icon, run, ...(place < 8 ? { keys: `mod+${place + 1}` } : {}) }
  ));
}

/** Esc leaves the field that is written in first; only the next one goes back. */
function leaveFieldOr(back: () => void): void {
  const at = document.activeElement;
  if (at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && !['checkbox', 'radio'].includes(at.type))) at.blur();
  else back();
}
