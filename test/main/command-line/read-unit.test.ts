import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { printedSchema, scoreUnit, unitCases } from '../../support/score-unit.ts';

const [, , form] = unitCases('seeds');

describe('attest read-unit', () => {
  it('prints a published unit as data, and nothing else', async () => {
    const { folder, json } = await commandLine();
    await writeFile(path.join(folder, 'form.txt'), form!.text);
    expect(scoreUnit(form!.expected, await json(printedSchema, 'read-unit', 'form.txt')).lost).toEqual([]);
  });

  it('says in words what it read and what to look at', async () => {
    const { folder, attest } = await commandLine();
    await writeFile(path.join(folder, 'form.txt'), form!.text.replace('PCs 3–7', 'PCs37'));
    const { status, out } = await attest('read-unit', 'form.txt');
    expect(status).toBe(0);
    expect(out).toContain('16 criteria\n4 points of scope\n7 knowledge statements\n');
    expect(out).toContain('Rule R3, method: The assessor must assess PCs37 by directly observing the candidate’s work.\n');
    expect(out).toContain('- R3: A rule was mended, which needs your confirmation. “37” was read as 3 to 7: the dash between them was lost.\n');
  });

  it('says that a document is no unit', async () => {
    const { folder, attest } = await commandLine();
    await writeFile(path.join(folder, 'letter.txt'), 'Dear Sir\n\nThe lift is out of order again.\n');
    expect(await attest('read-unit', 'letter.txt')).toEqual({ status: 0, err: '', out: 'No unit was found in this document: it has no criteria to assess against. Nothing was read from it.\n' });
  });

  it('says in one sentence what cannot be read', async () => {
    const { folder, attest } = await commandLine();
    await writeFile(path.join(folder, 'noise'), Buffer.from([0, 1, 2, 3, 0, 0, 7]));
    expect((await attest('read-unit', 'noise')).err).toBe(`${path.join(folder, 'noise')} is no text, web page, Word document (DOCX) or PDF that can be read. Nothing was read. Save the document as DOCX, PDF or text, or copy its words into a text file.\n`);
    expect((await attest('read-unit', 'gone.pdf')).status).toBe(1);
    expect((await attest('read-unit')).status).toBe(2);
  });
});
