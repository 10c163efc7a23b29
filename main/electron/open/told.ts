import type { Line, LineHash, Writer, WriterId } from '../../../domain/command/line.ts';
import { packLines } from '../../../domain/command/packed-lines.ts';
import type { UnitId } from '../../../domain/unit/criterion-key.ts';
import type { Unit } from '../../../domain/unit/unit.ts';
import type { PortfolioReading } from '../../portfolio/session.ts';
import type { News } from '../contract/portfolio.ts';

/** What the page was told of an open portfolio, so that it is told each thing once. */
export class Told {
  readonly #lines = new Set<LineHash>();
  readonly #writers = new Set<WriterId>();
  readonly #lost = new Set<LineHash>();
  readonly #units = new Map<UnitId, Unit>();

  /** What came since this was last asked, waiting lines included: the page folds for itself. */
  news({ fold, portfolio, units }: PortfolioReading): Pick<News, 'writers' | 'lines' | 'lost' | 'units'> {
    return {
      lines: packLines(this.#newLines([...portfolio.waiting], fold.entries)),
      writers: [...portfolio.writers.values()].filter((writer: Writer) => first(this.#writers, writer.id)),
      lost: [...fold.lost].filter((hash) => first(this.#lost, hash)),
      units: [...units].filter(([id, unit]) => this.#units.get(id) !== unit && this.#units.set(id, unit)),
    };
  }

  /** A fold never loses a line, so how many are missing is known; they are mostly the last ones. */
  #newLines(waiting: readonly Line[], entries: readonly { readonly line: Line }[]): readonly Line[] {
    const found = waiting.filter(({ hash }) => first(this.#lines, hash));
    for (let at = entries.length - 1; at >= 0 && this.#lines.size < entries.length + waiting.length; at--) {
      const line = entries[at]?.line;
      if (line !== undefined && first(this.#lines, line.hash)) found.push(line);
    }
    return found.reverse();
  }
}

/** Whether this is the first time that it is said. */
function first<T>(said: Set<T>, one: T): boolean {
  const isNew = !said.has(one);
  if (isNew) said.add(one);
  return isNew;
}
