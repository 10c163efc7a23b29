import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commandKind, type CommandKind } from '../../../domain/command/command-kind.ts';
import { readCommand } from '../../../domain/command/read-command.ts';
import { readCommandBy } from '../../../domain/command/read-command-by.ts';
import { everyone } from '../../../domain/command/roles.ts';
import { nothing } from '../../../domain/command/touched.ts';
import { addEvidence, claim, edit, judge, pc } from '../building/commands.ts';
import { Journals } from '../building/journals.ts';

const schema = z.strictObject({ kind: z.literal('greet'), v: z.literal(3), name: z.string(), loud: z.boolean() });

/** A kind that has been through two versions: `who` became `name`, then `loud` came. */
const greet: CommandKind<z.output<typeof schema>> = commandKind(schema, {
  may: everyone, layer: 'none', makes: () => [], refers: () => [], touches: () => nothing, apply: () => undefined,
  lifts: [
    { from: 1, name: 'who is called name', step: ({ who, ...rest }) => ({ ...rest, name: who }) },
    { from: 2, name: 'greetings may be loud', step: (old) => ({ ...old, loud: false }) },
  ],
});
const kinds = new Map([['greet', greet]]);

describe('reading a command', () => {
  it('lifts older versions step by step', () => {
    for (const old of [{ kind: 'greet', v: 1, who: 'Sam' }, { kind: 'greet', v: 2, name: 'Sam' }, { kind: 'greet', v: 3, name: 'Sam', loud: false }]) {
      expect(readCommandBy(kinds, old)).toMatchObject({ kind: 'read', command: { kind: 'greet', v: 3, name: 'Sam', loud: false } });
    }
  });

  it('tells newer from unreadable', () => {
    expect(readCommandBy(kinds, { kind: 'greet', v: 4, name: 'Sam', mood: 'calm' })).toEqual({ kind: 'newer' });
    expect(readCommandBy(kinds, { kind: 'wave', v: 1 })).toEqual({ kind: 'newer' });
    expect(readCommandBy(kinds, { kind: 'greet', v: 3, name: 7, loud: true })).toEqual({ kind: 'unreadable' });
    expect(readCommandBy(kinds, { kind: 'greet', v: 0.5 })).toEqual({ kind: 'unreadable' });
    expect(readCommandBy(kinds, { kind: 'greet', v: '3', name: 'Sam', loud: true })).toEqual({ kind: 'unreadable' });
  });

  it('never throws, whatever stands in a line, and changes nothing outside', () => {
    const good = [addEvidence('evidence1', 'E1'), claim('evidence1', pc('3')), judge('evidence1', pc('3')), edit('evidence1', { title: 'x' })];
    const bent = fc.tuple(fc.constantFrom(...good), fc.constantFrom('evidence', 'criterion', 'places', 'fields', 'v', 'kind', 'change', '__proto__', 'constructor'), fc.anything())
      .map(([command, field, value]): unknown => Object.defineProperty({ ...command }, field, { value, enumerable: true }));
    const text = fc.json().map((json): unknown => JSON.parse(json));
    fc.assert(fc.property(fc.oneof(fc.anything(), text, bent), (value) => {
      const journals = new Journals();
      const line = journals.writeAnything(journals.hand('candidate'), value);
      expect(journals.fresh().entry(line.hash)?.standing.kind).not.toBe('waiting');
    }), { numRuns: 400 });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('gets over what is made to break readers', () => {
    const hostile: unknown[] = [
      JSON.parse('{"kind":"claim","v":1,"evidence":"evidence1","criterion":"unit01#performance/3","places":[],"__proto__":{"polluted":true}}'),
      JSON.parse('{"kind":"describe","v":1,"details":{"__proto__":{"candidate":"x"},"constructor":{"prototype":{"polluted":true}}}}'),
      { ...claim('evidence1', pc('3')), places: Array.from({ length: 300_000 }, () => ({ kind: 'page', from: -1 })) },
      { kind: '__proto__', v: 1 }, { kind: 'constructor', v: 1 }, { kind: 'toString', v: Infinity },
      { kind: 'claim', get v() { throw new Error('trap'); } },
    ];
    for (const value of hostile) expect(readCommand(value).kind).not.toBe('read');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
