import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCriteria, type CriterionChange } from '../../../domain/unit-versions/compare-criteria.ts';
import { countChanges } from '../../../domain/unit-versions/compare-units.ts';
import type { Point } from '../../../domain/unit-versions/points.ts';
import type { Unit } from '../../../domain/unit/unit.ts';
import { madeUnit, shippedUnit } from '../building/unit-builder.ts';
import { statedArbitrary, textArbitrary, unitOf } from './some-units.ts';

const seed = process.env['FC_SEED'] === undefined ? {} : { seed: Number(process.env['FC_SEED']) };

const address = ({ list, label }: Point): string => `${list}/${label}`;

/** "performance/5 -> performance/6: reworded", for every criterion of both. */
function told(earlier: Unit, later: Unit): readonly string[] {
  return compareCriteria(earlier, later).map((change) => {
    const [before, after] = ['earlier' in change ? address(change.earlier) : '', 'later' in change ? address(change.later) : ''];
    return `${before} -> ${after}: ${change.kind}`;
  });
}

function changeAt(earlier: Unit, later: Unit, label: string): CriterionChange | undefined {
  return compareCriteria(earlier, later).find((change) => 'later' in change && address(change.later) === label);
}

const criteria = (...texts: readonly string[]): Unit => unitOf(texts.map((text, place) => ({ list: 'performance', label: String(place + 1), text })));

/** What unit H2L6 04 becomes in standard PPL2GEN7: its 16 is 1, every other is one further on; g to j of its lettered list are 1, 4, 5 and 6. */
const expected: readonly string[] = [
  'performance/16 -> performance/1: reworded',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((n) => `performance/${n} -> performance/${n + 1}: ${[5, 6, 8, 11].includes(n) ? 'reworded' : 'moved'}`),
  ...['1.1', '1.2', '1.3', '1.4'].map((label) => ` -> scope/1/${label}: new`),
  'knowledge/g -> knowledge/1: moved', ' -> knowledge/2: new', ' -> knowledge/3: new', 'knowledge/h -> knowledge/4: moved',
  'knowledge/i -> knowledge/5: moved', 'knowledge/j -> knowledge/6: moved', ' -> knowledge/7: new',
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `behaviour/${letter} -> : gone`),
];

describe('two published editions of one subject', () => {
  const [earlier, later] = [shippedUnit('H2L604'), shippedUnit('PPL2GEN7')];

  it('are paired by their words, whatever their labels', () => {
    expect(told(earlier, later)).toEqual(expected);
  });

  it('tell a change of substance from other words for the same act', () => {
    const reworded = compareCriteria(earlier, later).flatMap((change) => (change.kind === 'reworded' ? [[change.earlier.label, change.otherAct] as const] : []));
    expect(new Map(reworded)).toEqual(new Map([['16', false], ['5', false], ['6', false], ['8', true], ['11', false]]));
  });

  it('show which words differ', () => {
    const change = changeAt(earlier, later, 'performance/9');
    expect(change).toMatchObject({
      words: {
        earlier: [{ text: 'pick', differs: true }, { text: ' the best ', differs: false }, { text: 'option for', differs: true }, { text: ' your customer and your organisation', differs: false }],
        later: [{ text: 'Discuss', differs: true }, { text: ' the best ', differs: false }, { text: 'option(s) with', differs: true }, { text: ' your customer and your organisation', differs: false }],
      },
    });
  });

  it('a standard and its recording form say the same, though one spells -ize and ends sentences', () => {
    const changes = compareCriteria(later, shippedUnit('PPL2GEN7-FORM')).filter((change) => 'earlier' in change && change.earlier.list !== 'scope');
    expect(new Set(changes.map(({ kind }) => kind)).has('same')).toBe(true);
    expect(changes.filter(({ kind }) => kind !== 'same' && kind !== 'new')).toEqual([]);
  });
});

describe('what is the same', () => {
  it('is never a criterion that asks more, less or another number', () => {
    for (const [before, after] of [
      ['Hold food at 63 °C', 'Hold food at 65 °C'], ['Store it below 5 °C', 'Store it below -5 °C'], ['Serve guests within 3-7 minutes', 'Serve guests within 3, 7 minutes'],
      ['Load of > 20 kg', 'Load of < 20 kg'], ['Lift it with a colleague', 'Lift it with no colleague'], ['Report it to IT at once', 'Report it to it at once'],
    ] as const) expect([before, compareCriteria(criteria(before), criteria(after))[0]?.kind]).toEqual([before, 'reworded']);
  });

  it('is what differs in print alone', () => {
    for (const [before, after] of [
      ['Recognise guests’ needs.', "recognize guests' needs"], ['LISTEN TO GUESTS', 'Listen to guests;'], ['Follow-up & report', 'follow up and report'], ['Set\u00AD the  table', 'Set the table'],
    ] as const) expect([before, compareCriteria(criteria(before), criteria(after))[0]?.kind]).toEqual([before, 'same']);
  });

  it('belongs to what it stands under: an item of scope below another heading asks something else', () => {
    const scope = (heading: string): Unit => madeUnit({ scope: [{ id: 'C1', heading, items: [{ id: 'a', text: 'time' }] }] });
    expect(changeAt(scope('within the limits of your organisation'), scope('within the limits of your organisation'), 'scope/C1/a')?.kind).toBe('same');
    expect(changeAt(scope('within the limits of your organisation'), scope('within the limits of your customer'), 'scope/C1/a')).toMatchObject({
      kind: 'reworded', lead: { later: [{ text: 'within the limits of your ', differs: false }, { text: 'customer', differs: true }] },
    });
  });

  it('and so does a part of a criterion', () => {
    const parts = (text: string): Unit => madeUnit({ criteria: [{ id: '1', text }, { id: '1.1', text: 'guests', parent: '1' }] });
    expect(changeAt(parts('Greet'), parts('Greet'), 'performance/1.1')?.kind).toBe('same');
    expect(changeAt(parts('Greet'), parts('Bill'), 'performance/1.1')?.kind).toBe('reworded');
  });

  it('is another criterion, new and gone, where the two share less than half of what they say', () => {
    expect(told(criteria('Clean the rooms before your guests arrive'), criteria('Record the stock before you leave'))).toEqual([' -> performance/1: new', 'performance/1 -> : gone']);
  });

  it('moves between lists in the same words only', () => {
    const listed = (list: 'behaviour' | 'knowledge', text: string): Unit => unitOf([{ list, label: 'g', text }]);
    expect(told(listed('behaviour', 'How to negotiate'), listed('knowledge', 'How to negotiate'))).toEqual(['behaviour/g -> knowledge/g: moved']);
    expect(told(listed('behaviour', 'How to negotiate with guests well'), listed('knowledge', 'How to negotiate with guests'))).toEqual([' -> knowledge/g: new', 'behaviour/g -> : gone']);
  });

  it('stays where it is where a text stands twice', () => {
    expect(told(criteria('Report it', 'Clean it', 'Report it'), criteria('Report it', 'Clean it', 'Report it')).every((line) => line.endsWith(': same'))).toBe(true);
  });
});

describe('the laws of comparing', () => {
  it('a unit beside itself is the same throughout', () => {
    fc.assert(fc.property(statedArbitrary, (stated) => {
      expect(compareCriteria(unitOf(stated), unitOf(stated)).filter(({ kind }) => kind !== 'same')).toEqual([]);
    }), seed);
  });

  it('shuffled and labelled anew, everything has moved and nothing is lost', () => {
    fc.assert(fc.property(statedArbitrary, fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), (stated, keys) => {
      const relabelled = stated.map((one, place) => ({ ...one, label: `x${place + 1}` })).map((one, place) => ({ one, key: keys[place] ?? 0 })).sort((a, b) => a.key - b.key).map(({ one }) => one);
      const changes = compareCriteria(unitOf(stated), unitOf(relabelled));
      expect(changes.map(({ kind }) => kind)).toEqual(stated.map(() => 'moved'));
      for (const change of changes) if (change.kind === 'moved') expect(change.later.text).toBe(change.earlier.text);
    }), seed);
  });

  it('seen from the other side it is the same comparison, turned round', () => {
    fc.assert(fc.property(statedArbitrary, statedArbitrary, (one, other) => {
      const turned = compareCriteria(unitOf(other), unitOf(one)).map(turn);
      const straight = compareCriteria(unitOf(one), unitOf(other));
      const sorted = (changes: readonly CriterionChange[]): readonly string[] => changes.map((change) => JSON.stringify(change)).sort();
      expect(sorted(turned)).toEqual(sorted(straight));
    }), seed);
  });

  it('every criterion of both stands in it once', () => {
    fc.assert(fc.property(statedArbitrary, statedArbitrary, (one, other) => {
      const changes = compareCriteria(unitOf(one), unitOf(other));
      expect(changes.flatMap((change) => ('earlier' in change ? [address(change.earlier)] : [])).sort()).toEqual(addresses(one));
      expect(changes.flatMap((change) => ('later' in change ? [address(change.later)] : [])).sort()).toEqual(addresses(other));
      const counts = countChanges({ criteria: changes, rules: [] });
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(changes.length);
    }), seed);
  });

  it('the pieces of a text are the text, and those that do not differ are the same words', () => {
    fc.assert(fc.property(textArbitrary, textArbitrary, (one, other) => {
      const change = compareCriteria(criteria(`guest ${one} room menu table stock`), criteria(`guest ${other} room menu table stock`))[0];
      if (change?.kind !== 'reworded') return;
      const [before, after] = [change.words.earlier, change.words.later];
      expect(before.map(({ text }) => text).join('')).toBe(change.earlier.text);
      expect(after.map(({ text }) => text).join('')).toBe(change.later.text);
      const kept = (pieces: typeof before): string => pieces.filter(({ differs }) => !differs).map(({ text }) => text.trim()).join(' ').replaceAll(/\s+/g, ' ').trim();
      expect(kept(before)).toBe(kept(after));
    }), seed);
  });
});

function addresses(stated: Parameters<typeof unitOf>[0]): readonly string[] {
  return stated.map(({ list, label }) => (list === 'scope' ? `scope/S1/${label}` : `${list}/${label}`)).sort();
}

/** The same change from the other side. */
function turn(change: CriterionChange): CriterionChange {
  switch (change.kind) {
    case 'new': return { kind: 'gone', earlier: change.later };
    case 'gone': return { kind: 'new', later: change.earlier };
    case 'reworded': return {
      ...change, earlier: change.later, later: change.earlier, words: { earlier: change.words.later, later: change.words.earlier },
      lead: change.lead === null ? null : { earlier: change.lead.later, later: change.lead.earlier },
    };
    default: return { kind: change.kind, earlier: change.later, later: change.earlier };
  }
}
