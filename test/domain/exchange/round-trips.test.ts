import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapterOf, exchangeFormats, type ExchangeFormat } from '../../../domain/exchange/adapters.ts';
import { readExchange } from '../../../domain/exchange/read-exchange.ts';
import { writeExchange } from '../../../domain/exchange/write-exchange.ts';
import { isRecord } from '../../../domain/text/is-record.ts';
import { unitSchema, type Unit } from '../../../domain/unit/unit.ts';
import { shippedUnit } from '../building/unit-builder.ts';
import { say } from '../building/say.ts';
import { listsOf, runs, unitArbitrary, writing } from './some-units.ts';

const shipped = ['PPL2GEN7', 'PPL2GEN7-FORM', 'H2L604', 'MONITOR-FORM'].map(shippedUnit);

function written(format: ExchangeFormat, unit: Unit): string {
  return writeExchange(adapterOf(format), unit, writing).text;
}

function back(format: ExchangeFormat, unit: Unit): Unit {
  const reading = readExchange(written(format, unit), say);
  if (reading.kind !== 'read') throw new Error(`Read as ${reading.kind}`);
  expect(reading.format).toBe(format);
  return reading.unit;
}

/** The same data with the fields of every object the other way round. */
function otherWayRound<T>(value: T): T {
  const text = JSON.stringify(value, (_key, one: unknown) => (isRecord(one) ? Object.fromEntries<unknown>(Object.entries(one).reverse()) : one));
  return JSON.parse(text) as T;
}

describe.each(['json', 'case'] as const)('a unit written as %s', (format) => {
  it('comes back exactly as it was, whatever is in it', () => {
    fc.assert(fc.property(unitArbitrary(), (unit) => {
      expect(back(format, unit)).toEqual(unit);
    }), runs);
  });

  it('comes back exactly even where labels, parts and headings are as in no document', () => {
    fc.assert(fc.property(unitArbitrary('anything'), (unit) => {
      expect(back(format, unit)).toEqual(unit);
    }), runs);
  });

  it('comes back exactly for every unit of the program', () => {
    for (const unit of shipped) expect(back(format, unit)).toEqual(unit);
  });
});

describe('a unit written for Moodle', () => {
  it('brings its statements, labels, parts, headings, overview and outcomes back', () => {
    fc.assert(fc.property(unitArbitrary(), (unit) => {
      const read = back('moodle', unit);
      expect(listsOf(read)).toEqual(listsOf(unit));
      expect(read.overview).toEqual([...unit.overview, ...(unit.introductions.sufficiency ?? [])]);
      expect(read.introductions.performance).toEqual(unit.introductions.performance);
      expect(read.metadata.title).toBe(unit.metadata.title ?? unit.source.title);
      expect(read.outcomes).toEqual(unit.outcomes);
    }), runs);
  });

  it('brings every statement back in any case, and says where labels or headings do not fit its tree', () => {
    fc.assert(fc.property(unitArbitrary('anything'), (unit) => {
      const read = back('moodle', unit);
      const texts = (one: Unit) => [one.criteria, one.scope.flatMap(({ items }) => items), one.knowledge, one.behaviours].map((list) => list.map(({ text }) => text).sort());
      expect(texts(read)).toEqual(texts(unit));
      const isSaid = writeExchange(adapterOf('moodle'), unit, writing).said.includes(say('exchange.rearranged', { format: 'Moodle' }));
      expect(isSaid).toBe(JSON.stringify(listsOf(read)) !== JSON.stringify(listsOf(unit)));
    }), runs);
  });

  it('brings back the lists of every unit of the program', () => {
    for (const unit of shipped) expect(listsOf(back('moodle', unit))).toEqual(listsOf(unit));
  });
});

describe.each(exchangeFormats)('%s', (format) => {
  it('gives the same bytes for the same unit, in whatever order its fields came', () => {
    fc.assert(fc.property(unitArbitrary(), (unit) => {
      expect(written(format, unitSchema.parse(JSON.parse(JSON.stringify(unit))))).toBe(written(format, unit));
      expect(written(format, otherWayRound(unit))).toBe(written(format, unit));
    }), { ...runs, numRuns: 30 });
  });
});
