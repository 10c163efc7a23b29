import { done, type Result } from '../../domain/failure/result.ts';
import type { FoldChange } from '../../domain/portfolio/fold.ts';
import type { Context } from '../system/context.ts';
import { systemFailed } from '../system/failures.ts';
import type { Notice } from './notices.ts';
import { Queue } from './queue.ts';
import type { Reading } from './reading.ts';
import type { PortfolioReading } from './session.ts';

/** A portfolio that is only looked at: it writes nothing. */
export class LookingSession implements PortfolioReading {
  readonly #context: Context;
  readonly #reading: Reading;
  readonly #queue = new Queue();

  constructor(context: Context, reading: Reading) {
    this.#context = context;
    this.#reading = reading;
  }

  get folder(): string {
    return this.#reading.paths.folder;
  }

  get fold(): PortfolioReading['fold'] {
    return this.#reading.fold;
  }

  get portfolio(): PortfolioReading['portfolio'] {
    return this.#reading.fold.portfolio;
  }

  get units(): PortfolioReading['units'] {
    return this.#reading.shelf.units;
  }

  get notices(): readonly Notice[] {
    return this.#reading.notices(null);
  }

  refresh(): Promise<Result<FoldChange>> {
    return this.#queue.next(async () => {
      try {
        return done(await this.#reading.refresh());
      } catch (error) {
        return systemFailed(this.#context.say, error, this.folder, 'working');
      }
    });
  }

  close(): Promise<void> {
    return this.#queue.next(() => Promise.resolve());
  }
}
