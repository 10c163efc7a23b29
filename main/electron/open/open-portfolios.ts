import { done, type Result } from '../../../domain/failure/result.ts';
import { fail } from '../../../domain/words/fail.ts';
import type { Say } from '../../../domain/words/say.ts';
import type { Work } from '../../actions/work.ts';
import { Queue } from '../../portfolio/queue.ts';
import type { OpenId } from '../contract/portfolio.ts';
import type { OpenPortfolio } from './open-portfolio.ts';

/** The portfolios that are open in the window, by the id that the page knows them by. */
export class OpenPortfolios {
  /** Opening and closing follow one another, so that a folder is never opened twice at once. */
  readonly queue = new Queue();
  readonly #open = new Map<OpenId, OpenPortfolio>();
  readonly #say: Say;

  constructor(say: Say) {
    this.#say = say;
  }

  get all(): readonly OpenPortfolio[] {
    return [...this.#open.values()];
  }

  add(portfolio: OpenPortfolio): void {
    this.#open.set(portfolio.id, portfolio);
  }

  find(id: OpenId): Result<OpenPortfolio> {
    const portfolio = this.#open.get(id);
    return portfolio === undefined ? fail(this.#say, 'not-open') : done(portfolio);
  }

  /** The one that somebody works on. */
  findWork(id: OpenId): Result<{ readonly open: OpenPortfolio; readonly work: Work }> {
    const found = this.find(id);
    if (!found.ok) return found;
    const { work } = found.value;
    return work === null ? fail(this.#say, 'who-first') : done({ open: found.value, work });
  }

  /** Closes one: what goes on beside it first, then its journal. One that is closed already is fine. */
  async close(id: OpenId): Promise<void> {
    const portfolio = this.#open.get(id);
    if (portfolio === undefined) return;
    this.#open.delete(id);
    for (const end of portfolio.ending) await end();
    await portfolio.look.session.close();
  }
}
