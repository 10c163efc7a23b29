import { expect, test } from 'vitest';
import { RecordBuilder } from './record-builder.ts';
import { rowWords, sectionLines, sectionTable } from './report-words.ts';

test('the last finding of a sample stands; an earlier one is history, in plain words', () => {
  const builder = new RecordBuilder().complete();
  const rees = builder.writer('internal-quality-assurer', 'Dilys Rees');
  builder.samples.set('sample1', { id: 'sample1', unit: builder.unit, evidence: builder.item('E1').id, criteria: [], stamp: builder.stamp(rees, '2026-11-18') });
  const found = (id: string, result: 'not-seen' | 'not-agreed' | 'agreed', day: string): void => {
    builder.findings.set(id, { id, sample: 'sample1', result, text: `Finding of ${day}.`, stamp: builder.stamp(rees, day) });
  };
  found('f1', 'not-seen', '2026-11-18');
  const marks = (): readonly unknown[] => sectionTable(builder.report(), 'Internal quality assurance').groups.map(({ rows }) => rows[0]?.cells[2]?.text[0]);
  expect(marks()).toMatchObject([{ text: 'Not yet seen', emphasis: 'open' }]);
  found('f2', 'not-agreed', '2026-11-19');
  found('f3', 'agreed', '2026-11-20');
  expect(marks()).toEqual([{ kind: 'text', text: 'Not yet seen' }, { kind: 'text', text: 'Not agreed' }, expect.objectContaining({ text: '✓ Agreed', emphasis: 'strong' })]);
  expect(sectionTable(builder.report(), 'Internal quality assurance').groups.map(({ rows }) => rowWords(rows[0]!))).toContain('E1 | Finding of 2026-11-20. | ✓ Agreed | DR, 20 Nov 2026');
});

/** E1 claimed and accepted, sampled and found; `after` is what happened then. */
function sampled(result: 'agreed' | 'not-agreed', after: (builder: RecordBuilder, claim: ReturnType<RecordBuilder['claim']>) => void) {
  const builder = new RecordBuilder();
  builder.add('E1', 'product', '2026-10-07');
  const claim = builder.judge(builder.claim('E1', 'performance/1'), 'accepted');
  const rees = builder.writer('internal-quality-assurer', 'Dilys Rees');
  builder.samples.set('sample1', { id: 'sample1', unit: builder.unit, evidence: builder.item('E1').id, criteria: [claim.criterion], stamp: builder.stamp(rees, '2026-11-18') });
  builder.findings.set('f1', { id: 'f1', sample: 'sample1', result, text: 'See line 4.', stamp: builder.stamp(rees, '2026-11-18') });
  after(builder, claim);
  const report = builder.report();
  const rows = sectionTable(report, 'Internal quality assurance').groups.map(({ rows: [row] }) => rowWords(row!));
  return { rows, open: sectionLines(report, 'Open at the moment of printing').filter((line) => /did not agree|agreed with|assessed E1/.test(line)) };
}

test('what was judged again after a finding says so, and whose move it is now', () => {
  const again = (verdict: 'accepted' | 'not-yet') => (builder: RecordBuilder, claim: ReturnType<RecordBuilder['claim']>) => void builder.judge(claim, verdict, { day: '2026-11-19' });
  const waiting = sampled('not-agreed', () => undefined);
  expect(waiting.rows).toEqual(['E1, PC 1 | See line 4. | ✘ Not agreed | DR, 18 Nov 2026']);
  expect(waiting.open).toEqual([expect.stringMatching(/Dilys Rees sampled E1 and did not agree\..*\| Priya Nair$/)]);
  const answered = sampled('not-agreed', again('accepted'));
  expect(answered.rows).toEqual(['E1, PC 1 | See line 4.\nAnswered by Priya Nair, 19 Nov 2026; to be looked at again. | ✘ Not agreed | DR, 18 Nov 2026']);
  expect(answered.open).toEqual([expect.stringMatching(/did not agree with E1; answered by Priya Nair, 19 Nov 2026\. \| Look at it again and record the finding\. \| Dilys Rees$/)]);
  const changed = sampled('agreed', again('not-yet'));
  expect(changed.rows).toEqual([expect.stringMatching(/Judged again or changed since: Priya Nair, 19 Nov 2026\. \| ■? ?Changed since \| DR, 18 Nov 2026$/)]);
  expect(changed.open).toEqual([expect.stringMatching(/agreed with E1; judged again or changed since.*\| Dilys Rees$/)]);
});

test('whoever assessed an item and finds something in it is named as not independent, whoever picked it', () => {
  const { rows, open } = sampled('agreed', (builder) => {
    const priya = builder.writer('internal-quality-assurer', 'Priya Nair');
    builder.findings.set('f2', { id: 'f2', sample: 'sample1', result: 'agreed', text: 'Sound.', stamp: builder.stamp(priya, '2026-11-19') });
  });
  expect(rows.at(-1)).toContain('Not independent: the same person assessed this evidence.');
  expect(open.join()).toContain('Priya Nair assessed E1 and verified it.');
});
