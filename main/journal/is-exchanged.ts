import type { OpenJournal } from './journal-file.ts';

/**
 * Whether a file named after one writer holds the journal of another: its first line was exchanged, and all after it made anew (FORMAT 15).
 * Names of another form say nothing, as a sync engine's conflict copies.
 */
export function isExchanged({ name, writer }: Pick<OpenJournal, 'name' | 'writer'>): boolean {
  const named = /^([0-9a-f]{16})\.jsonl$/.exec(name)?.[1];
  return named !== undefined && named !== writer.id;
}
