import { watch, type FSWatcher } from 'node:fs';
import { pathsOf } from '../../portfolio/paths.ts';
import type { News } from '../contract/portfolio.ts';
import type { TellPage } from '../tell-page.ts';
import { newsOf } from './news-of.ts';
import type { OpenPortfolio } from './open-portfolio.ts';

/** How often a folder is looked at: soon after the system says that something changed in it, and slowly where it never does, as on network drives. */
export interface Pace { readonly soonMs: number; readonly slowMs: number }

const usualPace: Pace = { soonMs: 150, slowMs: 3_000 };

/** Tells the page what other programs write into the folder of an open portfolio, when the folder goes away and when it is back. */
export function watchFolder(open: OpenPortfolio, tell: TellPage, pace: Pace = usualPace): void {
  const watched = new WatchedFolder(open, tell, pace);
  open.ending.push(() => watched.end());
}

class WatchedFolder {
  readonly #open: OpenPortfolio;
  readonly #tell: TellPage;
  readonly #pace: Pace;
  readonly #slow: NodeJS.Timeout;
  #soon: NodeJS.Timeout | undefined;
  #watchers: FSWatcher[] = [];
  #bytesMoved = false;
  #isAway = false;
  #looking: Promise<void> | null = null;
  #notices: string;

  constructor(open: OpenPortfolio, tell: TellPage, pace: Pace) {
    this.#open = open;
    this.#tell = tell;
    this.#pace = pace;
    this.#notices = noticesOf(open);
    this.#watch();
    this.#slow = setInterval(() => this.#look(), pace.slowMs);
    this.#slow.unref();
  }

  async end(): Promise<void> {
    clearInterval(this.#slow);
    clearTimeout(this.#soon);
    this.#unwatch();
    await this.#looking;
  }

  #watch(): void {
    this.#unwatch();
    const { journal, units, evidence } = pathsOf(this.#open.look.session.folder);
    for (const folder of [journal, units, evidence]) {
      try {
        const watcher = watch(folder, { persistent: false }, () => this.#changed(folder === evidence));
        // The slow look goes on without it.
        watcher.on('error', () => watcher.close());
        this.#watchers.push(watcher);
      } catch {
        // No such folder yet, or a drive that cannot be watched: the slow look has to do.
      }
    }
  }

  #unwatch(): void {
    for (const watcher of this.#watchers.splice(0)) watcher.close();
  }

  #changed(isEvidence: boolean): void {
    this.#bytesMoved ||= isEvidence;
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.#look(), this.#pace.soonMs);
  }

  #look(): void {
    this.#looking ??= this.#lookNow().finally(() => {
      this.#looking = null;
    });
  }

  async #lookNow(): Promise<void> {
    const { id, look: { session } } = this.#open;
    const refreshed = await session.refresh();
    if (!refreshed.ok) {
      if (!this.#isAway) this.#tell('reach', { open: id, failure: refreshed.failure });
      this.#isAway = true;
      return;
    }
    if (this.#isAway) this.#isBack();
    const news = newsOf(this.#open);
    const notices = noticesOf(this.#open);
    if (isNews(news) || this.#bytesMoved || notices !== this.#notices) this.#tell('news', { open: id, news });
    this.#bytesMoved = false;
    this.#notices = notices;
  }

  /** What was watched is another folder now, though it has the same name. */
  #isBack(): void {
    this.#isAway = false;
    this.#bytesMoved = true;
    this.#watch();
    this.#tell('reach', { open: this.#open.id, failure: null });
  }
}

function isNews({ lines, writers, lost, units }: News): boolean {
  return lines.length + writers.length + lost.length + units.length > 0;
}

function noticesOf({ look: { session } }: OpenPortfolio): string {
  return JSON.stringify(session.notices);
}
