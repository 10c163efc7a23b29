import { startCoverage, type Coverage } from '../../domain/coverage/start-coverage.ts';
import type { WriterId } from '../../domain/command/line.ts';
import { unpackLines } from '../../domain/command/packed-lines.ts';
import { referenceNames } from '../../domain/evidence/reference-names.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import type { Counts } from '../../domain/portfolio/counts.ts';
import { startFold, type Fold } from '../../domain/portfolio/fold.ts';
import { touchedAll } from '../../domain/portfolio/fold-touched.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';
import type { Action } from '../../main/electron/contract/action.ts';
import type { Bridge } from '../../main/electron/contract/contract.ts';
import type { News, Opened, OpenId } from '../../main/electron/contract/portfolio.ts';
import type { Saved, View } from './view.ts';

/**
 * One open portfolio in the page: folds the same lines with the same domain as the program does, and asks the program for everything
 * that is to be done. Whoever subscribes is told after every change; `view` is what to show.
 */
export class PortfolioStore {
  readonly open: OpenId;
  readonly drafts: Map<string, string>;
  readonly #bridge: Bridge;
  readonly #say: Say;
  readonly #opened: Opened;
  readonly #fold: Fold;
  readonly #units: Map<UnitId, Unit>;
  readonly #heard = new Set<() => void>();
  readonly #stop: () => void;
  #coverage: Coverage;
  #uncounted: ReadonlyMap<WriterId, 'unknown-signer' | 'refused'> = new Map();
  #news: News;
  #asked = 0;
  #saved: Saved;
  #reach: Failure | null = null;
  #trouble: Failure | null = null;
  #references: View['references'] = new Map();
  #referencesAsked = false;
  #view: View | null = null;

  constructor(bridge: Bridge, say: Say, opened: Opened) {
    this.#bridge = bridge;
    this.#say = say;
    this.#opened = opened;
    this.#news = opened;
    this.open = opened.open;
    this.drafts = new Map(opened.drafts);
    this.#units = new Map(opened.units);
    this.#fold = startFold(opened.id, opened.created);
    this.#coverage = this.#newCoverage();
    this.#takeIn(opened);
    this.#saved = this.#savedLast();
    const stops = [
      bridge.on('news', (told) => { if (told.open === this.open) this.#hear(told.news); }),
      bridge.on('reach', (told) => { if (told.open === this.open) this.#setReach(told.failure); }),
    ];
    this.#stop = () => stops.forEach((stop) => stop());
  }

  readonly subscribe = (heard: () => void): (() => void) => {
    this.#heard.add(heard);
    return () => void this.#heard.delete(heard);
  };

  readonly view = (): View => (this.#view ??= this.#makeView());

  /** Carries out an action. The answer comes once it is on the disk and folded in; a failure is also kept as the view's `trouble`, unless it is told `inPlace`. */
  async act(action: Action, { job = '', inPlace = false }: { readonly job?: string; readonly inPlace?: boolean } = {}): Promise<Result<string | null>> {
    const acted = await this.#ask(() => this.#bridge.act(this.open, action, job), (value) => value.news, inPlace);
    return acted.ok ? done(acted.value.made) : acted;
  }

  undo(): Promise<Result<News>> {
    return this.#ask(() => this.#bridge.undo(this.open), (news) => news, false);
  }

  redo(): Promise<Result<News>> {
    return this.#ask(() => this.#bridge.redo(this.open), (news) => news, false);
  }

  /** Puts what was said about a trouble away. */
  dismiss(): void {
    this.#trouble = null;
    this.#tell();
  }

  /** Keeps what is typed and not written yet; null once it is written or thrown away. */
  keepDraft(slot: string, text: string | null): void {
    if (text === null) this.drafts.delete(slot);
    else this.drafts.set(slot, text);
    void this.#bridge.keepDraft(this.#opened.id, slot, text);
  }

  close(): void {
    this.#stop();
    void this.#bridge.close(this.open);
  }

  async #ask<T>(ask: () => Promise<Result<T>>, newsOf: (value: T) => News, inPlace: boolean): Promise<Result<T>> {
    this.#asked += 1;
    this.#saved = { kind: 'saving' };
    this.#tell();
    const answer = await ask();
    this.#asked -= 1;
    if (answer.ok) {
      this.#takeIn(newsOf(answer.value));
      this.#trouble = null;
      if (this.#asked === 0) this.#saved = this.#savedLast();
    } else {
      this.#saved = isDiskTrouble(answer.failure) ? { kind: 'not-saved', failure: answer.failure } : this.#savedLast();
      if (!inPlace) this.#trouble = answer.failure;
    }
    this.#tell();
    return answer;
  }

  #hear(news: News): void {
    this.#takeIn(news);
    this.#tell();
  }

  #setReach(failure: Failure | null): void {
    this.#reach = failure;
    this.#tell();
  }

  #takeIn(news: News): void {
    this.#news = news;
    for (const [id, unit] of news.units) this.#units.set(id, unit);
    for (const writer of news.writers) this.#coverage.touch(this.#fold.addWriter(writer).touched);
    this.#coverage.touch(this.#fold.lose(news.lost).touched);
    this.#coverage.touch(this.#fold.add(unpackLines(news.lines)).touched);
    this.#uncounted = new Map(news.uncounted);
    if (news.units.length > 0 || news.writers.length > 0) this.#coverage.touch(touchedAll);
    this.#referencesAsked = false;
  }

  /** How references show: the same map until one shows otherwise. */
  #referencesNow(): View['references'] {
    if (this.#referencesAsked) return this.#references;
    const now = referenceNames(this.#fold.portfolio);
    if (now.size !== this.#references.size || [...now].some(([id, name]) => this.#references.get(id) !== name)) this.#references = now;
    this.#referencesAsked = true;
    return this.#references;
  }

  #newCoverage(): Coverage {
    return startCoverage(this.#fold.portfolio, (id) => this.#units.get(id), { counts: this.#counts, say: this.#say });
  }

  readonly #counts: Counts = (writer) => this.#uncounted.get(writer.id) ?? 'yes';

  #savedLast(): Saved {
    const { writer } = this.#news;
    const last = writer === null ? undefined : this.#fold.entries.findLast(({ line }) => line.writer === writer);
    return last === undefined ? { kind: 'nothing-yet' } : { kind: 'saved', at: last.line.at };
  }

  #tell(): void {
    this.#view = null;
    for (const heard of this.#heard) heard();
  }

  #makeView(): View {
    const { folder, who, people, copies, forms, guidance } = this.#opened;
    const { writer, notices, canUndo, canRedo } = this.#news;
    const { portfolio } = this.#fold;
    const references = this.#referencesNow();
    return {
      open: this.open, folder, who, people, copies, forms, guidance, writer, notices, canUndo, canRedo, portfolio, references,
      fold: this.#fold, units: this.#units, coverage: (unit) => this.#coverage.unit(unit), counts: this.#counts,
      saved: this.#saved, reach: this.#reach, trouble: this.#trouble,
    };
  }
}

/** Failures after which what was done is not on the disk although nothing was wrong with it. */
function isDiskTrouble({ code }: Failure): boolean {
  return ['disk-full', 'read-only', 'folder-gone', 'journal-replaced', 'file-unreadable', 'profile-busy'].includes(code);
}
