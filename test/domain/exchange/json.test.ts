import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { adapterOf } from '../../../domain/exchange/adapters.ts';
import { readExchange, type ExchangeReading } from '../../../domain/exchange/read-exchange.ts';
import { writeExchange } from '../../../domain/exchange/write-exchange.ts';
import { shippedUnit } from '../building/unit-builder.ts';
import { say } from '../building/say.ts';
import { writing } from './some-units.ts';

function read(content: unknown): Extract<ExchangeReading, { kind: 'read' }> {
  const reading = readExchange(JSON.stringify(content), say);
  if (reading.kind !== 'read') throw new Error(`Read as ${reading.kind}`);
  return reading;
}

describe('JSON with the official field names', () => {
  it('has them for all that they name', () => {
    const content: unknown = JSON.parse(writeExchange(adapterOf('json'), shippedUnit('PPL2GEN7'), writing).text);
    expect(content).toMatchObject({
      URN: 'PPL2GEN7', Title: 'Resolve customer service problems', Developed_by: 'People 1st', Version_number: 3, Date_approved: '01 03 2022', Indicative_review_date: '28 02 2027', Validity: 'Current', Status: 'Original',
      Originating_organisation: 'People 1st International Ltd', Original_URN: 'PPL2GEN7', SOC_Code: '9264', Suite: ['Hospitality - Generics'],
      Relevant_occupations: ['Bar Staff', 'Housekeeper', 'Reception', 'Team Member', 'Waiter/Waitress'], metadata: { codes: ['PPL2GEN7'], approvedAsPrinted: '01 Mar 2022', reviewDateAsPrinted: '28 Feb 2027' },
    });
    const { Overview: overview, criteria, rules } = z.object({ Overview: z.string(), criteria: z.array(z.unknown()), rules: z.array(z.unknown()) }).parse(content);
    expect(overview).toMatch(/^<p>This standard is about/);
    expect([criteria[0], criteria.length, rules]).toEqual([{ id: '1', text: 'Listen carefully to your customers about any problem they have raised' }, 16, []]);
  });

  it('is read where it holds nothing else: lists as HTML, separators in lists, names written small, days to their precision', () => {
    const { unit, warnings } = read([{
      urn: 'PPLHSL1', title: 'Serve food', overview: '<p>First.</p><p>Second &ndash; last.</p>', 'SOC code': '9264', date_approved: '03 2010', version_number: 2, keywords: 'serve; food', Values: '<p>Kindness</p>',
      performance_criteria: '<ol><li>1. Greet people</li><li>2. Serve them</li></ol>', knowledge_and_understanding: '<ul><li>3 kinds of menu</li><li>Allergens</li></ul>', Scope_range: 'P1 hot\nP2 cold', behaviours: '<p>Smile</p>',
    }, { urn: 'ANOTHER' }]);
    expect(unit.metadata).toEqual({ urn: 'PPLHSL1', title: 'Serve food', soc: '9264', approved: '2010-03', version: '2', keywords: ['serve', 'food'] });
    expect(unit.overview).toEqual(['First.', 'Second – last.']);
    expect(unit.criteria).toEqual([{ id: '1', text: 'Greet people' }, { id: '2', text: 'Serve them' }]);
    expect(unit.knowledge).toEqual([{ id: '1', text: '3 kinds of menu' }, { id: '2', text: 'Allergens' }]);
    expect(unit.behaviours).toEqual([{ id: '1', text: 'Smile' }]);
    expect(warnings.map(({ code }) => code)).toEqual(['several-units', 'numbered', 'unread']);
  });

  it('takes what is sound and counts the rest', () => {
    const { unit, warnings } = read({ URN: 'X1', criteria: [{ id: '1', text: 'One' }], knowledge: 'nothing', scope: [{ id: 1 }], rules: 5, metadata: { level: 7 }, surprise: true });
    expect(unit.criteria).toEqual([{ id: '1', text: 'One' }]);
    expect(unit.metadata).toEqual({ urn: 'X1' });
    expect(warnings.find(({ code }) => code === 'unread')?.message).toContain('5 fields');
  });

  it('also reads a unit’s own file', () => {
    const unit = shippedUnit('H2L604');
    expect(read(unit).unit).toEqual(unit);
  });

  it('lets no statement be a part of itself, and says so', () => {
    const ring = Array.from({ length: 900 }, (_, at) => ({ id: `c${at}`, text: 'x', parent: `c${(at + 1) % 900}` }));
    const { unit, warnings } = read({ URN: 'X', criteria: ring });
    expect(unit.criteria.every(({ parent }) => parent === undefined)).toBe(true);
    expect(warnings.map(({ code }) => code)).toContain('parts-odd');
  });
});
