import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commandLine } from '../../support/command-line.ts';

const written = z.object({ file: z.string(), format: z.string(), said: z.array(z.string()) });
const draft = z.object({
  format: z.string(), metadata: z.looseObject({ title: z.string().optional(), codes: z.array(z.string()).optional() }), groups: z.array(z.unknown()), criteria: z.array(z.object({ id: z.string(), text: z.string() })),
  knowledge: z.array(z.unknown()), scope: z.array(z.unknown()), behaviours: z.array(z.unknown()), rules: z.array(z.unknown()), warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});

describe('writing a unit for another program', () => {
  it.each(['json', 'case', 'moodle'])('as %s and reading it again gives its statements as a draft, with what is to be checked', async (format) => {
    const { folder, json, attest } = await commandLine();
    const answer = await json(written, 'write-unit', 'h2l604', '--format', format, '--to', 'unit.out');
    expect(answer).toMatchObject({ file: path.join(folder, 'unit.out'), format });
    const read = await json(draft, 'read-exchange', 'unit.out');
    expect([read.format, read.criteria.length, read.knowledge.length, read.behaviours.length]).toEqual([format, 16, 4, 6]);
    expect(read.criteria[0]).toEqual({ id: '1', text: 'ask your customers about the problem to check your understanding' });
    const said = await attest('read-exchange', 'unit.out');
    expect(said.out).toContain('16 performance criteria, 0 scope items, 4 knowledge statements, 6 behaviours and 0 rules');
    expect(said.out).toContain('This is a draft: check it');
    expect((await attest('units')).out.split('\n').filter((line) => line !== '')).toHaveLength(4);
  });

  it('says what stays behind, and names the centre of this computer', async () => {
    const { ok, attest, folder } = await commandLine();
    const unnamed = await attest('write-unit', 'PPL2GEN7-FORM', '--format', 'case', '--to', 'a.json');
    expect(unnamed.out).toContain('No centre is named on this computer');
    await ok('centre', '--name', 'Riverside Training');
    expect((await attest('write-unit', 'PPL2GEN7-FORM', '--format', 'case', '--to', 'b.json')).out).not.toContain('No centre is named');
    expect(await readFile(path.join(folder, 'b.json'), 'utf8')).toContain('"creator": "Riverside Training"');
    const moodle = await attest('write-unit', 'PPL2GEN7-FORM', '--format', 'Moodle', '--to', 'list.csv');
    expect(moodle.out).toContain('Moodle carries no rules: 8 rules stay behind.');
    expect((await attest('write-unit', 'PPL2GEN7-FORM', '--format', 'mahara', '--to', 'x.matrix')).status).toBe(0);
  });

  it('is refused over a file, into no folder, for no such unit, in no such format', async () => {
    const { attest, folder } = await commandLine();
    await writeFile(path.join(folder, 'mine.txt'), 'mine');
    const over = await attest('write-unit', 'H2L604', '--format', 'json', '--to', 'mine.txt');
    expect([over.status, over.err]).toEqual([1, `${path.join(folder, 'mine.txt')} exists already. Nothing was changed. Choose another name.\n`]);
    expect(await readFile(path.join(folder, 'mine.txt'), 'utf8')).toBe('mine');
    expect((await attest('write-unit', 'H2L604', '--format', 'json', '--to', 'no/such/folder.json')).err).toContain('There is nothing at');
    expect((await attest('write-unit', 'NONE', '--format', 'json', '--to', 'a.json')).err).toContain('No unit here has the code NONE.');
    expect((await attest('write-unit', 'H2L604', '--format', 'word', '--to', 'a.json')).status).toBe(2);
    expect((await attest('write-unit', 'H2L604', '--to', 'a.json')).status).toBe(2);
  });
});

describe('reading a file of another program', () => {
  it.each([
    ['nothing', '', 'is in no format in which units are exchanged here.'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]), 'is no text in UTF-8 or UTF-16.'],
    ['a matrix', '{"framework":{"name":"x"}}', 'is in no format in which units are exchanged here.'],
    ['an empty package', '{"CFDocument":{"title":"T"}}', 'is a CASE file without any statement in it.'],
    ['a whole framework', JSON.stringify({ CFDocument: {}, CFItems: Array.from({ length: 1001 }, (_, at) => ({ identifier: String(at), fullStatement: 'x' })) }), 'holds more than any one unit: over 1000 statements or 200 rules.'],
    ['too much', ' '.repeat(8_000_001), 'is larger than the 8 MB that a unit can be.'],
  ])('that is %s is refused in one sentence', async (_what, content, sentence) => {
    const { attest, folder } = await commandLine();
    await writeFile(path.join(folder, 'in'), content);
    const said = await attest('read-exchange', 'in');
    expect(said.status).toBe(1);
    expect(said.err).toContain(sentence);
    expect(said.err).toContain('Nothing was changed.');
    expect(said.err.trim().split('\n')).toHaveLength(1);
    const failure = z.object({ failure: z.object({ code: z.string() }) }).parse(JSON.parse((await attest('read-exchange', 'in', '--json')).out));
    expect(failure.failure.code).toMatch(/^exchange-/);
  });

  it('that is not there, or a folder, is refused', async () => {
    const { attest, folder } = await commandLine();
    await mkdir(path.join(folder, 'folder'));
    expect((await attest('read-exchange', 'nowhere')).err).toContain('There is nothing at');
    expect((await attest('read-exchange', 'folder')).err).toContain('cannot be read');
  });

  it('reads UTF-16 and a byte order mark as spreadsheets save them', async () => {
    const { json, ok, folder } = await commandLine();
    await ok('write-unit', 'MONITOR-FORM', '--format', 'moodle', '--to', 'list.csv');
    const text = await readFile(path.join(folder, 'list.csv'), 'utf8');
    await writeFile(path.join(folder, 'marked.csv'), `\uFEFF${text}`);
    await writeFile(path.join(folder, 'wide.csv'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    for (const name of ['marked.csv', 'wide.csv']) expect((await json(draft, 'read-exchange', name)).criteria).toHaveLength(14);
  });
});
