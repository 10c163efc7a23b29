import type { Stats } from 'node:fs';

/** What shows that a file is as it was when it was read. */
export interface FileMark { readonly ino: number; readonly size: number; readonly time: number }

/** The mark of a file as the system describes it. */
export function markOf(stats: Stats): FileMark {
  return { ino: stats.ino, size: stats.size, time: stats.mtimeMs };
}

/** Whether two marks are of the same file in the same state. */
export function sameMark(a: FileMark, b: FileMark): boolean {
  return a.ino === b.ino && a.size === b.size && a.time === b.time;
}
