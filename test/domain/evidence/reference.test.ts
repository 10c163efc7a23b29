import { describe, expect, it } from 'vitest';
import { methodCode } from '../../../domain/evidence/method-codes.ts';
import { compareReferences, nextReference } from '../../../domain/evidence/reference.ts';
import { referenceNames } from '../../../domain/evidence/reference-names.ts';
import { addEvidence, evidenceId, takeUnit, undo } from '../building/commands.ts';
import { Journals } from '../building/journals.ts';

const series = { kind: 'series' } as const;

describe('the next reference', () => {
  it('follows the highest ever allotted in the series, undone and withdrawn ones included', () => {
    const journals = new Journals();
    const candidate = journals.hand('candidate');
    const next = () => nextReference(candidate.fold.portfolio, 'E', 'product', series);
    expect(next()).toBe('E1');
    journals.write(candidate, addEvidence('evidence1', 'E1'));
    expect(next()).toBe('E2');
    const second = journals.write(candidate, addEvidence('evidence2', 'E2'));
    journals.write(candidate, undo(second));
    expect(candidate.fold.portfolio.evidence.size).toBe(1);
    expect(next()).toBe('E3');
    expect(nextReference(candidate.fold.portfolio, 'EB', 'product', series)).toBe('EB1');
    expect(nextReference(candidate.fold.portfolio, 'A', 'observation', series)).toBe('A1');
  });

  it('goes by method codes where the portfolio does, with another writer’s letter before', () => {
    const numbers = new Map([['OB', 3], ['A-OB', 1]]);
    expect(nextReference({ numbers }, 'E', 'observation', { kind: 'method-codes' })).toBe('OB4');
    expect(nextReference({ numbers }, 'A', 'observation', { kind: 'method-codes' })).toBe('A-OB2');
    expect(nextReference({ numbers }, 'E', 'witness-testimony', { kind: 'method-codes', codes: { 'witness-testimony': 'T' } })).toBe('T1');
    expect(nextReference({ numbers }, 'E', 'record:complaint log', { kind: 'method-codes' })).toBe('WP1');
    expect(nextReference({ numbers }, 'E', 'product', { kind: 'method-codes', codes: { product: 'é1' } })).toBe('OT1');
  });

  it('has a code for every method', () => {
    expect([methodCode('observation'), methodCode('rpl'), methodCode('record:log'), methodCode('other')]).toEqual(['OB', 'RPL', 'WP', 'OT']);
  });
});

describe('references in order', () => {
  it('count as people do', () => {
    expect(['E10', 'E2', 'A-OB1', 'E1', 'EB1', 'A3'].sort(compareReferences)).toEqual(['A3', 'A-OB1', 'E1', 'E2', 'E10', 'EB1']);
  });
});

describe('the same reference given apart', () => {
  it('shows with two characters of the larger writer until it is renumbered', () => {
    const journals = new Journals();
    const [one, other] = [journals.hand('candidate'), journals.hand('candidate')];
    journals.write(one, takeUnit());
    // Whoever comes first, the smaller writer keeps the number bare: here the larger one was first.
    journals.write(other, addEvidence('evidence2', 'E1'));
    journals.write(one, addEvidence('evidence1', 'E1'));
    expect(other.writer.id > one.writer.id).toBe(true);
    journals.write(other, addEvidence('evidence3', 'E2'));
    const { portfolio } = journals.fresh();
    const larger = [one.writer.id, other.writer.id].sort().at(-1) ?? '';
    const names = referenceNames(portfolio);
    expect([names.get(evidenceId('evidence1')), names.get(evidenceId('evidence2'))].sort()).toEqual(['E1', `E1-${larger.slice(0, 2)}`]);
    expect(names.get(evidenceId(larger === one.writer.id ? 'evidence1' : 'evidence2'))).toBe(`E1-${larger.slice(0, 2)}`);
    expect(names.get(evidenceId('evidence3'))).toBe('E2');
  });

  it('keeps three and more apart', () => {
    const journals = new Journals();
    const hand = journals.hand('candidate');
    for (const id of ['evidence1', 'evidence2', 'evidence3']) journals.write(hand, addEvidence(id, 'E1'));
    expect(new Set(referenceNames(journals.fresh().portfolio).values()).size).toBe(3);
  });
});
