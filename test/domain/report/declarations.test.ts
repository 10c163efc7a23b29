import { describe, expect, test } from 'vitest';
import type { Field } from '../../../domain/report/text.ts';
import { RecordBuilder, templateUnit } from './record-builder.ts';
import { reportBlocks, sectionLines, sectionTable } from './report-words.ts';

const title = 'Declarations';
const { outcomes } = templateUnit('PPL2GEN7-FORM');

function fields(builder: RecordBuilder): readonly Field[] {
  return reportBlocks(builder.report()).flatMap((block) => {
    const texts = block.kind === 'paragraph' ? [block.text] : block.kind === 'table' ? block.groups.flatMap((group) => group.rows.flatMap((row) => row.cells.map((cell) => cell.text))) : [];
    return texts.flat().flatMap((run) => (run.kind === 'field' ? [run.field] : []));
  });
}

describe('the sign-off block', () => {
  test('has a line for everyone of the form, the external verifier’s with room for name, comment, initials and date', () => {
    const builder = new RecordBuilder();
    const rows = sectionTable(builder.report(), title).groups.map((group) => group.rows[0]!);
    expect(rows).toHaveLength(6);
    expect(rows.at(-1)!.kind).toBe('verifier');
    expect(sectionLines(builder.report(), title).join('\n')).toContain('External verifier\nName, number and initials\n | I have seen this record.\nComment\n | Signature | ');
    const tags = fields(builder).map((field) => field.tag);
    expect(tags).toEqual(expect.arrayContaining(['u1-decision', 'u1-verifier-name', 'u1-verifier-comment', 'u1-sign-candidate', 'u1-sign-external-verifier']));
  });

  test('says who signed when over which state, and that it is unchanged', () => {
    const builder = new RecordBuilder();
    builder.status(builder.assessor, { status: 'L&D9DI' });
    const id = builder.declare('assessor', builder.assessor, '2026-11-19');
    const lines = sectionLines(builder.report({ declarations: new Map([[id, { mark: '1A7C-B302-9E61-04DD', proved: true, changes: [] }]]) }), title);
    const row = lines.find((line) => line.startsWith('Assessor\n')) ?? '';
    expect(row).toMatch(/^Assessor\nPriya Nair\nL&D9DI \| I declare as assessor\. \| Signed in Attest, 19 Nov 2026, \d\d:\d\d\nState 1A7C-B302-9E61-04DD\n✓ Unchanged since \| 19 Nov 2026$/);
  });

  test('shows what changed since, a signer who does not count, and a signature that cannot be proved, white on black', () => {
    const builder = new RecordBuilder();
    const id = builder.declare('assessor', builder.assessor);
    const mark = (change: Parameters<RecordBuilder['report']>[0]): unknown => {
      const row = sectionTable(builder.report(change), title).groups.map((group) => group.rows[0]!).find((one) => one.cells[1]!.text.some((run) => run.kind === 'text' && run.text === 'I declare as assessor.'));
      return row?.cells[2]?.text.at(-1);
    };
    expect(mark({ declarations: new Map([[id, { mark: 'A', proved: true, changes: ['action point 3', 'E9'] }]]) })).toMatchObject({ text: '≠ 2 changes since: action point 3; E9', emphasis: 'open' });
    expect(mark({ declarations: new Map([[id, { mark: 'A', proved: false, changes: [] }]]) })).toMatchObject({ text: '≠ Could not be proved', emphasis: 'open' });
    expect(mark({ counts: (writer) => (writer.role === 'assessor' ? 'refused' : 'yes') })).toMatchObject({ text: '≠ Refused by the centre', emphasis: 'open' });
    expect(mark({ counts: (writer) => (writer.role === 'assessor' ? 'unknown-signer' : 'yes') })).toMatchObject({ text: '≠ Not on the centre’s list of signers', emphasis: 'open' });
  });

  test('offers the form’s own outcomes for the decision', () => {
    const builder = new RecordBuilder().complete();
    builder.decide();
    expect(fields(builder).find((field) => field.tag === 'u1-decision')).toEqual({ kind: 'choice', tag: 'u1-decision', alias: 'Assessor’s decision', value: outcomes.competent, choices: [outcomes.competent, outcomes.notYet] });
  });

  test('gives every place to write a name of its own', () => {
    const builder = new RecordBuilder().complete();
    builder.decide();
    builder.actions.set('action1', { id: 'action1', text: 'Read the policy.', due: builder.item('E1').fields.day, stamp: builder.stamp(builder.assessor, '2026-11-10') });
    const tags = fields(builder).map((field) => field.tag);
    expect(new Set(tags).size).toBe(tags.length);
  });
});
