import { describe, expect, it } from 'vitest';
import { ageAgainst, areEditions, isOffered, publicationOf, type Publication } from '../../../domain/unit-versions/publication.ts';
import { shippedUnit } from '../building/unit-builder.ts';

function edition(given: Partial<Publication>): Publication {
  return { codes: ['ABC1'], title: 'Clean rooms', version: null, approved: null, ...given };
}

describe('editions of a unit', () => {
  it('share a code or the words of a title', () => {
    expect(areEditions(edition({ title: 'Clean rooms' }), edition({ codes: ['abc 1'], title: 'Clean and prepare rooms' }))).toBe(true);
    expect(areEditions(edition({}), edition({ codes: ['XYZ9'], title: 'Clean Rooms.' }))).toBe(true);
    expect(areEditions(edition({}), edition({ codes: ['XYZ9'], title: 'Clean tables' }))).toBe(false);
  });

  it('are told apart by version under one code, by number and not by letter', () => {
    expect(ageAgainst(edition({ version: '9' }), edition({ version: 'Version 10' }))).toBe('newer');
    expect(ageAgainst(edition({ version: '2.1' }), edition({ version: '2' }))).toBe('older');
    expect(ageAgainst(edition({ version: '2' }), edition({ version: '3', codes: ['XYZ9'] }))).toBe('unknown');
  });

  it('else by the days they were approved, as far as these are printed', () => {
    expect(ageAgainst(edition({ approved: '2019-05' }), edition({ approved: '2022-03-01' }))).toBe('newer');
    expect(ageAgainst(edition({ approved: '2022-03-01' }), edition({ approved: '2021' }))).toBe('older');
    expect(ageAgainst(edition({ approved: '2022-03-01' }), edition({ approved: '2022' }))).toBe('unknown');
    expect(ageAgainst(edition({ version: '3' }), edition({ version: '3', approved: '2022' }))).toBe('unknown');
  });

  it('a newer one is offered, an older one never; one with a date may be newer than one without', () => {
    expect(isOffered(edition({ version: '2' }), edition({ version: '3' }))).toBe(true);
    expect(isOffered(edition({ version: '3' }), edition({ version: '2' }))).toBe(false);
    expect(isOffered(edition({}), edition({ approved: '2022' }))).toBe(true);
    expect(isOffered(edition({ approved: '2022' }), edition({}))).toBe(false);
    expect(isOffered(edition({}), edition({}))).toBe(false);
    expect(isOffered(edition({}), edition({ version: '3', codes: ['XYZ9'], title: 'Clean tables' }))).toBe(false);
  });

  it('a recording form is of the edition of the standard it records', () => {
    const [form, standard, unit] = [shippedUnit('PPL2GEN7-FORM'), shippedUnit('PPL2GEN7'), shippedUnit('H2L604')];
    expect(publicationOf(form, [unit, standard])).toMatchObject({ version: standard.metadata.version, approved: standard.metadata.approved });
    expect(publicationOf(form, [unit])).toMatchObject({ version: null, approved: null });
    const known = [form, standard, unit];
    const offered = known.filter((other) => isOffered(publicationOf(unit, known), publicationOf(other, known)));
    expect(offered).toEqual([form, standard]);
    expect(known.filter((other) => isOffered(publicationOf(standard, known), publicationOf(other, known)))).toEqual([]);
    expect(known.filter((other) => isOffered(publicationOf(form, known), publicationOf(other, known)))).toEqual([]);
  });
});
