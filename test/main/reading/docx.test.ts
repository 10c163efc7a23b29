import { describe, expect, it } from 'vitest';
import { linesOfDocx } from '../../../main/reading/docx/docx-lines.ts';
import { draftOf } from '../../support/read-for-test.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const numbering = `<w:numbering ${w}>
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
const styles = `<w:styles ${w}><w:style w:styleId="Kopf"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Punkt"><w:name w:val="Point"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;

const run = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
const listed = (list: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const read = (...paragraphs: readonly string[]) => linesOfDocx(new Map([['word/document.xml', `<w:document ${w}><w:body>${paragraphs.join('')}</w:body></w:document>`], ['word/numbering.xml', numbering], ['word/styles.xml', styles]]));

describe('a Word file', () => {
  it('has the numbers that Word shows: deeper levels begin anew, lists of one definition count on unless one says otherwise', () => {
    const lines = read(
      paragraph(run('First'), listed(1, 0)), paragraph(run('a part'), listed(1, 1)), paragraph(run('another'), listed(1, 1)),
      paragraph(run('Second'), '<w:pStyle w:val="Punkt"/>'), paragraph(run('its part'), listed(1, 1)),
      paragraph(run('letter'), listed(2, 0)), paragraph(run('next'), listed(2, 0)), paragraph(run('anew'), listed(3, 0)),
    );
    expect(lines.map(({ mark, text }) => [mark, text])).toEqual([['1', 'First'], ['1.1', 'a part'], ['1.2', 'another'], ['2', 'Second'], ['2.1', 'its part'], ['(a)', 'letter'], ['(b)', 'next'], ['(a)', 'anew']]);
  });

  it('keeps shading, bold italics, headings and cells, and reads bullets of symbol fonts', () => {
    const cell = (text: string, fill = ''): string => `<w:tc>${fill === '' ? '' : `<w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>`}${paragraph(run(text))}</w:tc>`;
    const lines = read(
      paragraph(run('Heading'), '<w:pStyle w:val="Kopf"/>'),
      `<w:tbl><w:tr>${cell('plain')}${cell('grey', 'D9D9D9')}</w:tr></w:tbl>`,
      paragraph(run('both', '<w:b/><w:i/>') + run(' one', '<w:b w:val="0"/><w:i/>')),
      paragraph(run('§', '<w:rFonts w:ascii="Wingdings"/>') + run(' point')),
    );
    expect(lines.map(({ text, heading, cell: place, styles: runs }) => ({ text, heading, place, runs }))).toEqual([
      { text: 'Heading', heading: 2 }, { text: 'plain', place: { table: 1, row: 0, column: 0 } }, { text: 'grey', place: { table: 1, row: 0, column: 1 }, runs: [{ from: 0, to: 4, style: 'shaded' }] },
      { text: 'both one', runs: [{ from: 0, to: 4, style: 'bold-italic' }, { from: 4, to: 8, style: 'italic' }] }, { text: '• point' },
    ].map((one) => ({ heading: undefined, place: undefined, runs: undefined, ...one })));
  });

  it('leaves out what was deleted under tracking and says so, and keeps what was inserted', () => {
    const lines = read(paragraph(`${run('Keep ')}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:id="2">${run('always ')}</w:ins>${run('this')}`));
    expect(lines).toEqual([{ text: 'Keep always this', struck: true }]);
  });

  it('finds the criteria that a rule means by their shading or bold italics', () => {
    const shaded = '<w:shd w:val="clear" w:fill="BFBFBF"/>';
    const draft = draftOf(read(
      paragraph(run('Unit AB1CD2 Keep a shop tidy')), paragraph(run('Performance criteria')), paragraph(run('You must be able to:')), paragraph(run('The shaded criteria must be assessed by observation.')),
      paragraph(run('Simulation alone is only allowed for criteria shown in bold italics.')),
      paragraph(run('Sweep the floor'), listed(1, 0)), paragraph(run('Fill the shelves', shaded), listed(1, 0)), paragraph(run('Ring the till', '<w:b/><w:i/>'), listed(1, 0)),
    ));
    expect(draft.criteria.map(({ id, formatting }) => [id, formatting])).toEqual([['1', undefined], ['2', ['shaded']], ['3', ['bold-italic']]]);
    expect(draft.rules.map(({ rule }) => rule)).toEqual([
      expect.objectContaining({ kind: 'method', formatting: 'shaded', anyOf: ['observation'] }),
      expect.objectContaining({ kind: 'simulation', allowed: true, alone: false, except: ['3'] }),
    ]);
    expect(draft.rules[0]?.rule.unresolved).toBeUndefined();
  });

  it('is read whatever its XML is', () => {
    const deep = 10_000;
    expect(linesOfDocx(new Map([['word/document.xml', `${'<w:tbl><w:tr><w:tc>'.repeat(deep)}<w:p>${run('words')}</w:p>`]])).map(({ text }) => text)).toEqual(['words']);
    for (const xml of ['', '<w:p>', '</w:p></w:p>', '<w:p><w:r><w:t>a', '&&&<<<', '<w:numId w:val="9"/>']) expect(() => linesOfDocx(new Map([['word/document.xml', xml]]))).not.toThrow();
  });
});
