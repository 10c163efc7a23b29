import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Stats } from 'node:fs';
import type { Line } from '../../domain/command/line.ts';
import { markOf } from './file-mark.ts';
import { readJournalFile, type JournalFile, type OpenJournal } from './journal-file.ts';

export interface FolderRead {
  /** Files that are new or changed since the last reading, with the lines that were read from them now. */
  readonly changed: readonly { readonly file: JournalFile; readonly lines: readonly Line[] }[];
  /** Names of files that were there and are gone. */
  readonly gone: readonly string[];
}

/**
 * Every journal in a portfolio's `journal/`, whatever its name (FORMAT 6). Reading again looks at name, inode, size and time, and reads
 * only what was appended where a file grew.
 */
export class JournalFolder {
  readonly path: string;
  #files = new Map<string, JournalFile>();

  constructor(path: string) {
    this.path = path;
  }

  get files(): ReadonlyMap<string, JournalFile> {
    return this.#files;
  }

  /** Throws the system's own failure if the folder cannot be read; a file that cannot is one that says so. */
  async read(): Promise<FolderRead> {
    const names = (await readdir(this.path, { withFileTypes: true })).filter((entry) => entry.isFile() && !isOurTemporary(entry.name));
    const changed: { file: JournalFile; lines: readonly Line[] }[] = [];
    const now = new Map<string, JournalFile>();
    for (const name of names.map((entry) => entry.name).sort()) {
      const before = this.#files.get(name);
      const read = await readJournalFile(path.join(this.path, name), before);
      if (read === null) continue;
      now.set(name, read.file);
      if (read.file !== before) changed.push(read);
    }
    const gone = [...this.#files.keys()].filter((name) => !now.has(name));
    this.#files = now;
    return { changed, gone };
  }

  /** Takes note of what this program itself wrote, so that it is not read back. */
  wrote({ name, header, writer, state }: Pick<OpenJournal, 'name' | 'header' | 'writer' | 'state'>, stats: Stats): void {
    this.#files.set(name, { kind: 'journal', name, mark: markOf(stats), header, writer, state, damaged: [], rest: 0 });
  }
}

function isOurTemporary(name: string): boolean {
  return name.startsWith('~$') && name.endsWith('.tmp');
}
