import { describe, expect, test } from 'vitest';
import type { Report } from '../../../domain/report/report.ts';
import { RecordBuilder, templateUnit } from './record-builder.ts';
import { reportBlocks, sectionLines } from './report-words.ts';

const title = 'Open at the moment of printing';

function summaryFigure(report: Report): { readonly figure: string; readonly open: boolean } {
  const summary = reportBlocks(report).find((block) => block.kind === 'summary');
  const cell = summary?.kind === 'summary' ? summary.cells.at(-1) : undefined;
  return { figure: cell?.figure ?? '', open: cell?.open ?? false };
}

function items(report: Report): readonly string[] {
  return sectionLines(report, title).filter((line) => /^\d+ \| /.test(line));
}

function signed(): RecordBuilder {
  const builder = new RecordBuilder().complete();
  builder.decide();
  builder.declare('candidate', builder.candidate);
  builder.declare('assessor', builder.assessor);
  return builder;
}

describe('what is open at the moment of printing', () => {
  test('is nothing, in a white box, once all is met, judged, decided and signed', () => {
    const report = signed().report();
    expect(sectionLines(report, title)[0]).toBe('Open at the moment of printing: nothing');
    expect(sectionLines(report, title)[1]).toContain('09:14 on 20 November 2026');
    expect(summaryFigure(report)).toEqual({ figure: '0', open: false });
    expect(reportBlocks(report).find((block) => block.kind === 'box')).toMatchObject({ open: false });
  });

  test('is an item that an assessor found not yet authentic: for the candidate to mend', () => {
    const builder = signed();
    builder.assess('E2', ['authentic'], { why: 'The answers are in another hand', day: '2026-11-18' });
    const open = items(builder.report());
    expect(open.find((line) => line.includes('authentic'))).toMatch(/^\d+ \| E2 is not yet authentic \(PN, 18 Nov 2026\): The answers are in another hand\. \| Add what is missing, or withdraw it; then it is looked at again\. \| Sam Okafor$/);
    expect(open.some((line) => line.includes('rests on something that changed afterwards'))).toBe(true);
  });

  test('is numbered, and as many as the summary says', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    builder.claim('E1', 'performance/1');
    const report = builder.report();
    const open = items(report);
    expect(open.length).toBeGreaterThan(5);
    expect(open.map((line) => Number(line.split(' | ')[0]))).toEqual(open.map((_, index) => index + 1));
    expect(summaryFigure(report)).toEqual({ figure: String(open.length), open: true });
    expect(sectionLines(report, title)[0]).toBe(`Open at the moment of printing: ${open.length}`);
    expect(reportBlocks(report).find((block) => block.kind === 'box')).toMatchObject({ open: true });
  });

  test('names each open rule with what would close it, and each missing signature', () => {
    const report = new RecordBuilder().report();
    const open = items(report).join('\n');
    for (const rule of [1, 2, 3, 5, 6]) expect(open).toContain(`Rule ${rule}: `);
    expect(open).toContain('The unit has not been decided. | Decide once every rule is met. | Priya Nair');
    expect(open).toContain('Candidate: not signed. | Sign in Attest, or in ink in the box. | Sam Okafor');
  });

  test('names everyone whose move closes a rule: the candidate for what is not claimed, the assessor for what waits', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    builder.claim('E1', 'performance/1');
    const open = items(builder.report());
    expect(open.find((line) => line.includes('Rule 2: '))).toMatch(/ \| Priya Nair and Sam Okafor$/);
    expect(open.find((line) => line.includes('Rule 5: '))).toMatch(/ \| Sam Okafor$/);
  });

  test('says of a rule that the form does not print what it asks', () => {
    const implied = items(new RecordBuilder().report()).find((line) => line.includes('0 of 7 have accepted evidence'));
    expect(implied).toMatch(/^\d+ \| All knowledge and understanding must be covered/);
  });

  test('of a document without rules names each criterion once', () => {
    const open = items(new RecordBuilder(templateUnit('PPL2GEN7')).report());
    expect(open.filter((line) => line.includes('PCs 1 to 16'))).toHaveLength(1);
    expect(open.filter((line) => line.includes('Scope 1.1 to 1.4 have no accepted evidence.'))).toHaveLength(1);
  });

  test('names a claim that waits, and that its criterion is met without it', () => {
    const builder = signed();
    builder.add('E9', 'personal-statement', '2026-10-28');
    builder.claim('E9', 'performance/16', { places: [{ kind: 'paragraph', from: 5 }] });
    expect(items(builder.report())).toEqual(['1 | E9, paragraph 5, is claimed for PC 16 and has not been judged. PC 16 is met by E1. | Judge the claim, or withdraw it. | Priya Nair or Sam Okafor']);
  });

  test('names judgements that do not count once, however many they are', () => {
    const builder = signed();
    builder.status(builder.assessor, { trainee: true });
    const uncounted = items(builder.report()).filter((line) => line.includes('What was judged for'));
    expect(uncounted).toHaveLength(1);
    expect(uncounted[0]).toContain('What was judged for PCs 1 to 16; (a) to (d); Knowledge 1 to 7 does not count: the judgements of PN count once countersigned.');
  });

  test('sends nothing to an assessor who does not count, and asks for no candidate on the list of those who judge', () => {
    const builder = signed();
    builder.claim('E1', 'knowledge/1');
    const report = builder.report({ counts: (writer) => (writer.role === 'assessor' ? 'refused' : 'unknown-signer') });
    const open = items(report);
    expect(open.length).toBeGreaterThan(3);
    expect(open.filter((line) => line.includes('Priya Nair') && line.endsWith('Priya Nair'))).toEqual([]);
    expect(open.filter((line) => line.includes('Candidate: not signed'))).toEqual([]);
    expect(sectionLines(report, 'Course of the assessment').filter((line) => line.includes('Sam Okafor (Candidate)'))).toEqual([]);
  });

  test('names a declaration that something changed under', () => {
    const builder = signed();
    const [assessors] = [...builder.declarations.values()].filter((declaration) => declaration.role === 'assessor');
    const report = builder.report({ declarations: new Map([[assessors!.id, { mark: '4B90-77E2-1D3F-A8C6', proved: true, changes: ['action point 3'] }]]) });
    expect(items(report)).toEqual(['1 | Assessor: signed before a change: action point 3. | Look at the change and sign again. | Priya Nair']);
  });

  test('names samples not seen, with where they are held', () => {
    const builder = signed();
    const rees = builder.writer('internal-quality-assurer', 'Dilys Rees');
    builder.item('E2').fields = { ...builder.item('E2').fields, heldAt: 'The Quay Hotel' };
    builder.samples.set('sample1', { id: 'sample1', unit: builder.unit, evidence: builder.item('E2').id, criteria: [], stamp: builder.stamp(rees, '2026-11-18') });
    expect(items(builder.report())).toEqual([
      '1 | E2 was picked by Dilys Rees and has not been seen. | See it where it is held: The Quay Hotel. | Dilys Rees', '2 | Internal verifier: not signed. | Sign in Attest, or in ink in the box. | Dilys Rees',
    ]);
  });

  test('names files that have not arrived or are damaged, entries that wait, and what could not be proved', () => {
    const builder = signed();
    const file = builder.file('call.mp3');
    builder.item('E2').fields = { ...builder.item('E2').fields, files: [file] };
    builder.files.set(file.file, { state: 'damaged' });
    const report = builder.report({ findings: ['Line 12 of Priya Nair’s journal is damaged.'] });
    expect(items(report).join('\n')).toContain('A file of E2 is damaged.');
    expect(items(report).join('\n')).toContain('One thing in the portfolio could not be proved.');
    expect(sectionLines(report, 'Course of the assessment')).toContain('1 | Line 12 of Priya Nair’s journal is damaged.');
  });

  test('says on the first page that a decision was made by permission', () => {
    const decided = (permission?: string): unknown => {
      const builder = new RecordBuilder();
      builder.decide('competent', builder.assessor, permission === undefined ? {} : { permission });
      const summary = reportBlocks(builder.report()).find((block) => block.kind === 'summary');
      return summary?.kind === 'summary' ? summary.cells[0]?.words[0] : undefined;
    };
    expect(decided()).toMatchObject({ text: 'Assessor’s decision\nPriya Nair, 13 Nov 2026' });
    expect(decided('Letter of 2 November.')).toMatchObject({ text: 'Decided by the awarding body’s permission\nPriya Nair, 13 Nov 2026' });
  });

  test('does not call a rule met that nothing rests on', () => {
    const summary = reportBlocks(new RecordBuilder().report()).find((block) => block.kind === 'summary');
    const rules = summary?.kind === 'summary' ? summary.cells.at(-2) : undefined;
    expect(rules).toMatchObject({ figure: '2', of: 'of 8', words: [{ text: 'rules on the form met or not used' }], open: true });
  });

  test('turns the summary’s cells black where they fall short', () => {
    const builder = new RecordBuilder();
    builder.observe('E1', '2026-09-16');
    builder.accept('E1', 'scope/S1/a', 'scope/S1/b', 'scope/S1/c', 'scope/S1/d');
    const summary = reportBlocks(builder.report()).find((block) => block.kind === 'summary');
    const cells = summary?.kind === 'summary' ? summary.cells.map((cell) => [cell.figure, cell.of, cell.open]) : [];
    expect(cells.slice(1, 4)).toEqual([['0', 'of 16', true], ['4', 'of 4', false], ['0', 'of 7', true]]);
  });
});
