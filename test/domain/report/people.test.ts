import { describe, expect, test } from 'vitest';
import { daySchema } from '../../../domain/text/day.ts';
import { allInitials } from '../../../domain/report/words/initials.ts';
import { RecordBuilder } from './record-builder.ts';
import { reportBlocks, sectionLines, blockLines } from './report-words.ts';

function peopleLines(builder: RecordBuilder, change: Parameters<RecordBuilder['report']>[0] = {}): readonly string[] {
  const table = reportBlocks(builder.report(change)).find((block) => block.kind === 'table' && block.caption === 'People in this record');
  return table === undefined ? [] : blockLines(table);
}

describe('people on page 1', () => {
  test('stand with role, status and initials; roles not filled are said', () => {
    const builder = new RecordBuilder();
    builder.status(builder.assessor, { status: 'Six years in front-of-house management', trainee: true });
    expect(peopleLines(builder)).toContain('Assessor | Priya Nair | Six years in front-of-house management\nJudgements count once countersigned | PN');
    expect(peopleLines(builder)).toContain('External verifier | Not yet named |  | ');
  });

  test('are called in the words of the award', () => {
    const builder = new RecordBuilder();
    builder.details = { ...builder.details, words: 'rqf' };
    expect(peopleLines(builder)).toContain('Internal quality assurer | Not yet named |  | ');
  });

  test('whose judgements do not count are said', () => {
    const builder = new RecordBuilder();
    expect(peopleLines(builder, { counts: () => 'unknown-signer' })).toContain('Assessor | Priya Nair | Not on the centre’s list of signers: judgements do not count | PN');
  });
});

describe('a person who signs with several keys', () => {
  const notes = (builder: RecordBuilder): readonly string[] => reportBlocks(builder.report()).flatMap(blockLines).filter((line) => line.includes(' keys'));

  test('is named under the people, in the words of the award', () => {
    const builder = new RecordBuilder();
    builder.details = { ...builder.details, words: 'rqf' };
    expect(notes(builder)).toEqual([]);
    const further = builder.writer('candidate', 'Sam Okafor');
    builder.writers.set(further, { ...builder.writers.get(further)!, key: 'another' });
    expect(notes(builder)).toEqual(['Sam Okafor (Learner) signs with 2 keys: one for each computer or journal they began. Ask them where it is not known why.']);
  });

  test('is not one who is two roles, nor one whose journals have one key', () => {
    const builder = new RecordBuilder();
    builder.writer('candidate', 'Sam Okafor');
    const other = builder.writer('internal-quality-assurer', 'Priya Nair');
    builder.writers.set(other, { ...builder.writers.get(other)!, key: 'another' });
    expect(notes(builder)).toEqual([]);
  });
});

describe('initials', () => {
  const initials = (...names: readonly string[]): readonly string[] => {
    const builder = new RecordBuilder();
    const writers = names.map((name, index) => builder.writers.get(builder.writer('assessor', name, `person${index}`))!);
    return [...allInitials(writers, new Map())].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
  };

  test('come from the name, in any script', () => {
    expect(initials('Priya Nair', 'Jean-Luc Ó Briain', '王小明', 'فاطمة الزهراء')).toEqual(['PN', 'JLÓB', '王', 'فا']);
  });

  test('are never shared', () => {
    expect(initials('Priya Nair', 'Paul Norton', 'Peter Nash')).toEqual(['PN', 'PNo', 'PNa']);
    expect(initials('Priya Nair', 'Priya Nair', 'Priya Nair')).toEqual(['PN', 'PNa', 'PNai']);
    expect(initials('P N', 'P N')).toEqual(['PN', 'PN2']);
  });

  test('that someone chose come first', () => {
    const builder = new RecordBuilder();
    builder.writer('countersigning-assessor', 'Paul Norton');
    builder.status([...builder.writers.values()].at(-1)!.id, { initials: 'PN' });
    expect(Object.fromEntries(allInitials([...builder.writers.values()], builder.people))).toMatchObject({ paulnorton: 'PN', priyanair: 'PNa' });
  });
});

describe('what people wrote', () => {
  test('feedback on completion of the unit, on items and on the portfolio prints with its writer', () => {
    const builder = new RecordBuilder();
    builder.observe('E2', '2026-10-02');
    builder.accept('E2', 'performance/1');
    const stamp = builder.stamp(builder.assessor, '2026-11-13');
    builder.feedback.set('feed1', { id: 'feed1', on: { kind: 'unit', unit: builder.unit }, text: 'You let people finish.\n\nKeep doing that walk.', stamp });
    builder.feedback.set('feed2', { id: 'feed2', on: { kind: 'evidence', evidence: builder.item('E2').id }, text: 'A clear log.', stamp });
    builder.feedback.set('feed3', { id: 'feed3', on: { kind: 'portfolio' }, text: 'Well ordered.', stamp });
    const lines = sectionLines(builder.report(), 'Assessor feedback on completion of the unit');
    expect(lines.slice(0, 3)).toEqual(['You let people finish.', 'Keep doing that walk.', 'Priya Nair, 13 Nov 2026']);
    expect(lines).toEqual(expect.arrayContaining(['Feedback on the portfolio as a whole', 'Well ordered.', 'E2 | A clear log. | PN, 13 Nov 2026']));
  });

  test('action points print with who, by when, and whether they are done', () => {
    const builder = new RecordBuilder();
    const stamp = builder.stamp(builder.assessor, '2026-10-09');
    builder.actions.set('action1', { id: 'action1', text: 'Add the fault to the sheet.', due: daySchema.parse('2026-11-06'), who: 'Sam Okafor', stamp, finished: { day: daySchema.parse('2026-11-05'), stamp } });
    builder.actions.set('action2', { id: 'action2', text: 'Read the policy.', due: daySchema.parse('2026-11-30'), stamp });
    expect(sectionLines(builder.report(), 'Action points')).toEqual(expect.arrayContaining([
      '1 | Add the fault to the sheet. | Sam Okafor | 6 Nov 2026 | ☑ 5 Nov', '2 | Read the policy. | Priya Nair | 30 Nov 2026 | ☐',
    ]));
  });

  test('samples print with their criteria and findings, and one person never does both', () => {
    const builder = new RecordBuilder();
    builder.observe('E3', '2026-10-07');
    builder.accept('E3', 'performance/3', 'performance/4');
    const rees = builder.writer('internal-quality-assurer', 'Dilys Rees');
    const nair = builder.writer('internal-quality-assurer', 'Priya Nair');
    const criteria = [builder.key('performance/3'), builder.key('performance/4')];
    builder.samples.set('sample1', { id: 'sample1', unit: builder.unit, evidence: builder.item('E3').id, criteria, stamp: builder.stamp(rees, '2026-11-18') });
    builder.findings.set('find1', { id: 'find1', sample: 'sample1', result: 'agreed', text: 'Both judgements are sound.', stamp: builder.stamp(rees, '2026-11-18') });
    expect(sectionLines(builder.report(), 'Internal quality assurance')).toEqual(expect.arrayContaining(['E3, PCs 3 and 4 | Both judgements are sound. | ✓ Agreed | DR, 18 Nov 2026', '1 of one item sampled.']));
    builder.samples.set('sample2', { id: 'sample2', unit: builder.unit, evidence: builder.item('E3').id, criteria: [], stamp: builder.stamp(nair, '2026-11-18') });
    expect(sectionLines(builder.report(), 'Internal quality assurance').join('\n')).toContain('Not independent: the same person assessed this evidence.');
  });

  test('witnesses print with what they witnessed, as whom, and room to sign', () => {
    const builder = new RecordBuilder();
    builder.add('E4', 'witness-testimony', '2026-10-08', { until: daySchema.parse('2026-10-12'), by: [{ role: 'witness', name: 'Aileen Grant' }] });
    builder.witnesses.set('wit001', { id: 'wit001', name: 'Aileen Grant', job: 'Duty manager', status: 'witness', competence: '12 years in hotels.', contact: '0131 496 0117', stamp: builder.stamp(builder.candidate, '2026-10-08') });
    expect(sectionLines(builder.report(), 'Witness status list')).toContain('Aileen Grant\nDuty manager\nE4 | Witness | 12 years in hotels.\n0131 496 0117 | Signature | ');
    expect(sectionLines(builder.report(), 'Index of evidence').join('\n')).toContain('Written by Aileen Grant | Witness testimony | 8–12 Oct 2026');
  });

  test('the course of the assessment is in the order of its days', () => {
    const builder = new RecordBuilder().complete();
    builder.observe('E3', '2026-09-01');
    builder.details = { ...builder.details, registered: daySchema.parse('2026-08-30') };
    builder.decide();
    builder.declare('assessor', builder.assessor);
    builder.declare('candidate', builder.candidate);
    expect(sectionLines(builder.report(), 'Course of the assessment').slice(3)).toEqual([
      '30 Aug 2026 | Candidate registered | Sam Okafor', '31 Aug 2026 | Assessment begun: Resolve customer service problems | Sam Okafor', '1 Sep 2026 | Work observed: E3 | Priya Nair', '16 Sep 2026 | Work observed: E1 | Priya Nair', '21 Oct 2026 | Questions asked: E2 | Priya Nair',
      `13 Nov 2026 | Decision: ${builder.entries[0]!.unit.outcomes.competent} | Priya Nair`, '14 Nov 2026 | Declaration signed | Priya Nair, Sam Okafor',
      'The whole unedited history, 214 entries, stays in the portfolio. The data behind this record is attached to the PDF.',
      'Every entry in the portfolio counts, and every one could be proved.',
    ]);
  });
});
