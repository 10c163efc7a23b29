import type { z } from 'zod';
import { commandKinds, type Command } from '../../domain/command/kinds.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import { sayFailure } from '../../domain/words/fail.ts';
import type { MessageKey, Say } from '../../domain/words/say.ts';

/** What the parts of a command are called, where a person writes them. */
const fields: ReadonlyMap<PropertyKey, MessageKey> = new Map<PropertyKey, MessageKey>([
  ['because', 'field.because'], ['candidate', 'field.candidate'], ['title', 'field.title'], ['place', 'field.place'], ['ground', 'field.ground'], ['grounds', 'field.grounds'],
  ['number', 'field.number'], ['centre', 'field.centre'], ['award', 'field.award'], ['client', 'field.client'], ['task', 'field.task'], ['note', 'field.note'],
  ['heldAt', 'field.held-at'], ['how', 'field.how'], ['why', 'field.why'], ['permission', 'field.permission'], ['name', 'field.name'], ['files', 'field.files'],
]);

/**
 * Why these commands would not be read again from a journal; null if they would. Refused here, before anything is written: what is
 * acknowledged is never set aside for its shape.
 */
export function doesNotFit(say: Say, commands: readonly Command[]): Failure | null {
  for (const command of commands) {
    const read = commandKinds.get(command.kind)?.schema.safeParse(command);
    if (read?.success === false) return unfit(say, command, read.error.issues[0]);
  }
  return null;
}

function unfit(say: Say, command: Command, issue: z.core.$ZodIssue | undefined): Failure {
  const path = issue?.path ?? [];
  const what = say(path.map((part) => fields.get(part)).findLast((key) => key !== undefined) ?? 'field.text');
  const value = path.reduce<unknown>(within, command);
  if (issue?.code === 'too_small' && value === '') return sayFailure(say, 'text-missing', { what });
  if (issue?.code !== 'too_big' || typeof value !== 'string') return sayFailure(say, 'does-not-fit', { what });
  return sayFailure(say, 'text-too-long', { what, length: value.length, most: Number(issue.maximum) });
}

function within(value: unknown, part: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
}
