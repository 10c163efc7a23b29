import { describe, expect, test } from 'vitest';
import type { Row } from '../../../domain/report/table.ts';
import { RecordBuilder } from './record-builder.ts';
import { criterionRows, rowWords, sectionLines, words } from './report-words.ts';

const performance = 'Performance criteria';
const knowledge = 'Knowledge and understanding';

function coverage(rows: readonly Row[]): { readonly words: string; readonly open: boolean } {
  const text = rows[0]!.cells[2]!.text;
  return { words: words(text), open: text.some((run) => run.kind === 'text' && run.emphasis === 'open') };
}

function judgement(row: Row | undefined): { readonly words: string; readonly emphasis: string | undefined } {
  const run = row!.cells[5]!.text[0]!;
  return { words: words(row!.cells[5]!.text), emphasis: run.kind === 'text' ? run.emphasis : undefined };
}

describe('a criterion in the record', () => {
  test('has a line for each of twelve references, in order of reference', () => {
    const builder = new RecordBuilder();
    const references = Array.from({ length: 12 }, (_, index) => `E${index + 1}`);
    for (const reference of references.toReversed()) {
      builder.observe(reference, '2026-10-07');
      builder.accept(reference, 'performance/6');
    }
    const rows = criterionRows(builder.report(), performance, '6').filter((row) => row.kind === 'evidence');
    expect(rows.map((row) => words(row.cells[1]!.text))).toEqual(references);
  });

  test('says in which file of several a place is', () => {
    const builder = new RecordBuilder();
    const [rota, handbook] = [builder.file('Rota.pdf'), builder.file('Handbook.pdf')];
    builder.add('E1', 'product', '2026-10-02', { files: [rota, handbook] });
    builder.claim('E1', 'performance/6', { places: [{ kind: 'page', from: 2, file: handbook.file }] });
    builder.add('E2', 'product', '2026-10-02', { files: [builder.file('Letter.pdf')] });
    builder.claim('E2', 'performance/6', { places: [{ kind: 'page', from: 2 }] });
    const rows = criterionRows(builder.report(), performance, '6').filter((row) => row.kind === 'evidence');
    expect(rows.map((row) => words(row.cells[4]!.text))).toEqual(['Handbook.pdf, page 2', 'page 2']);
  });

  test('says that it was observed as the form requires, or observed', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    builder.accept('E1', 'performance/1', 'performance/3');
    const report = builder.report();
    expect(coverage(criterionRows(report, performance, '1'))).toEqual({ words: '✓ Met, observed', open: false });
    expect(coverage(criterionRows(report, performance, '3'))).toEqual({ words: '✓ Met, observed as required', open: false });
  });

  test('is white on black without evidence, without observation, without a reason, and before a judgement', () => {
    const builder = new RecordBuilder();
    builder.add('E1', 'product', '2026-10-02');
    builder.accept('E1', 'performance/3', 'performance/10');
    builder.claim('E1', 'performance/11');
    const report = builder.report();
    expect(coverage(criterionRows(report, performance, '4'))).toEqual({ words: 'No evidence', open: true });
    expect(coverage(criterionRows(report, performance, '3'))).toEqual({ words: 'Not met: must be observed', open: true });
    expect(coverage(criterionRows(report, performance, '10'))).toEqual({ words: 'Not met: no reason yet', open: true });
    expect(coverage(criterionRows(report, performance, '11'))).toEqual({ words: 'Not met: not judged', open: true });
  });

  test('waits for the assessor’s word where the work was seen on a recording, and is met with it', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16', { seen: 'recording' });
    builder.accept('E1', 'performance/3');
    expect(coverage(criterionRows(builder.report(), performance, '3'))).not.toMatchObject({ words: '✓ Met, observed as required' });
    for (const id of ['3', '4', '5', '6', '7']) if (id !== '3') builder.accept('E1', `performance/${id}`);
    expect(coverage(criterionRows(builder.report(), performance, '3'))).toEqual({ words: 'Not met: to confirm', open: true });
    builder.confirmations.set('confirm1', { id: 'confirm1', unit: builder.unit, rule: 'R3', grounds: 'I watched the whole recording with Sam.', stamp: builder.stamp(builder.assessor, '2026-11-13') });
    expect(coverage(criterionRows(builder.report(), performance, '3')).open).toBe(false);
  });

  test('names the reason or the rule that lets another method count', () => {
    const builder = new RecordBuilder();
    builder.add('E1', 'product', '2026-10-02');
    builder.add('E2', 'questioning', '2026-10-21');
    builder.accept('E1', 'performance/10');
    builder.accept('E2', 'scope/S1/b');
    builder.observe('E3', '2026-10-07');
    builder.accept('E3', 'scope/S1/a', 'scope/S1/c');
    builder.reasons.set('reason1', { id: 'reason1', criteria: [builder.key('performance/10')], because: 'No guest had to be sent elsewhere.', stamp: builder.stamp(builder.assessor, '2026-11-12') });
    const report = builder.report();
    expect(coverage(criterionRows(report, performance, '10')).words).toBe('✓ Met, Reason 1');
    expect(coverage(criterionRows(report, 'Scope/Range', '(b)')).words).toBe('✓ Met, by rule 7');
    expect(sectionLines(report, 'Reasons recorded')).toContain('Reason 1 | PC 10 | Rule 4: observation was not possible | No guest had to be sent elsewhere. | PN, 12 Nov 2026');
  });

  test('frames what was turned down, with the words of both', () => {
    const builder = new RecordBuilder();
    builder.add('E9', 'personal-statement', '2026-10-28');
    builder.judge(builder.claim('E9', 'performance/7', { places: [{ kind: 'paragraph', from: 3 }], how: 'I chose after thinking it through.' }), 'not-yet', { why: 'It says what you decided alone.', day: '2026-10-30' });
    const rows = criterionRows(builder.report(), performance, '7');
    expect(rowWords(rows[1]!)).toBe(' | E9 | 28 Oct 2026 | Personal statement | paragraph 3 | ✘ Not yet | PN, 30 Oct 2026');
    expect(judgement(rows[1])).toEqual({ words: '✘ Not yet', emphasis: 'refused' });
    expect(rows.slice(2).map((row) => words(row.cells[1]!.text))).toEqual(['Candidate: I chose after thinking it through.', 'Assessor: It says what you decided alone.']);
    expect(coverage(rows)).toEqual({ words: 'Not met: not yet accepted', open: true });
  });

  test('keeps an earlier judgement in sight', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    const claim = builder.judge(builder.claim('E1', 'performance/1'), 'more-needed', { why: 'Show the log.', day: '2026-10-01' });
    builder.judge(claim, 'accepted', { day: '2026-10-09' });
    const rows = criterionRows(builder.report(), performance, '1');
    expect(judgement(rows[1])).toEqual({ words: '✓ Accepted', emphasis: 'strong' });
    expect(rowWords(rows[2]!)).toContain('Earlier: more needed, PN, 1 Oct 2026. Show the log.');
  });

  test('shows a judgement made before a change as open, and since when', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    const claim = builder.judge(builder.claim('E1', 'performance/1'), 'accepted');
    claim.changes = [builder.stamp(builder.candidate, '2026-10-12')];
    const report = builder.report();
    const rows = criterionRows(report, performance, '1');
    expect(judgement(rows[1])).toEqual({ words: '○ Changed since', emphasis: 'open' });
    expect(rowWords(rows[2]!)).toContain('Judged accepted before the change of 12 Oct 2026; waits for confirmation.');
    expect(sectionLines(report, 'Open at the moment of printing').join('\n')).toContain('E1 was changed after it was judged for PC 1.');
  });

  test('shows what a signer judged who is not on the centre’s list, and does not count it', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    builder.accept('E1', 'performance/1');
    const report = builder.report({ counts: (writer) => (writer.role === 'assessor' ? 'unknown-signer' : 'yes') });
    const rows = criterionRows(report, performance, '1');
    expect(judgement(rows[1])).toEqual({ words: '○ Not counted', emphasis: 'open' });
    expect(rowWords(rows[2]!)).toContain('Judged accepted; does not count: PN is not on the centre’s list of signers.');
    expect(coverage(rows)).toEqual({ words: 'Not met: not counted', open: true });
    expect(sectionLines(report, 'Course of the assessment').join('\n')).toContain('What Priya Nair (Assessor) judged does not count');
  });

  test('prints the ground of an inference, and says when it fell', () => {
    const builder = new RecordBuilder();
    builder.observe('E8', '2026-11-04');
    builder.inferences.set('infer1', {
      id: 'infer1', criterion: builder.key('knowledge/5'), from: [{ evidence: builder.item('E8').id, places: [{ kind: 'line', from: 6 }] }],
      ground: 'Gave way on time and held on price.', stamp: builder.stamp(builder.assessor, '2026-11-13'),
    });
    const rows = criterionRows(builder.report(), knowledge, '5');
    expect(coverage(rows).words).toBe('✓ Met, inferred');
    expect(rows.slice(1).map(rowWords)).toEqual([' | E8 | 4 Nov 2026 | Observation | line 6 | ◆ Inferred | PN, 13 Nov 2026', ' | Ground: Gave way on time and held on price.']);

    builder.item('E8').withdrawn = { because: 'wrong visit', stamp: builder.stamp(builder.candidate, '2026-11-15') };
    const fallen = builder.report();
    const after = criterionRows(fallen, knowledge, '5');
    expect(coverage(after).open).toBe(true);
    expect(judgement(after[1])).toEqual({ words: '◆ Inference fell', emphasis: 'refused' });
    expect(rowWords(after[3]!)).toContain('Does not count: ');
    expect(sectionLines(fallen, 'Open at the moment of printing').join('\n')).toContain('The inference of Knowledge 5 no longer stands.');
  });

  test('stands under the form’s own group heading, and repeats its label where it breaks', () => {
    const table = new RecordBuilder().report().parts[0]!.blocks.find((block) => block.kind === 'table' && block.style === 'criteria');
    const groups = table?.kind === 'table' ? table.groups : [];
    expect(groups.filter((group) => group.rows[0]!.kind === 'group').map((group) => words(group.rows[0]!.cells[0]!.text))).toEqual([
      'Spot customer service problems', 'Pick the best solution to resolve customer service problems', 'Take action to resolve customer service problems',
    ]);
    expect(groups[1]!.repeat).toBe('PC 1 continued');
    expect(groups[1]!.rows[0]!.bookmark).toBe('PC 1');
  });

  test('heads the references of knowledge in the form’s own words', () => {
    const builder = new RecordBuilder();
    const table = sectionLines(builder.report(), knowledge);
    expect(table).toContain('Evidence reference and date');
  });
});
