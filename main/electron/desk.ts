import type { OrderHooks } from '../hand-off/carry-out-order.ts';
import type { HandOffEnd, HandOffOrder } from '../hand-off/orders.ts';
import type { ReadingOrder, UnitRead } from '../reading/orders.ts';
import type { Context } from '../system/context.ts';
import type { Result } from '../../domain/failure/result.ts';
import type { Choices } from './choices.ts';
import type { Library } from './contract/library.ts';
import type { Jobs } from './jobs.ts';
import type { OpenPortfolios } from './open/open-portfolios.ts';
import type { Outside } from './outside.ts';
import type { Printing } from './printing.ts';
import type { TellPage } from './tell-page.ts';

/** What the answers to the page's questions work with. Nothing in it is Electron's own, so that they can be tried without. */
export interface Desk {
  readonly context: Context;
  readonly version: string;
  /** The folder that new portfolios are made in where none was chosen. */
  readonly documents: string;
  readonly choices: Choices;
  readonly tell: TellPage;
  readonly jobs: Jobs;
  readonly open: OpenPortfolios;
  readonly outside: Outside;
  readonly library: () => Promise<Result<Library>>;
  readonly printing: Printing;
  /** Reads a document as a unit. */
  readonly readings: (name: string, order: ReadingOrder, hooks: { readonly onPage: (at: number, all: number) => void; readonly signal: AbortSignal }) => Promise<Result<UnitRead>>;
  /** Packs a portfolio, or takes one in. */
  readonly handOffs: (order: HandOffOrder, hooks: OrderHooks) => Promise<HandOffEnd>;
}
