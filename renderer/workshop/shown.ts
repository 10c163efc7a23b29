import type { SourceLine } from '../../domain/reading/source/source-line.ts';
import type { Piece } from '../../domain/workshop/keys.ts';
import type { LineUse } from '../../domain/workshop/line-uses.ts';
import type { ToConfirm } from '../../domain/workshop/to-confirm.ts';
import type { Selection } from './selection.ts';
import type { Working } from './use-work.ts';

/** What the pane of the source shows. */
export interface SourceShown {
  readonly lines: readonly SourceLine[];
  readonly uses: readonly LineUse[];
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly points: readonly ToConfirm[];
  readonly touched: readonly number[];
  readonly selection: Selection;
  readonly select: (line: number) => void;
  /** Enter: to what came of the line. */
  readonly open: () => void;
}

/** What the pane of the draft shows. */
export interface DraftShown {
  readonly working: Working;
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly selection: Selection;
  readonly select: (piece: Pick<Piece, 'key' | 'places'>) => void;
}
