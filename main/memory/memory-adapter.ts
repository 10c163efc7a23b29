import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { assertNever } from '../../domain/text/assert-never.ts';
import type { Disk } from './disk.ts';
import { lastGoodName } from './last-good.ts';
import { renamePatiently } from './rename-patiently.ts';
import { replaceFile } from './replace-file.ts';
import type { Shape } from './shape.ts';
import { readStored, writeStored } from './stored.ts';
import { MemoryTrouble } from './trouble.ts';

/**
 * lowdb's way to one file of the memory. A damaged file is set aside under another name, never written over, and the copy from
 * before is taken; if that is no good either, reading throws once, and the next read finds nothing. Use it only under the profile's lock.
 */
export class MemoryAdapter<T> implements Adapter<T> {
  /** Set when `read` had to take the copy from before: under which name the damaged file is now, or null if the file was gone. */
  recovered: { readonly aside: string | null } | undefined;
  readonly #file: string;
  readonly #shape: Shape<T>;
  readonly #disk: Disk;

  constructor(file: string, shape: Shape<T>, disk: Disk = fs) {
    this.#file = file;
    this.#shape = shape;
    this.#disk = disk;
  }

  async read(): Promise<T | null> {
    const stored = await readStored(this.#file, this.#shape);
    switch (stored.kind) {
      case 'here':
        return stored.data;
      case 'missing':
        return this.#lastGood(null);
      case 'damaged':
        return this.#lastGood(await this.#setAside(this.#file));
      case 'unreadable':
      case 'newer':
        throw new MemoryTrouble(stored, this.#file);
      default:
        return assertNever(stored);
    }
  }

  async write(data: T): Promise<void> {
    await replaceFile(this.#file, writeStored(data, this.#shape), { lastGood: lastGoodName(this.#file), disk: this.#disk });
  }

  async #lastGood(aside: string | null): Promise<T | null> {
    const copy = lastGoodName(this.#file);
    const stored = await readStored(copy, this.#shape);
    switch (stored.kind) {
      case 'here':
        await replaceFile(this.#file, writeStored(stored.data, this.#shape), { disk: this.#disk });
        this.recovered = { aside };
        return stored.data;
      case 'missing':
        if (aside !== null) throw new MemoryTrouble({ kind: 'damaged' }, aside);
        return null;
      case 'damaged': {
        const copyAside = await this.#setAside(copy);
        throw new MemoryTrouble(stored, aside ?? copyAside);
      }
      case 'unreadable':
      case 'newer':
        throw new MemoryTrouble(stored, copy);
      default:
        return assertNever(stored);
    }
  }

  async #setAside(file: string): Promise<string> {
    const aside = file.replace(/\.json$/, `.damaged-${randomBytes(4).toString('hex')}.json`);
    await renamePatiently(file, aside, this.#disk);
    return aside;
  }
}
