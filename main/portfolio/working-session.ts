import path from 'node:path';
import type { Command } from '../../domain/command/kinds.ts';
import type { LineHash, Writer, WriterId } from '../../domain/command/line.ts';
import { done, failed, type Result } from '../../domain/failure/result.ts';
import type { FoldChange } from '../../domain/portfolio/fold.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { AppendOutcome } from '../journal/append-file.ts';
import { rememberPerson } from '../memory/identity.ts';
import type { Context } from '../system/context.ts';
import { systemFailed } from '../system/failures.ts';
import { instantText } from '../system/instant.ts';
import { beginPen } from './begin-pen.ts';
import { HeadKeeper } from './head-keeper.ts';
import { keepReplaced } from './keep-replaced.ts';
import type { Notice } from './notices.ts';
import { dropPen, writeAction, type Moment, type Pen, type Written } from './pen.ts';
import { Queue } from './queue.ts';
import type { Reading } from './reading.ts';
import { workFailed } from './profile-trouble.ts';
import { nextSeries } from './series.ts';
import type { Acknowledged, PortfolioSession } from './session.ts';
import { keepUnitFile } from './unit-files.ts';
import { redoCommands, undoCommands, type Undoing } from './undo-commands.ts';
import type { Who } from './who.ts';
import { whyRefused } from './why-refused.ts';

/** How often an action is written anew because its journal was replaced under it. */
const mostReplaced = 3;

/** A portfolio that one person works on. Everything that touches the disk goes through one queue. */
export class WorkingSession implements PortfolioSession {
  readonly who: Who;
  readonly #context: Context;
  readonly #reading: Reading;
  readonly #heads: HeadKeeper;
  readonly #happened: Notice[];
  readonly #queue = new Queue();
  #pen: Pen | null;

  constructor(context: Context, reading: Reading, who: Who, pen: Pen | null, happened: readonly Notice[]) {
    this.#context = context;
    this.#reading = reading;
    this.#heads = new HeadKeeper(context.profile);
    this.who = who;
    this.#pen = pen;
    this.#happened = [...happened];
  }

  get folder(): string {
    return this.#reading.paths.folder;
  }

  get fold(): PortfolioSession['fold'] {
    return this.#reading.fold;
  }

  get portfolio(): PortfolioSession['portfolio'] {
    return this.#reading.fold.portfolio;
  }

  get units(): PortfolioSession['units'] {
    return this.#reading.shelf.units;
  }

  get writer(): Writer | null {
    return this.#pen?.writer ?? null;
  }

  get series(): string {
    return this.#pen?.writer.series ?? nextSeries(this.portfolio, this.who);
  }

  get notices(): readonly Notice[] {
    return [...this.#happened, ...this.#reading.notices(this.#pen === null ? null : `${this.#pen.writer.id}.jsonl`)];
  }

  keepUnit(unit: Unit): Promise<Result<string>> {
    return this.#next(async () => done(await keepUnitFile(this.#reading.paths.units, unit)));
  }

  act(commands: readonly Command[]): Promise<Result<Acknowledged>> {
    return this.#next(() => this.#act(commands));
  }

  undo(): Promise<Result<Acknowledged>> {
    return this.#next(() => this.#takeBack(undoCommands));
  }

  redo(): Promise<Result<Acknowledged>> {
    return this.#next(() => this.#takeBack(redoCommands));
  }

  refresh(): Promise<Result<FoldChange>> {
    return this.#next(async () => done(await this.#reading.refresh()));
  }

  close(): Promise<void> {
    return this.#queue.next(async () => {
      if (this.#pen !== null) await dropPen(this.#pen);
      this.#pen = null;
      await this.#heads.flush();
    });
  }

  #next<T>(job: () => Promise<Result<T>>): Promise<Result<T>> {
    return this.#queue.next(async () => {
      try {
        return await job();
      } catch (error) {
        return workFailed(this.#context, error, this.folder);
      }
    });
  }

  async #takeBack(commandsFor: Undoing): Promise<Result<Acknowledged>> {
    const commands = commandsFor(this.#context.say, this.fold, this.writer);
    return commands.ok ? this.#act(commands.value) : commands;
  }

  async #act(commands: readonly Command[]): Promise<Result<Acknowledged>> {
    const refusal = whyRefused(this.#context.say, this.portfolio, this.who, this.#reading.newerJournals, commands);
    if (refusal !== null) return failed(refusal);
    if (commands.length === 0) return done(this.fold.add([]));
    for (let attempt = 1; attempt <= mostReplaced; attempt++) {
      const pen = this.#pen ?? (await this.#begin());
      const written = await writeAction(pen, commands, this.#moment(pen));
      if (written.outcome.kind !== 'replaced') return this.#settle(pen, written, written.outcome);
      await this.#goOnElsewhere(pen);
    }
    return fail(this.#context.say, 'journal-replaced');
  }

  async #settle(pen: Pen, { lines, state }: Written, outcome: Exclude<AppendOutcome, { kind: 'replaced' }>): Promise<Result<Acknowledged>> {
    if (outcome.kind === 'refused') {
      if (!outcome.usable) await this.#drop(pen);
      return systemFailed(this.#context.say, outcome.error, this.folder, 'working');
    }
    this.#pen = { ...pen, state };
    this.#reading.journals.wrote({ ...pen, state, name: path.basename(pen.file.path) }, outcome.stats);
    this.#remember(this.#pen);
    return done(await this.#reading.add([], lines));
  }

  async #begin(): Promise<Pen> {
    const { paths, id } = this.#reading;
    await this.#reading.describe();
    // The first journal begins with the portfolio, so that portfolio.json can be made again from its header.
    const created = this.portfolio.writers.size === 0 ? this.#reading.created : this.#now();
    const pen = await beginPen(this.#context, paths, { portfolio: id, created, who: this.who, series: this.series });
    this.#pen = pen;
    await this.#reading.add([pen.writer], []);
    this.#remember(pen);
    await this.#heads.flush();
    await rememberPerson(this.#context.profile, this.who.person, this.who.role);
    return pen;
  }

  /** The journal was replaced: keeps what was acknowledged and is lacking now, folds in what came, and lets the next try begin anew. */
  async #goOnElsewhere(pen: Pen): Promise<void> {
    this.#pen = null;
    try {
      const kept = await keepReplaced(this.#context, pen.file);
      this.#happened.push({ kind: 'journal-replaced', file: `${pen.writer.id}.jsonl`, kept });
    } finally {
      await dropPen(pen);
    }
    await this.#reading.refresh();
  }

  async #drop(pen: Pen): Promise<void> {
    this.#pen = null;
    await dropPen(pen);
  }

  #moment(pen: Pen): Moment {
    const wall = this.#context.now();
    const news = new Map<WriterId, readonly [number, LineHash]>();
    for (const [writer, { n, hash }] of this.fold.heads) {
      if (writer !== pen.writer.id && n > (pen.state.knows.get(writer) ?? 0)) news.set(writer, [n, hash]);
    }
    return { at: this.#now(wall), after: this.fold.clock, wall, news };
  }

  #now(wall = this.#context.now()): string {
    return instantText(wall, this.#context.offsetAt(wall));
  }

  #remember({ writer, state }: Pen): void {
    const { person, role, host } = { ...this.who, host: this.#context.host };
    this.#heads.note({ portfolio: this.#reading.id, writer: writer.id, person: person.id, role, host, n: state.n, hash: state.hash, lastSize: state.end });
  }
}
