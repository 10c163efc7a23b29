import { commandKinds, type Command } from './kinds.ts';
import { readCommandBy, type ReadingBy } from './read-command-by.ts';

/** A line's command as this program reads it. */
export type Reading = ReadingBy<Command>;

/** Reads a line's command by the kinds of this program. */
export function readCommand(value: unknown): Reading {
  return readCommandBy(commandKinds, value);
}
