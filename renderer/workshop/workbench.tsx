import { useMemo, useState } from 'react';
import { piecesOf } from '../../domain/workshop/keys.ts';
import { lineUses } from '../../domain/workshop/line-uses.ts';
import { lineKinds, type LineKind } from '../../domain/workshop/correction.ts';
import { overlap, wholeLine } from '../../domain/workshop/source-words.ts';
import type { OpenedWork } from '../../main/electron/contract/workshop.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { ConfirmPane } from './confirm-pane.tsx';
import { DraftPane } from './draft-pane.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { nothingSelected, linesOf, selectLine, selectPiece, type Selection } from './selection.ts';
import { SourcePane } from './source-pane.tsx';
import { useWork } from './use-work.ts';
import { WorkHead } from './work-head.tsx';

/** A unit in the workshop: its source, the unit that it comes to, and what is to be confirmed. Whatever is selected in one is selected in the other. */
export function Workbench({ opened, close }: { readonly opened: OpenedWork; readonly close: () => void }) {
  const say = useSay();
  const working = useWork(opened);
  const { work: { lines, done, undone }, now, points, correct, undo, redo, kept } = working;
  const pieces = useMemo(() => piecesOf(now.draft), [now.draft]);
  const byKey = useMemo(() => new Map(pieces.map((piece) => [piece.key, piece])), [pieces]);
  const uses = useMemo(() => lineUses(now.draft, lines, now.unsure), [now.draft, lines, now.unsure]);
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const [keeping, setKeeping] = useState(false);
  const [first] = selection.lines;
  // What came of the lines may have become something else since.
  const shown: Selection = { lines: selection.lines, keys: selection.keys.some((key) => byKey.has(key) || now.own.some((own) => own.key === key)) || first === undefined ? selection.keys : (uses[first - 1]?.keys ?? []) };
  const become = (as: LineKind): void => {
    if (first === undefined) return;
    correct({ kind: 'become', as, places: selection.lines.map((line) => wholeLine(lines, line)) });
    setSelection({ lines: selection.lines, keys: [] });
  };
  const move = (by: 1 | -1): void => {
    const key = shown.keys.find((one) => byKey.get(one)?.kind === 'point');
    if (key !== undefined) correct({ kind: 'move', key, by });
  };
  const toDraft = (): void => document.querySelector<HTMLElement>('.ws-draft [aria-pressed="true"]')?.focus();
  useCommands([
    { id: 'workshop-undo', label: say('shell.undo'), icon: 'undo', keys: 'mod+z', can: done.length > 0, run: undo },
    { id: 'workshop-redo', label: say('shell.redo'), icon: 'redo', keys: 'mod+Shift+z, mod+y', can: undone.length > 0, run: redo },
    ...lineKinds.map((kind, place) => ({ id: `line-${kind}`, label: say('workshop.line-is', { kind: say(`workshop.line.${kind}`) }), keys: String(place + 1), can: first !== undefined, run: () => become(kind) })),
    { id: 'point-up', label: say('workshop.up'), keys: 'Alt+ArrowUp', can: shown.keys.length > 0, run: () => move(-1) },
    { id: 'point-down', label: say('workshop.down'), keys: 'Alt+ArrowDown', can: shown.keys.length > 0, run: () => move(1) },
    { id: 'keep-unit', label: say('workshop.keep'), icon: 'check', run: () => setKeeping(true) },
    { id: 'leave-workbench', label: say('workshop.leave'), icon: 'arrow-left', keys: 'Escape', run: close },
  ]);
  return (
    <div className="panel workshop">
      <WorkHead opened={opened} working={working} uses={uses} keep={() => setKeeping(true)} close={close} />
      {kept !== null && 'failure' in kept ? <div className="ws-failure"><FailureNotice failure={kept.failure} /></div> : null}
      <main className="ws-main">
        <SourcePane lines={lines} uses={uses} pieces={byKey} points={points} touched={now.touched} selection={shown} select={(line) => setSelection(selectLine(line, uses))} open={toDraft} />
        <DraftPane working={working} name={opened.name} pieces={pieces} selection={shown} select={(piece) => setSelection(selectPiece(piece))} />
      </main>
      <ConfirmPane
        points={points} selectedLines={shown.lines} become={become} settle={({ key }) => correct({ kind: 'settle', warning: key })}
        correct={({ places }) => setSelection({ lines: linesOf(places), keys: pieces.filter((piece) => overlap(piece.places, places)).map(({ key }) => key) })}
      />
      {keeping ? <KeepDialog opened={opened} working={working} close={() => setKeeping(false)} /> : null}
    </div>
  );
}
