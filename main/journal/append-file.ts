import { fstatSync, type Stats } from 'node:fs';
import { open, rm, stat, type FileHandle } from 'node:fs/promises';
import { syncFolder } from '../system/sync-folder.ts';

/** The calls on an open journal; tests hand in ones that fail. */
export type JournalHandle = Pick<FileHandle, 'fd' | 'write' | 'datasync' | 'truncate' | 'stat' | 'read' | 'close'>;

export type AppendOutcome =
  | { readonly kind: 'written'; readonly stats: Stats }
  /** Another program put another file in its place: what was written now stands where nobody looks. */
  | { readonly kind: 'replaced' }
  /** Nothing was added. `usable`: the file was cut back to its good end and may be tried again. */
  | { readonly kind: 'refused'; readonly error: unknown; readonly usable: boolean };

/**
 * One journal, open for appending at its known good end (FORMAT 4): written, synced, and checked to be still the file that its path
 * names, before the answer is "written". After a failed sync, or once replaced, it takes nothing more.
 */
export class AppendFile {
  readonly path: string;
  readonly #handle: JournalHandle;
  #end: number;
  #usable = true;

  constructor(path: string, handle: JournalHandle, end: number) {
    this.path = path;
    this.#handle = handle;
    this.#end = end;
  }

  /** Bytes that are known to be on the disk. */
  get end(): number {
    return this.#end;
  }

  async append(bytes: Uint8Array): Promise<AppendOutcome> {
    if (!this.#usable) throw new Error(`${this.path} takes nothing more`);
    if (fstatSync(this.#handle.fd).size !== this.#end) return this.#giveUp();
    try {
      await this.#writeAll(bytes);
    } catch (error) {
      return { kind: 'refused', error, usable: await this.#cutBack() };
    }
    return this.#settle(this.#end + bytes.length);
  }

  /** The bytes up to the good end, from the open file: also when its path names another one by now. */
  async goodBytes(): Promise<Buffer> {
    const bytes = Buffer.alloc(this.#end);
    for (let at = 0; at < this.#end; ) {
      const { bytesRead } = await this.#handle.read(bytes, at, this.#end - at, at);
      if (bytesRead === 0) return bytes.subarray(0, at);
      at += bytesRead;
    }
    return bytes;
  }

  async close(): Promise<void> {
    this.#usable = false;
    await this.#handle.close();
  }

  async #settle(end: number): Promise<AppendOutcome> {
    try {
      await this.#handle.datasync();
    } catch (error) {
      // The kernel may have dropped the pages and says so only once: asking again could answer "done" over nothing.
      await this.#cutBack();
      this.#usable = false;
      return { kind: 'refused', error, usable: false };
    }
    const stats = await this.#stillThere(end);
    if (stats === null) {
      // The action will be written anew elsewhere: it must not be found here as well when a folder that was away comes back.
      if (fstatSync(this.#handle.fd).size === end) await this.#cutBack();
      return this.#giveUp();
    }
    this.#end = end;
    return { kind: 'written', stats };
  }

  async #writeAll(bytes: Uint8Array): Promise<void> {
    for (let written = 0; written < bytes.length; ) {
      const { bytesWritten } = await this.#handle.write(bytes, written, bytes.length - written, this.#end + written);
      if (bytesWritten === 0) throw Object.assign(new Error(`Nothing was written to ${this.path}`), { code: 'ENOSPC' });
      written += bytesWritten;
    }
  }

  async #stillThere(end: number): Promise<Stats | null> {
    const [mine, named] = await Promise.all([this.#handle.stat(), stat(this.path).catch(() => null)]);
    return named !== null && mine.ino === named.ino && mine.dev === named.dev && named.size === end ? named : null;
  }

  async #cutBack(): Promise<boolean> {
    try {
      await this.#handle.truncate(this.#end);
    } catch {
      this.#usable = false;
    }
    return this.#usable;
  }

  #giveUp(): AppendOutcome {
    this.#usable = false;
    return { kind: 'replaced' };
  }
}

/** Opens a journal to go on with it; what stands after `end` (a torn line) is cut off. Throws the system's own failure. */
export async function openAppendFile(path: string, end: number): Promise<AppendFile> {
  const handle = await open(path, 'r+');
  try {
    if ((await handle.stat()).size > end) {
      await handle.truncate(end);
      await handle.datasync();
    }
  } catch (error) {
    await handle.close();
    throw error;
  }
  return new AppendFile(path, handle, end);
}

/** Makes a new journal that holds `header`, on the disk with its name; never over another file. Throws the system's own failure. */
export async function createAppendFile(path: string, header: Uint8Array): Promise<AppendFile> {
  const handle = await open(path, 'wx+');
  try {
    await handle.writeFile(header);
    await handle.sync();
    await syncFolder(path);
  } catch (error) {
    await handle.close();
    // Half a header would be taken for a journal that is still arriving, for good.
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
  return new AppendFile(path, handle, header.length);
}
