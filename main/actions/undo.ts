import { done, type Result } from '../../domain/failure/result.ts';
import type { Acknowledged } from '../portfolio/session.ts';
import type { Work } from './work.ts';

/** Takes back the last action of this writer that stands. Answers with how many lines it had. */
export async function undoLast({ session }: Work): Promise<Result<number>> {
  return counted(await session.undo());
}

/** Brings back what this writer undid last. Answers with how many lines it has. */
export async function redoLast({ session }: Work): Promise<Result<number>> {
  return counted(await session.redo());
}

function counted(acted: Result<Acknowledged>): Result<number> {
  return acted.ok ? done(acted.value.applied.length) : acted;
}
