import type { Witness } from '../../portfolio/portfolio.ts';
import { paragraph } from '../build/blocks.ts';
import { cell, row } from '../build/cells.ts';
import { dateField } from '../build/fields.ts';
import { columns } from '../build/tables.ts';
import type { RecordSection } from '../section.ts';
import type { Row } from '../table.ts';
import { emphasised, plain } from '../text.ts';
import type { RecordContext } from '../unit-context.ts';

/** Who witnessed what, as whom, with room to sign in ink. */
export const witnessesSection: RecordSection = {
  of: 'record', id: 'witnesses',
  title: ({ say }) => say('report.section.witnesses'),
  blocks: (context) => {
    const { say } = context;
    const witnesses = [...context.input.portfolio.witnesses.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
    if (witnesses.length === 0) return [paragraph('body', say('report.witnesses.none'))];
    const heads = columns([34, say('report.head.witness')], [30, say('report.head.status')], [42, say('report.head.competence')], [42, say('report.head.signature')], [24, say('report.head.date')]);
    const rows = witnesses.map((witness, index) => ({ rows: [witnessRow(context, witness, index + 1)] }));
    return [{ kind: 'table', style: 'signatures', caption: say('report.section.witnesses'), columns: heads, showHead: true, groups: rows }];
  },
};

function witnessRow(context: RecordContext, witness: Witness, number: number): Row {
  const { say } = context;
  const evidence = context.evidence.filter((item) => item.withdrawn === undefined && item.fields.by.some((person) => person.name === witness.name)).map((item) => context.references.get(item.id) ?? '?');
  const lines = [witness.job ?? '', evidence.join(', ')].filter((line) => line !== '');
  const competence = [witness.competence ?? '', witness.relationship ?? '', witness.contact ?? ''].filter((line) => line !== '');
  return row([
    cell([...emphasised(witness.name, 'strong'), ...plain(lines.map((line) => `\n${line}`).join(''))], { header: true }),
    cell(say(`report.witness.${witness.status}`)), cell(competence.join('\n') || '—'),
    cell([{ kind: 'text', text: say('report.signature.here'), emphasis: 'small' }], { look: 'signature' }),
    cell(dateField(`witness-${number}-date`, say('report.field.signature-date', { who: witness.name }), '')),
  ]);
}
