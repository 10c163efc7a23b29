import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { adapterOf } from '../../../domain/exchange/adapters.ts';
import { writeExchange } from '../../../domain/exchange/write-exchange.ts';
import { unitCriteria } from '../../../domain/unit/unit-criteria.ts';
import type { Unit } from '../../../domain/unit/unit.ts';
import { shippedUnit } from '../building/unit-builder.ts';
import { runs, unitArbitrary, writing } from './some-units.ts';

const name = z.string().min(1).max(255);
const element = z.strictObject({ shortname: z.string().min(1).max(100), name, description: z.string(), standardid: z.int(), elementid: z.string(), parentelementid: z.string().exactOptional() });
const matrixSchema = z.strictObject({
  framework: z.strictObject({
    institution: z.string(), name, description: z.string(), selfassess: z.boolean(),
    evidencestatuses: z.tuple([z.strictObject({ begun: name }), z.strictObject({ incomplete: name }), z.strictObject({ partialcomplete: name }), z.strictObject({ completed: name })]),
    standards: z.array(z.strictObject({ shortname: z.string().min(1).max(100), name, description: z.string(), standardid: z.int() })), standardelements: z.array(element),
  }),
});

function matrixOf(unit: Unit): z.output<typeof matrixSchema>['framework'] {
  return matrixSchema.parse(JSON.parse(writeExchange(adapterOf('mahara'), unit, writing).text)).framework;
}

describe('Mahara’s matrix', () => {
  it('holds every statement once, under a standard that is there, after what it is a part of', () => {
    fc.assert(fc.property(unitArbitrary('anything'), (unit) => {
      const { standards, standardelements } = matrixOf(unit);
      expect(standardelements).toHaveLength(unitCriteria(unit).length);
      const known = new Set<string>();
      for (const { standardid, elementid, parentelementid } of standardelements) {
        expect(standards.map((one) => one.standardid)).toContain(standardid);
        if (parentelementid !== undefined) expect(known).toContain(parentelementid);
        expect(known).not.toContain(elementid);
        known.add(elementid);
      }
    }), runs);
  });

  it('has headings and scope groups as standards, printed labels, the words of the decision, and what is printed under a section', () => {
    const { standards, standardelements, evidencestatuses } = matrixOf(shippedUnit('PPL2GEN7-FORM'));
    expect(standards.map((one) => one.name)).toEqual([
      'Spot customer service problems', 'Pick the best solution to resolve customer service problems', 'Take action to resolve customer service problems', 'dealing with customer service problems', 'Knowledge and understanding',
    ]);
    expect(standards[0]?.description).toMatch(/^<p>There must be evidence for all Performance Criteria/);
    expect(standards[1]?.description).toBe('');
    expect(standardelements.filter(({ standardid }) => standardid === 4).map(({ shortname }) => shortname)).toEqual(['(a)', '(b)', '(c)', '(d)']);
    expect(evidencestatuses).toEqual([{ begun: 'Ready for assessment' }, { incomplete: 'Not yet achieved' }, { partialcomplete: 'Partly met' }, { completed: 'Achieved' }]);
  });
});
