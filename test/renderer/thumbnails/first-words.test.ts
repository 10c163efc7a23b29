import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxWords } from '../../../renderer/thumbnails/docx-words.ts';
import { mailWords, tableCells, textWords } from '../../../renderer/thumbnails/first-words.ts';
import type { Thumbnail } from '../../../renderer/thumbnails/thumbnail.ts';
import { writtenWords } from '../../../renderer/thumbnails/written-words.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const said = (thumbnail: Thumbnail): string | null => (thumbnail.kind === 'words' ? thumbnail.words : null);

function document(body: string): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`), 'word/media/photo.jpg': new Uint8Array(9) });
}

describe('the first words', () => {
  it('of a text are its beginning, without what is empty, and nothing where it says nothing', () => {
    expect(textWords(bytes('\r\n\r\n  Dear\tMrs Adeyemi,\r\n\r\n\r\n\r\nThank you.'), 'prose')).toEqual({ kind: 'words', words: 'Dear Mrs Adeyemi,\n\nThank you.', look: 'prose' });
    expect(said(textWords(bytes('word '.repeat(5000)), 'mono'))).toHaveLength(900);
    expect(textWords(bytes(' \n\t\n'), 'prose')).toEqual({ kind: 'none' });
  });

  it('are the same where only a part of the last letter has come', () => {
    const whole = bytes('Zażółć gęślą jaźń 😀');
    for (let cut = 1; cut <= whole.length; cut++) {
      const words = said(textWords(whole.subarray(0, cut), 'prose')) ?? '';
      expect('Zażółć gęślą jaźń 😀'.startsWith(words), `${cut} bytes: ${words}`).toBe(true);
    }
  });

  it('of a table are its first cells', () => {
    const rows = ['Date,Room,Fault', ...Array.from({ length: 40 }, (_, row) => `${row + 1} Oct,"311, sea view",${'very long '.repeat(9)},4,5,6,7`)];
    const cells = tableCells(bytes(rows.join('\n')));
    if (cells.kind !== 'table') throw new Error('no table');
    expect(cells.rows).toHaveLength(14);
    expect(cells.rows[0]).toEqual(['Date', 'Room', 'Fault']);
    expect(cells.rows[1]?.slice(0, 2)).toEqual(['1 Oct', '311, sea view']);
    expect(cells.rows[1]).toHaveLength(5);
    expect(tableCells(bytes(''))).toEqual({ kind: 'none' });
  });

  it('of a mail are its subject, its sender and how it begins, also where it is HTML or breaks off', () => {
    const head = 'From: Tom <tom@example.org>\r\nTo: Sam\r\nSubject: Lift out of order\r\nMIME-Version: 1.0\r\n';
    expect(said(mailWords(bytes(`${head}\r\nIt stands still.\r\n`)))).toBe('Lift out of order\nTom <tom@example.org>\n\nIt stands still.');
    const html = '<html><head><style>p { color: red }</style></head><body><p>It stands &amp; stands.</p><script>alert(1)</script><p>Tom';
    expect(said(mailWords(bytes(`${head}Content-Type: text/html\r\n\r\n${html}`)))).toBe('Lift out of order\nTom <tom@example.org>\n\nIt stands & stands.\nTom');
  });

  it('of a Word document are its paragraphs, letters as they are read', () => {
    const body = '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Handover &amp; sheet</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Week 43, </w:t></w:r><w:r><w:t>room&#160;311</w:t><w:tab/><w:t>&lt;done&gt;</w:t></w:r></w:p>';
    expect(said(docxWords(document(body)))).toBe('Handover & sheet\nWeek 43, room 311 <done>');
    expect(docxWords(zipSync({ 'other.xml': strToU8('<w:t>no</w:t>') }))).toEqual({ kind: 'none' });
    expect(() => docxWords(bytes('PK but no more'))).toThrow();
  });

  it('of a document that would be too large when it is unpacked are none', () => {
    expect(docxWords(document(`<w:p><w:r><w:t>${'A'.repeat(17_000_000)}</w:t></w:r></w:p>`))).toEqual({ kind: 'none' });
  });

  it('of what was written on a form are its rows, else what tells most', () => {
    const content = (values: unknown): string => JSON.stringify({ format: 'attest-form-content', version: 1, form: 'observation', values });
    expect(said(writtenWords(content({ place: 'Reception', account: [{ time: '07:15', what: 'Walked the floor.' }, { what: 'Met the guest.' }] })))).toBe('07:15 Walked the floor.\nMet the guest.');
    const long = 'A supervisor of the front office for nine years, now duty manager of the house.';
    expect(said(writtenWords(content({ who: 'Tom Reilly', job: long })))).toBe(long);
    expect(said(writtenWords(content({ who: 'Tom Reilly', job: 'Chef' })))).toBe('Tom Reilly\nChef');
    expect(writtenWords('[1]')).toEqual({ kind: 'none' });
    expect(() => writtenWords('{')).toThrow();
  });
});
