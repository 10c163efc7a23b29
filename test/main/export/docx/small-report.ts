import type { Block, Part, Report } from '../../../../domain/report/report.ts';
import type { Cell, Row, Table } from '../../../../domain/report/table.ts';
import { emphasised, plain } from '../../../../domain/report/text.ts';

/** A report with these blocks in its first part, small enough to read in a test. */
export function reportOf(blocks: readonly Block[], more: Partial<Report> = {}): Report {
  return {
    language: 'en-GB',
    title: 'Assessment record: Sam Okafor, Resolve customer service problems',
    subject: 'PPL2GEN7 version 3',
    author: 'Harbour Training',
    keywords: ['NVQ', 'assessment'],
    stateAt: '2026-11-20T09:14:05.123Z',
    recordTitle: 'Assessment record',
    headerLeft: emphasised('Sam Okafor  091004417', 'strong'),
    footerLeft: ['Harbour Training, centre 3004417', 'Printed 20 Nov 2026, 09:14'],
    pageWords: 'Page {{page}} of {{pages}}',
    parts: [part(blocks)],
    attachment: { name: 'record.json', description: 'The data behind the record', json: '{}' },
    ...more,
  };
}

/** A part of the unit's own kind. */
export function part(blocks: readonly Block[], kind: Part['kind'] = 'unit', right = 'Resolve customer service problems'): Part {
  return { kind, bookmark: right, headerRight: plain(right), blocks };
}

/** A table of plain rows under plain heads. */
export function tableOf(rows: readonly (readonly Cell[])[], widths: readonly number[] = [20, 152], more: Partial<Table> = {}): Table {
  return {
    kind: 'table',
    style: 'lined',
    caption: 'A table',
    columns: widths.map((width, at) => ({ width, head: plain(`Head ${at + 1}`) })),
    showHead: true,
    groups: rows.map((cells) => ({ rows: [{ kind: 'row', cells }] })),
    ...more,
  };
}

/** A plain cell. */
export function cell(text: string, more: Partial<Cell> = {}): Cell {
  return { text: plain(text), ...more };
}

/** A criterion with its lines of evidence, as the criteria tables hold them. */
export function criterionTable(references: readonly string[]): Table {
  const criterion: Row = {
    kind: 'criterion',
    anchor: 'pc-3',
    bookmark: 'PC 3',
    cells: [cell('3', { header: true }), cell('Recognise repeated problems and alert the appropriate authority.', { span: 4 }), cell('✓ Met, observed', { span: 2, align: 'right' })],
  };
  const lines = references.map((reference): Row => ({
    kind: 'evidence',
    cells: [cell(''), { text: [{ kind: 'text', text: reference, to: `evidence-${reference}` }], look: 'label' }, cell('7 Oct 2026'), cell('Observation'), cell('line 3, 07:18'), { text: emphasised('○ Not judged', 'open') }, cell('PN, 9 Oct 2026')],
  }));
  return {
    kind: 'table',
    style: 'criteria',
    caption: 'Performance criteria',
    columns: [9, 12, 24, 37, 39, 27, 24].map((width, at) => ({ width, head: plain(['No.', 'Ref.', 'Date', 'Method', 'Place in the evidence', 'Judgement', 'By, date'][at] ?? '') })),
    showHead: true,
    groups: [{ rows: [{ kind: 'group', cells: [cell('Spot customer service problems', { span: 7 })] }] }, { rows: [criterion, ...lines], repeat: '3, continued' }],
  };
}

/** A picture of one black point: the smallest PNG there is. */
export const onePoint = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));

/** Every kind of block, table, row and field once, with words that are hard to set. */
export function everyBlock(longText = 'A short statement.'): Report {
  const unit: readonly Block[] = [
    { kind: 'masthead', left: 'Assessment record', right: 'Harbour Training' },
    { kind: 'heading', level: 1, text: 'Resolve customer service problems', anchor: 'unit' },
    { kind: 'paragraph', style: 'codes', text: plain('URN PPL2GEN7, version 3') },
    { kind: 'paragraph', style: 'candidate', text: plain('سامي عبد الرحمن الأنصاري') },
    { kind: 'paragraph', style: 'candidate-number', text: plain('Candidate 091004417') },
    {
      kind: 'summary',
      cells: [
        { figure: 'Achieved', of: null, words: plain('Assessor’s decision\nPriya Nair, 13 Nov 2026'), open: false },
        { figure: '16', of: 'of 16', words: plain('performance criteria met'), open: false },
        { figure: '3', of: 'of 4', words: plain('scope covered'), open: true },
        { figure: '4', of: null, words: [{ kind: 'text', text: 'open at the moment of printing: see page ' }, { kind: 'page', pageOf: 'open' }], open: true },
      ],
    },
    tableOf([[cell('Award', { look: 'label' }), cell('SVQ in Hospitality'), cell('Centre', { look: 'label' }), cell('Coleg Llandrillo, Tŷ Gwyn ŵyn')]], [30, 56, 30, 56], { style: 'identity', showHead: false }),
    { kind: 'heading', level: 3, text: 'Contents', anchor: 'contents' },
    tableOf([[{ text: [{ kind: 'text', text: 'Performance criteria', to: 'pc' }] }, { text: [{ kind: 'page', pageOf: 'pc', emphasis: 'strong' }], align: 'right' }, { text: [{ kind: 'text', text: 'Nowhere', to: 'nowhere' }] }, { text: [{ kind: 'page', pageOf: 'nowhere' }], align: 'right' }]], [76, 10, 76, 10], { style: 'contents', showHead: false }),
    { kind: 'heading', level: 2, text: 'Performance criteria', anchor: 'pc', newPage: true },
    { kind: 'paragraph', style: 'lead', text: plain('There must be evidence for all of them.'), keepWithNext: true },
    criterionTable(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12']),
    { kind: 'paragraph', style: 'note', text: [{ kind: 'text', text: '✓ Accepted', emphasis: 'strong' }, { kind: 'text', text: ' by 王小明 (Wáng Xiǎomíng) and שרה לוי; withdrawn: ' }, { kind: 'text', text: 'E5', emphasis: 'struck' }] },
    {
      ...tableOf([[cell('E1', { header: true }), cell('7 Oct'), cell('●', { look: 'mark' }), cell('✓', { look: 'shaded-mark' })], [cell('E2', { header: true }), cell('8 Oct'), cell('○', { look: 'black' }), cell('', { look: 'shaded' })]], [11, 21, 70, 70], { style: 'grid', keepWhole: true }),
      columns: [{ width: 11, head: plain('Ref.') }, { width: 21, head: plain('Date'), align: 'left' }, { width: 70, head: plain('1') }, { width: 70, head: plain('2'), ruled: true }],
      superHead: [cell('Evidence', { span: 2 }), cell('Performance criteria', { span: 2 })],
    },
    tableOf([[cell('Week of'), cell('14 Sep')]], [22, 150], { style: 'weeks', showHead: false }),
    { kind: 'heading', level: 2, text: 'Declarations', anchor: 'declarations' },
    {
      ...tableOf([], [38, 60, 50, 24], { style: 'signatures' }),
      groups: [
        { rows: [{ kind: 'row', cells: [{ text: [{ kind: 'text', text: 'Candidate', emphasis: 'strong' }, { kind: 'text', text: '\nSam Okafor' }] }, cell('The evidence is my own work.'), cell('Signed in Attest, 13 Nov 2026\n✓ Unchanged since', { look: 'signature' }), { text: [{ kind: 'field', field: { kind: 'date', tag: 'date-candidate', alias: 'Date of signing', value: '13 Nov 2026' } }] }] }] },
        { rows: [{ kind: 'verifier', cells: [cell('External verifier'), { text: [{ kind: 'field', field: { kind: 'text', tag: 'verifier-comment', alias: 'Comment', value: '' } }] }, cell('Signature', { look: 'signature' }), { text: [{ kind: 'field', field: { kind: 'date', tag: 'date-verifier', alias: 'Date of signing', value: '' } }] }] }] },
      ],
    },
    tableOf([[{ text: [{ kind: 'field', field: { kind: 'choice', tag: 'decision', alias: 'Decision', value: 'Achieved', choices: ['Achieved', 'Not yet achieved'] } }] }, { text: [{ kind: 'field', field: { kind: 'check', tag: 'done', alias: 'Done', checked: true } }, { kind: 'field', field: { kind: 'text', tag: 'more', alias: 'More', value: 'Line one\nLine two with عربي' } }] }]]),
    { kind: 'field-block', tag: 'feedback', alias: 'Feedback', paragraphs: ['You handle a problem the way a guest would hope.', longText] },
    { kind: 'field-block', tag: 'further', alias: 'Further feedback', paragraphs: [] },
    { kind: 'box', title: 'Open at the moment of printing: 1', open: true, anchor: 'open', blocks: [tableOf([[cell('1'), cell('Not judged.')]], [8, 158]), { kind: 'paragraph', style: 'note', text: plain('Nothing else was open.') }] },
  ];
  const evidence: readonly Block[] = [
    { kind: 'heading', level: 2, text: 'Photographs', anchor: 'evidence-E7', tab: 'E7' },
    { kind: 'paragraph', style: 'form-lead', text: plain('Room-move board. Work product, 7 Oct 2026 😀') },
    { kind: 'picture', source: 'a'.repeat(32) + '.png', alternative: 'A whiteboard with four room moves', beside: [{ heading: 'Photograph 1 of 2', text: '' }, { heading: 'What it shows', text: 'The board at reception.' }], anchor: 'photo-1', regions: [{ name: 'A', x: 0.5, y: 0.6, width: 0.4, height: 0.2 }] },
    { kind: 'picture', source: 'b'.repeat(32) + '.jpg', alternative: 'A picture that is not here', beside: [], anchor: 'photo-2', regions: [] },
  ];
  return reportOf(unit, { parts: [part(unit), part(evidence, 'evidence', 'Evidence E7, annex page A-1')] });
}
