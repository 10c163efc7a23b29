import type { Command } from '../../domain/command/kinds.ts';
import type { Writer } from '../../domain/command/line.ts';
import type { Result } from '../../domain/failure/result.ts';
import type { Fold, FoldChange } from '../../domain/portfolio/fold.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Notice } from './notices.ts';
import type { Who } from './who.ts';

/** What an action answers once it is on the disk: its lines and all else that came with it, folded. */
export type Acknowledged = FoldChange;

/** An open portfolio that is only looked at. Everything in it is live. */
export interface PortfolioReading {
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly portfolio: Portfolio;
  readonly fold: Fold;
  /** The units whose documents are here. */
  readonly units: ReadonlyMap<UnitId, Unit>;
  /** What a person should know: torn, damaged, foreign, newer, waiting. As it is now, and what happened since it was opened. */
  readonly notices: readonly Notice[];
  /** Folds in what other programs wrote into the folder since it was last read. */
  refresh(): Promise<Result<FoldChange>>;
  close(): Promise<void>;
}

/** An open portfolio that one person works on, in one role. */
export interface PortfolioSession extends PortfolioReading {
  readonly who: Who;
  /** Null until the first thing done where a new journal has to be begun. */
  readonly writer: Writer | null;
  /** The series that references are allotted in: the writer's, or the one they will have. */
  readonly series: string;
  /** Keeps a unit's document in the folder; the answer is what `take-unit` and `replace-unit` name it by. */
  keepUnit(unit: Unit): Promise<Result<string>>;
  /** Carries out one action: one write, one sync, and only then an answer. Actions follow one another in the order they were asked for. */
  act(commands: readonly Command[]): Promise<Result<Acknowledged>>;
  /** Takes back this writer's last action that stands. */
  undo(): Promise<Result<Acknowledged>>;
  /** Brings back what was undone last. */
  redo(): Promise<Result<Acknowledged>>;
}
