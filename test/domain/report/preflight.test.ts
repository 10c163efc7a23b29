import { describe, expect, test } from 'vitest';
import { preflight } from '../../../domain/report/preflight/preflight.ts';
import { by, RecordBuilder } from './record-builder.ts';

function pointsOf(builder: RecordBuilder, contradicting = 0) {
  return preflight(builder.input(), contradicting);
}

function sentences(builder: RecordBuilder, kind: 'open' | 'look' | 'fine'): string {
  return pointsOf(builder).filter((point) => point.kind === kind).map(({ what }) => what).join('\n');
}

function signed(): RecordBuilder {
  const builder = new RecordBuilder().complete();
  builder.decide();
  builder.declare('candidate', builder.candidate);
  builder.declare('assessor', builder.assessor);
  return builder;
}

describe('what somebody would ask about before the record is printed', () => {
  test('is nothing once all is met, judged, decided and signed; and it says what is in order', () => {
    expect(sentences(signed(), 'open')).toBe('');
    expect(sentences(signed(), 'look')).toBe('');
    const fine = sentences(signed(), 'fine');
    for (const sentence of ['Every rule of the unit is met.', 'Every claim is judged, and nothing changed since.', 'The unit is decided, and the decision stands.', 'Every signature that is needed stands on this state.', 'All 2 items of evidence are here with all their files.', 'No dates contradict one another.']) expect(fine).toContain(sentence);
  });

  test('praises nothing in a portfolio that was only begun', () => {
    expect(sentences(new RecordBuilder(), 'fine')).toBe('No dates contradict one another.');
  });

  test('is, first, what prints as open: rules with what would close them, criteria without evidence as one point, decision and signatures', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    builder.accept('E1', 'performance/1', 'performance/3');
    const points = pointsOf(builder);
    const kinds = points.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => ['open', 'look', 'fine'].indexOf(a) - ['open', 'look', 'fine'].indexOf(b)));
    const rule = points.find(({ about }) => about.kind === 'rule' && about.rule === 'R2');
    expect(rule).toMatchObject({ kind: 'open', next: expect.stringMatching(/\w/) as unknown });
    const empty = points.filter(({ what }) => what.endsWith('have no evidence.'));
    expect(empty).toHaveLength(1);
    expect(empty[0]).toMatchObject({ about: { kind: 'criterion', key: builder.key('performance/2') } });
    const open = sentences(builder, 'open');
    expect(open).toContain('The unit has not been decided.');
    expect(open).toContain('Candidate: not signed.');
  });

  test('names claims that wait and judgements that something changed under, each state once', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    builder.claim('E1', 'performance/1');
    builder.claim('E1', 'performance/2');
    const stale = builder.judge(builder.claim('E1', 'performance/3'), 'accepted');
    stale.changes = [builder.stamp(builder.candidate, '2026-10-20')];
    const open = sentences(builder, 'open');
    expect(open).toContain('PCs 1 and 2 wait for the assessor: claims are not judged yet.');
    expect(open).toContain('PC 3 was judged before something changed.');
  });

  test('is a signature that something changed under', () => {
    const builder = signed();
    const declaration = [...builder.declarations.keys()][1] ?? '';
    const changed = new Map([[declaration, { mark: 'X', proved: true, changes: ['E1 was claimed for PC 7'] }]]);
    const points = preflight(builder.input({ declarations: changed }), 0);
    expect(points.filter(({ kind }) => kind === 'open').map(({ what }) => what)).toEqual([expect.stringContaining('signed before a change: E1 was claimed for PC 7.')]);
    expect(points.map(({ what }) => what)).not.toContain('Every signature that is needed stands on this state.');
  });

  test('is what counts without anybody having said that it is valid, authentic and current, in one point; and what was found not to be', () => {
    const builder = new RecordBuilder();
    for (const reference of ['E1', 'E2', 'E3']) builder.add(reference, 'product', '2026-10-02');
    builder.accept('E1', 'performance/1');
    builder.accept('E2', 'performance/1', 'performance/2');
    builder.claim('E3', 'performance/2');
    expect(sentences(builder, 'look')).toBe('E1 and E2 count, and it was not said whether they are valid, authentic and current.');
    builder.assess('E1');
    builder.assess('E2', ['current'], { why: 'The menu is last year’s' });
    const points = pointsOf(builder);
    expect(points.find(({ what }) => what.startsWith('E2'))).toMatchObject({ kind: 'open', what: 'E2 is not yet current (PN, 9 Oct 2026): The menu is last year’s.', about: { kind: 'evidence', id: builder.item('E2').id } });
    expect(sentences(builder, 'look')).toBe('');
    expect(sentences(builder, 'fine')).toContain('The one item that counts was found valid, authentic and current.');
  });

  test('is where the files of an item are', () => {
    const builder = signed();
    const [damaged, arriving] = [builder.file('log.pdf'), builder.file('call.mp3')];
    builder.item('E1').fields = { ...builder.item('E1').fields, files: [damaged, arriving], heldAt: 'Front office safe' };
    builder.files.set(damaged.file, { state: 'damaged' }).set(arriving.file, { state: 'arriving' });
    expect(sentences(builder, 'open').split('\n')).toEqual(['A file of E1 has not arrived yet.', 'A file of E1 is damaged.']);
    expect(sentences(builder, 'look')).toBe('E1 is held elsewhere. It prints with its place: Front office safe.');
    expect(sentences(builder, 'fine')).not.toContain('items of evidence are here');
  });

  test('is a picture that nobody described, and only a picture', () => {
    const builder = signed();
    builder.item('E1').fields = { ...builder.item('E1').fields, files: [builder.file('desk.jpg'), builder.file('till.png', { shows: 'A till' }), builder.file('call.mp3')] };
    expect(sentences(builder, 'look')).toBe('1 picture of E1 has no description.');
  });

  test('is a day after the one on which the item was added', () => {
    const builder = signed();
    builder.item('E1').fields = { ...builder.item('E1').fields, until: '2026-12-03' as never };
    expect(sentences(builder, 'look')).toBe('E1 is dated 3 December 2026, after the day on which it was added.');
  });

  test('is testimony of somebody who is not in the witness list', () => {
    const builder = signed();
    builder.add('E3', 'witness-testimony', '2026-10-01', { by: by('witness', 'Aileen Grant') });
    builder.accept('E3', 'performance/8');
    const all = pointsOf(builder).map(({ what }) => what).join('\n');
    expect(all).toContain('Aileen Grant');
  });

  test('is clocks that contradict the order, instead of saying that none do', () => {
    const points = pointsOf(signed(), 2);
    expect(points.map(({ what }) => what)).toContain('The times of 2 entries contradict the order in which things were done.');
    expect(points.map(({ what }) => what)).not.toContain('No dates contradict one another.');
  });
});
