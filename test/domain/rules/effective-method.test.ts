import { describe, expect, it } from 'vitest';
import { effectiveMethod, servesAs } from '../../../domain/rules/effective-method.ts';
import type { PeopleRole, WriterRole } from '../../../domain/person/role.ts';

const named = (...roles: readonly PeopleRole[]): { readonly role: PeopleRole; readonly name: string }[] => roles.map((role) => ({ role, name: role }));

describe('the method as which evidence counts', () => {
  it.each<[string, readonly PeopleRole[], WriterRole | null, string]>([
    ['an assessor named', ['assessor'], 'candidate', 'observation'],
    ['an assessor and a witness named', ['witness', 'assessor'], 'candidate', 'observation'],
    ['nobody named, added by an assessor', [], 'assessor', 'observation'],
    ['nobody named, added by a countersigning assessor', [], 'countersigning-assessor', 'observation'],
    ['nobody named, added by the candidate', [], 'candidate', 'other'],
    ['nobody named, added by the centre', [], 'centre', 'other'],
    ['an expert witness named', ['expert-witness'], 'candidate', 'expert-witness'],
    ['a witness named, though an assessor added it', ['witness'], 'assessor', 'witness-testimony'],
    ['a colleague named', ['colleague'], 'candidate', 'witness-testimony'],
    ['a line manager named', ['line-manager'], 'candidate', 'witness-testimony'],
    ['the candidate alone named', ['candidate'], 'candidate', 'other'],
    ['a quality assurer named', ['internal-quality-assurer'], 'assessor', 'other'],
  ])('%s', (_name, by, added, counts) => {
    expect(effectiveMethod({ method: 'observation', by: named(...by) }, added)).toBe(counts);
  });

  it.each(['recording', 'live-link'] as const)('of what an assessor saw on a %s is for a person', (seen) => {
    expect(effectiveMethod({ method: 'observation', by: named('assessor'), seen }, null)).toBe('remote-observation');
    expect(effectiveMethod({ method: 'observation', by: named('witness'), seen }, null)).toBe('witness-testimony');
  });

  it('is what was said for every other method', () => {
    expect(effectiveMethod({ method: 'product', by: named('assessor') }, 'assessor')).toBe('product');
    expect(effectiveMethod({ method: 'record:Log', by: [] }, null)).toBe('record:Log');
  });
});

describe('whether a method gives what is asked for', () => {
  it('takes an expert’s testimony as testimony, unless the rule says as what it counts', () => {
    expect(servesAs('expert-witness', 'witness-testimony')).toBe(true);
    expect(servesAs('witness-testimony', 'expert-witness')).toBe(false);
    expect(servesAs('expert-witness', 'witness-testimony', [{ method: 'expert-witness', as: 'observation' }])).toBe(false);
    expect(servesAs('expert-witness', 'observation', [{ method: 'expert-witness', as: 'observation' }])).toBe(true);
    expect(servesAs('expert-witness', 'expert-witness', [{ method: 'expert-witness', as: 'observation' }])).toBe(true);
  });

  it('takes any other method as an alternative, and a recording as nothing', () => {
    expect(servesAs('product', 'alternative')).toBe(true);
    expect(servesAs('observation', 'alternative')).toBe(false);
    for (const asked of ['observation', 'alternative', 'other'] as const) expect(servesAs('remote-observation', asked)).toBe(false);
  });

  it('lets a unit count every other method as one', () => {
    const countsAs = [{ method: 'alternative', as: 'product' }] as const;
    expect(servesAs('questioning', 'product', countsAs)).toBe(true);
    expect(servesAs('observation', 'product', countsAs)).toBe(false);
  });
});
