import { isRecord } from '../text/is-record.ts';
import type { CommandKind } from './command-kind.ts';

/** A line's command as some kinds read it: understood, newer than this program, or not readable although its version is known. */
export type ReadingBy<C> =
  | { readonly kind: 'read'; readonly of: CommandKind<C>; readonly command: C }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

const newer = { kind: 'newer' } as const;
const unreadable = { kind: 'unreadable' } as const;

/** Lifts a command of an older version to this one, one named step a version. */
function lift<C>(kind: CommandKind<C>, value: unknown): unknown {
  let lifted = value;
  while (isRecord(lifted) && typeof lifted['v'] === 'number' && lifted['v'] < kind.version) {
    const from = lifted['v'];
    const step = kind.lifts?.find((named) => named.from === from);
    if (step === undefined) return undefined;
    lifted = { ...Object(step.step(lifted)), v: from + 1 };
  }
  return lifted;
}

function read<C>(kinds: ReadonlyMap<string, CommandKind<C>>, value: unknown): ReadingBy<C> {
  if (!isRecord(value) || typeof value['kind'] !== 'string') return unreadable;
  const of = kinds.get(value['kind']);
  if (of === undefined) return newer;
  const version = value['v'];
  if (typeof version === 'number' && version > of.version) return newer;
  if (of.fits?.(value) === true) return { kind: 'read', of, command: value };
  const parsed = of.schema.safeParse(version === of.version ? value : lift(of, value));
  return parsed.success ? { kind: 'read', of, command: parsed.data } : unreadable;
}

/**
 * Reads what stands in a line, whatever it is. Never throws: a reader may run out of stack over a hostile value
 * (a million wrong elements), and a line that cannot be read is set aside, never a reason to stop.
 */
export function readCommandBy<C>(kinds: ReadonlyMap<string, CommandKind<C>>, value: unknown): ReadingBy<C> {
  try {
    return read(kinds, value);
  } catch {
    return unreadable;
  }
}
