import type { Line, LineHash, Writer } from '../../domain/command/line.ts';
import { startFold, type Fold, type FoldChange } from '../../domain/portfolio/fold.ts';
import type { FolderRead, JournalFolder } from '../journal/journal-folder.ts';
import { writeDescription, type Description, type DescriptionRead } from './description.ts';
import { joinChanges } from './join-changes.ts';
import { journalNotices } from './journal-notices.ts';
import type { Notice } from './notices.ts';
import type { PortfolioPaths } from './paths.ts';
import { UnitShelf } from './unit-shelf.ts';

/** A portfolio's folder, read and folded. */
export class Reading {
  readonly paths: PortfolioPaths;
  readonly id: string;
  readonly created: string;
  readonly fold: Fold;
  readonly shelf: UnitShelf;
  readonly journals: JournalFolder;
  #described: DescriptionRead['kind'];

  constructor(paths: PortfolioPaths, { id, created }: Description, journals: JournalFolder, described: DescriptionRead['kind']) {
    this.paths = paths;
    this.id = id;
    this.created = created;
    this.fold = startFold(id, created);
    this.shelf = new UnitShelf(paths.units);
    this.journals = journals;
    this.#described = described;
  }

  /** Whether `portfolio.json` says what it should. */
  get isDescribed(): boolean {
    return this.#described === 'here';
  }

  /** Writes `portfolio.json` anew where it does not say what it should. Throws the system's own failure. */
  async describe(): Promise<void> {
    if (this.isDescribed) return;
    await writeDescription(this.paths.description, this);
    this.#described = 'here';
  }

  /** How many journals here were written by a newer version of the program, and so are not read. */
  get newerJournals(): number {
    return [...this.journals.files.values()].filter((file) => file.kind === 'newer').length;
  }

  /** Folds in what came into the folder since it was last read. Throws the system's own failure. */
  async refresh(): Promise<FoldChange> {
    return this.take(await this.journals.read());
  }

  /** Folds in journals that were read. */
  async take(read: FolderRead): Promise<FoldChange> {
    const lines: Line[] = [];
    const writers: Writer[] = [];
    for (const { file, lines: some } of read.changed) {
      if (file.kind !== 'journal' || file.header.portfolio !== this.id) continue;
      writers.push(file.writer);
      for (const line of some) lines.push(line);
    }
    return this.add(writers, lines);
  }

  /** Folds in lines of these writers, and reads the units that they take up. */
  async add(writers: readonly Writer[], lines: readonly Line[]): Promise<FoldChange> {
    const changes = writers.filter((writer) => !this.fold.portfolio.writers.has(writer.id)).map((writer) => this.fold.addWriter(writer));
    changes.push(this.fold.add(lines), this.fold.lose(this.#lost()));
    await this.shelf.fill(this.fold.portfolio.units);
    return joinChanges(changes);
  }

  /** Lines that are damaged in some journal here; those that another copy brings whole are known to the fold and not lost. */
  #lost(): readonly LineHash[] {
    return [...this.journals.files.values()].flatMap((file) => (file.kind === 'journal' && file.header.portfolio === this.id ? file.damaged.flatMap(({ lost }) => lost) : []));
  }

  /** What a person should know of the folder as it is now. `own`: the file that this session writes. */
  notices(own: string | null): readonly Notice[] {
    const { setAside, waiting, units } = this.fold.portfolio;
    const newer = setAside.filter(({ reason }) => reason.kind === 'newer').length;
    return [
      ...[...this.journals.files.values()].flatMap((file) => journalNotices(file, this.id, file.name === own)),
      ...(this.isDescribed ? [] : [{ kind: 'description-lost' } as const]),
      ...this.shelf.notices(units),
      ...(newer === 0 ? [] : [{ kind: 'newer-lines', count: newer } as const]),
      ...(waiting.length === 0 ? [] : [{ kind: 'waiting', count: waiting.length } as const]),
    ];
  }
}
