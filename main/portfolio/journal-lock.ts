import type { WriterId } from '../../domain/command/line.ts';

/** The name of the lock on one writer's journal (FORMAT 5): the same for every copy of the folder on a machine. */
export function journalLock(portfolio: string, writer: WriterId): string {
  return `journal ${portfolio} ${writer}`;
}
