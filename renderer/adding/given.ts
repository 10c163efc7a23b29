import type { Day } from '../../domain/text/day.ts';
import type { FileGiven } from '../../main/electron/contract/action.ts';
import { today } from '../parts/today.ts';
import { dayTaken } from './day-taken.ts';

/** A file that somebody wants to add. */
export interface Given {
  readonly key: string;
  readonly name: string;
  /** In bytes; null where only its path is known. */
  readonly size: number | null;
  /** The day it was taken, or last changed; null where that is not known. */
  readonly day: Day | null;
  readonly file: FileGiven;
}

let count = 0;

function key(): string {
  count += 1;
  return `given-${count}`;
}

/** Files that were chosen in the system's dialog. */
export function givenPaths(paths: readonly string[]): readonly Given[] {
  return paths.map((path) => ({ key: key(), name: path.replace(/^.*[\\/]/, ''), size: null, day: null, file: { kind: 'path', path } }));
}

/** Files that were dropped or pasted: by their path, where they have one. */
export async function givenFiles(files: readonly File[], pathOf: (file: File) => string): Promise<readonly Given[]> {
  const given: Given[] = [];
  for (const file of files) {
    const path = pathOf(file);
    const bytes = path === '' ? new Uint8Array(await file.arrayBuffer()) : null;
    // What was pasted is as old as the pasting.
    const day = (await dayTaken(file)) ?? (path === '' ? null : today(new Date(file.lastModified)));
    given.push({ key: key(), name: file.name, size: file.size, day, file: bytes === null ? { kind: 'path', path } : { kind: 'bytes', name: file.name, bytes } });
  }
  return given;
}

/** Text that was pasted, as a file of its own. */
export function givenText(text: string, name: string): Given {
  const bytes = new TextEncoder().encode(text);
  return { key: key(), name, size: bytes.length, day: null, file: { kind: 'bytes', name, bytes } };
}

/** A title from a file's name: without its ending, with spaces for dashes and underscores. */
export function titleFrom(name: string): string {
  const bare = name.replace(/\.[a-z0-9]{1,8}$/i, '').replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' ? name : bare.charAt(0).toUpperCase() + bare.slice(1);
}
