import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../domain/report/report.ts';
import type { Table } from '../../../../domain/report/table.ts';
import type { Text } from '../../../../domain/report/text.ts';
import { plain } from '../../../../domain/report/text.ts';
import { sampleReport } from '../sample-report.ts';
import { printed, reportOf, sources, told, wordsIn } from './print-report.ts';

const squeezed = (words: string): string => words.replace(/\s+/g, '');

/** What a text says, as it is read out: marks by their words. */
function said(text: Text): string {
  return text.map((run) => (run.kind === 'text' ? run.words ?? run.text : '\n')).join('');
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
      return block.groups.flatMap((group) => group.rows.flatMap((row) => row.cells.map((cell) => said(cell.text))));
    case 'box':
      return [block.title, ...block.blocks.flatMap(textsOf)];
    case 'paragraph':
      return [said(block.text)];
    case 'heading':
      return [block.text];
    case 'masthead':
      return [block.left, block.right];
    case 'summary':
      return block.cells.flatMap((cell) => [cell.figure, said(cell.words)]);
    case 'picture':
      return block.beside.flatMap((one) => [one.heading, one.text]);
    case 'field-block':
      return block.paragraphs;
  }
}

function table(rows: readonly (readonly string[])[], change: Partial<Table> = {}): Table {
  const width = 172 / (rows[0]?.length ?? 1);
  const columns = (rows[0] ?? []).map((_, at) => ({ width, head: plain(`Head ${at + 1}`) }));
  return { kind: 'table', style: 'lined', caption: 'A table', columns, showHead: true, groups: rows.map((cells) => ({ rows: [{ kind: 'row', cells: cells.map((words) => ({ text: plain(words) })) }] })), ...change };
}

const paragraph = (words: string): Block => ({ kind: 'paragraph', style: 'body', text: plain(words) });

describe('the words of the record', () => {
  it('are all printed, on as many pages as the design has', async () => {
    const file = await printed(sampleReport);
    const raw = squeezed(wordsIn(file, '-raw'));
    const words = sampleReport.parts.flatMap((part) => part.blocks.flatMap(textsOf)).flatMap((text) => text.split('\n'));
    expect(words.length).toBeGreaterThan(1000);
    expect(words.map(squeezed).filter((one) => !raw.includes(one))).toEqual([]);
    expect(wordsIn(file)).toContain('Page 13 of 13');
  });

  it('name the pages on which their anchors lie', async () => {
    const file = await printed(sampleReport);
    expect(wordsIn(file, '-l', '1')).toContain('printing: see page 10');
    expect(wordsIn(file, '-f', '12', '-l', '12')).toContain('see pages 3 to 6');
  });

  it('go on over pages where a cell holds 3,000 of them, under the head again', async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `word${at}`);
    const file = await printed(reportOf([table([['First', words.join(' ')], ['Second', 'The end']])]));
    const text = wordsIn(file);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    const pages = Number(/Pages:\s+(\d+)/.exec(told('pdfinfo', file))?.[1]);
    expect(pages).toBeGreaterThan(3);
    expect(text.split('Head 1')).toHaveLength(pages + 1);
  });

  it('are heard once where they are printed on every page', async () => {
    const file = await printed(reportOf([table(Array.from({ length: 60 }, (_, at) => [`Row ${at}`, 'x']))]));
    expect(wordsIn(file).split('Head 1').length).toBeGreaterThan(2);
    expect(told('pdfinfo', '-struct-text', file).split('Head 1')).toHaveLength(2);
  });

  it('break anywhere in a string that no line can hold', async () => {
    const long = 'Frontofhouse_procedures_final_v12_signed_off_'.repeat(12).slice(0, 500);
    const file = await printed(reportOf([{ kind: 'heading', level: 1, text: long, anchor: 'a' }, table([[long, 'short']])], { title: long }));
    expect(squeezed(wordsIn(file, '-raw')).split(long)).toHaveLength(3);
    const edges = [...told('pdftotext', '-bbox', file, '-').matchAll(/xMax="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(Math.max(...edges)).toBeLessThanOrEqual(595.28 - 45.3);
  });

  it('are read in order in every script, and none is lost', async () => {
    const names = ['Siân Llŷr Ŵyn', 'Łukasz Żółć', 'محمد عبد الله', 'נועה בן־דוד', '王小明', 'Sam: محمد علي', 'ﬁne and ∃ and 🙂'];
    const file = await printed(reportOf(names.map(paragraph)));
    // Marks of direction are the tool's own.
    const text = wordsIn(file).replace(/[\u202a-\u202e]/g, '');
    for (const name of names.slice(0, 6)) expect(text).toContain(name);
    expect(text).toContain('∃');
    expect(text).toContain('🙂');
  });

  it('are composed before they are set, and hold no control characters', async () => {
    const file = await printed(reportOf([paragraph('Sia\u0302n\tLly\u0302r\u0007 here\u202e now')]));
    expect(wordsIn(file)).toContain('Siân Llŷr here now');
  });

  it('stand in the description of the file as they are, whatever they are', async () => {
    const file = await printed(reportOf([paragraph('x')], { title: 'Tom & <Jerry> Łódź', author: 'A & B' }));
    expect(told('pdfinfo', file)).toMatch(/Title:\s+Tom & <Jerry> Łódź/);
    expect(told('pdfinfo', '-meta', file)).toContain('Tom &amp; &lt;Jerry&gt; Łódź');
  });

  it('say what a picture shows where it cannot be read', async () => {
    const picture: Block = { kind: 'picture', source: 'lost.png', alternative: 'A whiteboard.', unreadable: 'The picture has not arrived.', anchor: 'p', beside: [], regions: [] };
    const broken = { ...sources, picture: async () => Promise.resolve(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])) };
    expect(wordsIn(await printed(reportOf([picture])))).toContain('The picture has not arrived.');
    expect(wordsIn(await printed(reportOf([picture]), broken))).toContain('The picture has not arrived.');
  });

  it('print the value of a field, and its box ticked or not', async () => {
    const fields: Text = [
      { kind: 'field', field: { kind: 'text', tag: 'a', alias: 'A', value: 'written here' } },
      { kind: 'field', field: { kind: 'check', tag: 'b', alias: 'B', checked: true } },
      { kind: 'field', field: { kind: 'check', tag: 'c', alias: 'C', checked: false } },
    ];
    const file = await printed(reportOf([{ kind: 'paragraph', style: 'body', text: fields }, { kind: 'field-block', tag: 'd', alias: 'D', paragraphs: ['Two', 'paragraphs'] }, { kind: 'field-block', tag: 'e', alias: 'E', paragraphs: [] }]));
    expect(wordsIn(file)).toContain('written here☑☐ Two paragraphs');
  });
});
