import { z } from 'zod';
import { writerRoleSchema } from '../../person/role.ts';
import type { Stamp } from '../../portfolio/portfolio.ts';
import { isDay } from '../../text/day.ts';
import { carriableKinds, type CarriableCommand } from '../carriable-kinds.ts';
import { commandKind } from '../command-kind.ts';
import { carriedWriterId } from '../line.ts';
import { objectKey } from '../object-key.ts';
import { readCommandBy, type ReadingBy } from '../read-command-by.ts';
import { presenters } from '../roles.ts';

type Inner = Extract<ReadingBy<CarriableCommand>, { readonly kind: 'read' }>;

/** The number of a person in this writer's renewal, in which role they said it, when, and what. */
const whoAndWhen = z.strictObject({
  kind: z.literal('carry'), v: z.literal(1),
  by: z.int().min(1).max(1000), role: writerRoleSchema, at: z.string().min(1).max(40),
  do: z.looseObject({ kind: z.string(), v: z.int() }),
});
const schema = whoAndWhen.refine(({ role, do: said }) => {
  const read = readCommandBy(carriableKinds, said);
  return read.kind === 'read' && read.of.may.includes(role);
});
type Carry = z.infer<typeof schema>;

function innerOf({ do: said }: Carry): Inner {
  const read = readCommandBy(carriableKinds, said);
  if (read.kind !== 'read') throw new Error('not reached: the schema has read it');
  return read;
}

/** The stamp of what was said: theirs by name and time; seen by whoever has seen the line that it was carried over in. */
function carriedStamp({ by, at }: Carry, stamp: Stamp): Stamp {
  return { ...stamp, writer: carriedWriterId(stamp.writer, by), at, journal: stamp.writer };
}

/**
 * One statement out of an earlier portfolio, as it was written there, with who said it and when (FORMAT 21). The line is signed by whoever
 * carries it over and by nobody else; it counts as its writer's key counts.
 */
export const carry = commandKind(schema, {
  may: presenters,
  layer: 'work',
  makes(command, writer) {
    const { of, command: said } = innerOf(command);
    return of.makes(said, carriedWriterId(writer, command.by));
  },
  refers(command, writer) {
    const { of, command: said } = innerOf(command);
    const by = carriedWriterId(writer, command.by);
    return [objectKey('carried', `${by} ${command.role}`), ...of.refers(said, by)];
  },
  touches(command, portfolio) {
    const { of, command: said } = innerOf(command);
    return of.touches(said, portfolio);
  },
  apply(draft, command, stamp) {
    const { of, command: said } = innerOf(command);
    of.apply(draft, said, carriedStamp(command, stamp));
  },
  takenBack(draft, command, change) {
    const { of, command: said } = innerOf(command);
    of.takenBack?.(draft, said, change);
  },
  leaves(draft, command) {
    const { of, command: said } = innerOf(command);
    of.leaves?.(draft, said);
  },
  tells(command, names, writer) {
    const { of, command: said } = innerOf(command);
    const by = carriedWriterId(writer, command.by);
    const day = command.at.slice(0, 10);
    const what = names.told(of.kind, of.tells?.(said, names, by));
    return { key: 'history.carry', values: { name: names.writer(by), role: names.word(`role.${command.role}`), day: isDay(day) ? names.day(day) : day, what } };
  },
});
