import { describe, expect, it } from 'vitest';
import { adapterOf, exchangeFormats, type ExchangeFormat } from '../../../domain/exchange/adapters.ts';
import { countOf, things } from '../../../domain/exchange/things.ts';
import { writeExchange } from '../../../domain/exchange/write-exchange.ts';
import type { Unit } from '../../../domain/unit/unit.ts';
import { madeUnit, shippedUnit } from '../building/unit-builder.ts';
import { say } from '../building/say.ts';
import { writing } from './some-units.ts';

function said(format: ExchangeFormat, unit: Unit): readonly string[] {
  return writeExchange(adapterOf(format), unit, writing).said;
}

const full = madeUnit({
  metadata: { title: 'T', codes: ['A1', 'B2', 'C3'], level: '2' }, overview: ['About it.'], introductions: { performance: ['All of it.'] }, groups: [{ heading: 'H', criteria: ['1', '1.1'] }],
  criteria: [{ id: '1', text: 'One', formatting: ['shaded'] }, { id: '1.1', text: 'Part', parent: '1' }], knowledge: [{ id: 'a', text: 'How to' }], howTo: ['a'], rules: [{ kind: 'review' }],
  formWords: { overview: 'Unit overview' }, warnings: [{ code: 'labels-gap', message: 'A gap' }],
});

describe('what a format cannot carry', () => {
  it('is said for exactly this unit', () => {
    expect(said('moodle', shippedUnit('PPL2GEN7-FORM'))).toContain('Moodle carries no rules: 8 rules stay behind.');
    expect(said('moodle', shippedUnit('MONITOR-FORM'))).toContain('Moodle carries no rules: 3 rules stay behind.');
    expect(said('mahara', shippedUnit('H2L604')).join(' ')).not.toMatch(/rules/);
    expect(said('moodle', shippedUnit('H2L604'))).toContain('Moodle carries no further codes: 2 further codes stay behind.');
    expect(said('moodle', full)).toContain('Moodle carries no rules: 1 rule stays behind.');
  });

  it('is nothing for JSON, and for CASE what only Attest reads back', () => {
    expect(said('json', full)).toEqual(['JSON carries all of this unit.']);
    const [beside, ...more] = said('case', full);
    expect(more).toEqual([]);
    for (const part of ['1 rule', '1 how-to decision', '2 further codes', 'the formatting of 1 statement', 'which only Attest reads back']) expect(beside).toContain(part);
  });

  it.each(exchangeFormats)('is said of each kind of thing that %s leaves behind, and of no other', (format) => {
    const { carries, name } = adapterOf(format);
    for (const thing of things) {
      expect(countOf(thing, full), thing).toBeGreaterThan(0);
      const sentence = say('exchange.stays', { format: name, things: say(`exchange.thing.${thing}`), counted: say(`exchange.count.${thing}`, { count: countOf(thing, full) }), count: countOf(thing, full) });
      expect(said(format, full).includes(sentence), thing).toBe(carries[thing] === 'no');
    }
  });

  it('counts names that are cut and labels that do not fit', () => {
    const long = madeUnit({ metadata: { title: 'T', codes: ['A1'] }, criteria: [{ id: '1', text: 'word '.repeat(60).trim() }, { id: 'x'.repeat(99), text: 'Short' }] });
    expect(said('moodle', long)).toContain('2 short names are cut at Moodle’s 100 characters; their whole words stand in the descriptions.');
    expect(said('moodle', long)).toContain('1 label does not fit into Moodle’s ID numbers: a number stands in its place.');
    expect(said('mahara', long)).toContain('1 name is cut at the 255 characters that Mahara keeps; its whole words stand in the description.');
  });

  it('names who has to be named: a CASE file without a centre says so', () => {
    const { text, said: remarks } = writeExchange(adapterOf('case'), full, { ...writing, centre: null });
    expect(text).toContain('"creator": "A training centre"');
    expect(remarks.join(' ')).toContain('No centre is named on this computer');
  });
});
