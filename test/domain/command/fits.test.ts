import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandKinds, type Command } from '../../../domain/command/kinds.ts';
import { claim, judge, pc } from '../building/commands.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const plain: readonly Command[] = [
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
const field = fc.constantFrom('kind', 'v', 'evidence', 'criterion', 'places', 'how', 'verdict', 'why', 'extra', '__proto__');

/** A plain command with some fields put in, exchanged or taken away. */
const bent = fc.tuple(fc.constantFrom(...plain), fc.array(fc.tuple(field, fc.option(strange, { nil: 'take away' })), { maxLength: 2 })).map(([command, changes]) => {
  const copy: Record<string, unknown> = { ...command };
  for (const [name, value] of changes) {
    if (value === 'take away') Reflect.deleteProperty(copy, name);
    else Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
});

describe('a kind that reads by hand what stands in journals by the thousand', () => {
  it('knows the plain ones', () => {
    for (const command of plain) expect(commandKinds.get(command.kind)?.fits?.(command), JSON.stringify(command)).toBe(true);
  });

  it(`says yes to nothing that its schema would refuse or change (seed ${seed})`, () => {
    let said = 0;
    fc.assert(fc.property(bent, fc.constantFrom('claim', 'judge'), (value, kind) => {
      const of = commandKinds.get(kind);
      if (of?.fits?.(value) !== true) return;
      said += 1;
      const read = of.schema.safeParse(value);
      expect(read.success).toBe(true);
      expect(JSON.stringify(read.success ? read.data : null)).toBe(JSON.stringify(value));
    }), { numRuns: 4000, seed });
    expect(said).toBeGreaterThan(100);
  });
});
