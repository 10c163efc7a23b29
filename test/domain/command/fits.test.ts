import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commandKinds, type Command } from '../../../domain/command/kinds.ts';
import { evidenceFieldsSchema } from '../../../domain/evidence/evidence-fields.ts';
import { addEvidence, claim, judge, pc } from '../building/commands.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const letter = { file: `${'a'.repeat(32)}.pdf`, sha256: 'a'.repeat(64), name: 'Letter.pdf', size: 1200 };
const person = { role: 'witness', name: 'Aileen Grant' };
const everyField = {
  title: 'A visit', method: 'observation', day: '2026-10-07', until: '2026-10-08', setting: 'workplace', place: 'Harbour desk', by: [person], present: [person], seen: 'in-person',
  client: 'A guest', task: 'Check-in', files: [letter], written: letter, note: 'Late shift', supplementary: true, heldAt: 'Head office',
};
const plain: readonly Command[] = [
  addEvidence('evidence1', 'E1'),
  { ...addEvidence('evidence1', 'E12'), fields: evidenceFieldsSchema.parse(everyField) },
  { kind: 'claim', v: 1, evidence: claim('evidence1', pc('3')).evidence, criterion: pc('3'), places: [] },
  { kind: 'claim', v: 1, evidence: claim('evidence1', pc('3')).evidence, criterion: pc('3'), places: [{ kind: 'page', from: 4 }, { kind: 'line', from: 3, to: 7 }], how: 'It shows the agreed menu' },
  { kind: 'judge', v: 1, evidence: judge('evidence1', pc('3')).evidence, criterion: pc('3'), verdict: 'accepted' },
  { kind: 'judge', v: 1, evidence: judge('evidence1', pc('3')).evidence, criterion: pc('3'), verdict: 'more-needed', why: 'Whose words are these?' },
];

const strange = fc.oneof(
  fc.anything(), fc.constant(undefined), fc.constantFrom('', 'x'.repeat(20_001), 'evidence-1', 'unit01#place/3', `unit01#scope/${'c'.repeat(300)}`, 'unit01#scope/', 'rejected', 2, -1, 0, 1.5, 1_000_001, null),
  fc.array(fc.record({ kind: fc.constantFrom('page', 'line', 'time', 'words', 'door'), from: fc.constantFrom<unknown>(1, 0, 2.5, '1', 1_000_001), to: fc.constantFrom<unknown>(2, undefined, -1), text: fc.string() }, { requiredKeys: ['kind'] })),
  fc.constant(Array.from({ length: 201 }, () => ({ kind: 'page', from: 1 }))),
);
const field = fc.constantFrom('kind', 'v', 'evidence', 'criterion', 'places', 'how', 'verdict', 'why', 'reference', 'fields', 'extra', '__proto__');

const odd = (one: object): fc.Arbitrary<object> => fc.tuple(fc.constantFrom(...Object.keys(one), 'extra'), strange).map(([name, value]) => ({ ...one, [name]: value }));
const oddField = fc.oneof(strange, odd(letter), odd(person), odd(letter).map((one) => [one]), odd(person).map((one) => [one, person]), fc.constantFrom<unknown>('2026-02-30', 'record:log', 'simulation', true, [{ name: 'Sam', role: 'witness' }], []));

/** Fields of evidence, some of them put in, exchanged or taken away. */
const bentFields = fc.array(fc.tuple(fc.constantFrom(...Object.keys(everyField), 'extra'), fc.option(oddField, { nil: 'take away' })), { maxLength: 3 }).map((changes) => {
  const copy: Record<string, unknown> = { ...everyField };
  for (const [name, value] of changes) {
    if (value === 'take away') Reflect.deleteProperty(copy, name);
    else copy[name] = value;
  }
  return { ...addEvidence('evidence1', 'E1'), fields: copy };
});

/** A plain command with some fields put in, exchanged or taken away. */
const bent = fc.tuple(fc.constantFrom(...plain), fc.array(fc.tuple(field, fc.option(strange, { nil: 'take away' })), { maxLength: 2 })).map(([command, changes]) => {
  const copy: Record<string, unknown> = { ...command };
  for (const [name, value] of changes) {
    if (value === 'take away') Reflect.deleteProperty(copy, name);
    else Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
});

const fieldsOf = z.looseObject({ fields: z.unknown() });

/** The places or people of a command, in their exact words. */
function inner(command: unknown): string {
  const holder = fieldsOf.safeParse(command).data?.fields ?? command;
  const read = z.looseObject({ places: z.unknown(), by: z.unknown(), present: z.unknown() }).partial().parse(holder);
  return JSON.stringify([read.places, read.by, read.present]);
}

describe('a kind that reads by hand what stands in journals by the thousand', () => {
  it('knows the plain ones', () => {
    for (const command of plain) expect(commandKinds.get(command.kind)?.fits?.(command), JSON.stringify(command)).toBe(true);
  });

  it.each([
    ['a person written the other way round', { by: [{ name: 'Aileen Grant', role: 'witness' }] }], ['a person with more', { present: [{ ...person, age: 40 }] }],
    ['a file with a description', { files: [{ ...letter, shows: 'A letter' }] }], ['a text with something unknown', { written: { ...letter, colour: 'red' } }],
    ['a day that is not in the calendar', { day: '2026-02-30' }], ['a record that a unit names', { method: 'record:log' }], ['no title', { title: '' }],
  ])('leaves %s to the schema', (_, fields) => {
    expect(commandKinds.get('add-evidence')?.fits?.({ ...addEvidence('evidence1', 'E1'), fields: { ...everyField, ...fields } })).toBe(false);
  });

  it(`says yes to nothing that its schema would refuse or change (seed ${seed})`, () => {
    let said = 0;
    fc.assert(fc.property(fc.oneof(bent, bentFields), fc.constantFrom('claim', 'judge', 'add-evidence'), (value, kind) => {
      const of = commandKinds.get(kind);
      if (of?.fits?.(value) !== true) return;
      said += 1;
      const read = of.schema.safeParse(value);
      expect(read.success).toBe(true);
      expect(read.success ? read.data : null).toEqual(value);
      // Places and people are compared as they are written.
      expect(inner(read.success ? read.data : null)).toBe(inner(value));
    }), { numRuns: 4000, seed });
    expect(said).toBeGreaterThan(100);
  });
});
