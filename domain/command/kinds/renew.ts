import { z } from 'zod';
import { evidenceReferenceSchema } from '../../evidence/evidence-id.ts';
import { personSchema, writerRoleSchema } from '../../person/role.ts';
import type { Draft } from '../../portfolio/draft.ts';
import type { Stamp } from '../../portfolio/portfolio.ts';
import { putWriters } from '../../portfolio/put-writers.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { carriedWriterId, headerSchema, type Writer, type WriterId } from '../line.ts';
import { objectKey } from '../object-key.ts';
import { presenters } from '../roles.ts';
import { everything } from '../touched.ts';

const personCarried = z.strictObject({ person: personSchema, role: writerRoleSchema, series: headerSchema.shape.series });

const schema = z.strictObject({
  kind: z.literal('renew'), v: z.literal(1),
  from: headerSchema.shape.portfolio, stoodAt: z.string().min(1).max(40), ground: wordsSchema.exactOptional(),
  /** References that were left out. */
  without: z.array(evidenceReferenceSchema).max(10_000).readonly(),
  /** The highest number allotted in each series: no number is used again, though what had it was left out. */
  numbers: z.array(z.tuple([z.string().min(1).max(16), z.int().nonnegative()]).readonly()).max(1000).readonly(),
  /** Whose statements follow: the first is number 1. */
  people: z.array(personCarried).max(1000).readonly(),
});
type Renew = z.infer<typeof schema>;

/** Begins a portfolio that is made anew from the state of an earlier one (FORMAT 21); what was said there follows, line by line. */
export const renew = commandKind(schema, {
  may: presenters,
  layer: 'work',
  makes: ({ people }, writer) => [objectKey('renewal', 'renewal'), ...people.map(({ role }, index) => objectKey('carried', `${carriedWriterId(writer, index + 1)} ${role}`))],
  refers: () => [],
  touches: () => everything,
  apply(draft, { from, stoodAt, ground, without, numbers, people }, stamp) {
    draft.renewal = { from, stoodAt, ...(ground === undefined ? {} : { ground }), without, stamp };
    for (const [series, number] of numbers) if (number > (draft.numbers.get(series) ?? 0)) draft.numbers.set(series, number);
    putWriters(draft, people.map((one, index) => carriedWriter(draft, one, stamp, index + 1)));
  },
  tells({ ground }) {
    return ground === undefined ? { key: 'history.renew' } : { key: 'history.renew-because', values: { ground } };
  },
});

function carriedWriter({ writers }: Draft, { person, role, series }: Renew['people'][number], { writer }: Stamp, number: number): Writer {
  const id: WriterId = carriedWriterId(writer, number);
  return { id, person, role, series, key: writers.get(writer)?.key ?? '', carried: writer };
}
