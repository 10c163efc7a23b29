import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../../domain/failure/result.ts';
import { makeExporter, type ExportRecord } from '../../../main/export/exporter.ts';
import { makeSay } from '../../../main/words/say.ts';
import { startThread } from '../../../main/worker/thread.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { builtWorker } from './built-worker.ts';
import { bodyOf, wordsOf } from './docx/read-docx.ts';
import { everyBlock, onePoint, reportOf } from './docx/small-report.ts';

let worker: string;
beforeAll(async () => {
  worker = await builtWorker();
}, 60_000);

const record = (more: Partial<ExportRecord> = {}): ExportRecord => ({ candidate: 'Sam Okafor', code: 'PPL2GEN7', report: everyBlock(), evidence: '/nowhere', ...more });

function failureCode(result: Result<unknown>): string | null {
  return result.ok ? null : result.failure.code;
}

/** A worker that does as this script says: `port` is its end of the line, `fs` the disk. */
async function scriptedWorker(script: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'worker.mjs');
  await writeFile(file, `import fs from 'node:fs'; import { parentPort as port } from 'node:worker_threads'; ${script}`);
  return file;
}

/** Exports one record by such a worker, and sees to it that nothing is left in the folder. */
async function exportWith(script: string): Promise<Result<unknown>> {
  const folder = await temporaryFolder();
  const exporter = makeExporter(makeSay(), startThread, await scriptedWorker(script));
  const result = await exporter.exportRecord({ records: [record()], formats: ['docx'], folder });
  await exporter.close();
  expect(await readdir(folder)).toEqual([]);
  return result;
}

describe('an export', () => {
  test('writes its files whole, under the candidate’s name and the code, and tells how far it is', async () => {
    const folder = path.join(await temporaryFolder(), 'new');
    const exporter = makeExporter(makeSay(), startThread, worker);
    const shares: number[] = [];
    const result = await exporter.exportRecord({ records: [record()], formats: ['docx'], folder }, { onProgress: (done) => shares.push(done) });
    await exporter.close();
    expect(result).toEqual({ ok: true, value: [path.join(folder, 'Sam Okafor - PPL2GEN7.docx')] });
    expect(await readdir(folder)).toEqual(['Sam Okafor - PPL2GEN7.docx']);
    expect(wordsOf(await readFile(path.join(folder, 'Sam Okafor - PPL2GEN7.docx')))).toContain('Resolve customer service problems');
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  test('replaces an older file, and prints many records from one warm worker', async () => {
    const folder = await temporaryFolder();
    const exporter = makeExporter(makeSay(), startThread, worker);
    await writeFile(path.join(folder, 'Sam Okafor - PPL2GEN7.docx'), 'old');
    const records = [record(), record({ candidate: 'Nia Ŵyn' }), record()];
    const result = await exporter.exportRecord({ records, formats: ['docx'], folder });
    const again = await exporter.exportRecord({ records: [record()], formats: ['docx'], folder });
    await exporter.close();
    expect(failureCode(result)).toBeNull();
    expect(failureCode(again)).toBeNull();
    expect((await readdir(folder)).sort()).toEqual(['Nia Ŵyn - PPL2GEN7.docx', 'Sam Okafor - PPL2GEN7 (2).docx', 'Sam Okafor - PPL2GEN7.docx']);
    expect((await readFile(path.join(folder, 'Sam Okafor - PPL2GEN7.docx'))).length).toBeGreaterThan(1000);
  });

  test('makes the PDF first, so that the Word document knows the pages of its contents', async () => {
    const folder = await temporaryFolder();
    const exporter = makeExporter(makeSay(), startThread, worker);
    const result = await exporter.exportRecord({ records: [record()], formats: ['docx', 'pdf'], folder });
    await exporter.close();
    expect(result).toMatchObject({ ok: true });
    expect((await readFile(path.join(folder, 'Sam Okafor - PPL2GEN7.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    const body = bodyOf(await readFile(path.join(folder, 'Sam Okafor - PPL2GEN7.docx')));
    expect(body).toMatch(/PAGEREF pc [^>]*><w:r><w:rPr><w:rStyle w:val="Strong"\/><\/w:rPr><w:t[^>]*>2</);
    expect(body).not.toContain('w:dirty');
  });

  test('reads pictures from the evidence folder by name, and nothing beside it', async () => {
    const folder = await temporaryFolder();
    const evidence = path.join(folder, 'evidence');
    await mkdir(evidence);
    await writeFile(path.join(evidence, `${'a'.repeat(32)}.png`), onePoint);
    await writeFile(path.join(folder, 'secret.png'), onePoint);
    const outside = { kind: 'picture' as const, source: '../secret.png', alternative: 'Only its words', beside: [], anchor: 'x', regions: [] };
    const exporter = makeExporter(makeSay(), startThread, worker);
    const records = [record({ evidence }), record({ evidence, candidate: 'Outside', report: reportOf([outside]) })];
    await exporter.exportRecord({ records, formats: ['docx'], folder });
    await exporter.close();
    expect(bodyOf(await readFile(path.join(folder, 'Sam Okafor - PPL2GEN7.docx')))).toContain('<pic:pic');
    expect(bodyOf(await readFile(path.join(folder, 'Outside - PPL2GEN7.docx')))).not.toContain('<pic:pic');
  });
});

describe('what may go wrong', () => {
  test('a folder that is not there is a failure, and no path is made up', async () => {
    const folder = await temporaryFolder();
    const exporter = makeExporter(makeSay(), startThread, worker);
    expect(failureCode(await exporter.exportRecord({ records: [record()], formats: ['docx'], folder: path.join(folder, 'gone', 'deeper') }))).toBe('not-found');
    await exporter.close();
    expect(await readdir(folder)).toEqual([]);
  });

  test('a file where the folder should be is a failure', async () => {
    const file = path.join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    const exporter = makeExporter(makeSay(), startThread, worker);
    expect(failureCode(await exporter.exportRecord({ records: [record()], formats: ['docx'], folder: file }))).toBe('not-a-folder');
    await exporter.close();
  });

  test('a folder under the name of the file is a failure, and nothing half-made is left', async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'Sam Okafor - PPL2GEN7.docx'));
    const exporter = makeExporter(makeSay(), startThread, worker);
    expect(failureCode(await exporter.exportRecord({ records: [record()], formats: ['docx'], folder }))).not.toBeNull();
    await exporter.close();
    expect(await readdir(folder)).toEqual(['Sam Okafor - PPL2GEN7.docx']);
  });

  test('a full disk is one, a disk that may not be written to another, and a fault in a renderer a third', async () => {
    const answering = (code: string | null) => `port.on('message', ({ id }) => port.postMessage({ kind: 'failed', id, code: ${JSON.stringify(code)}, why: 'so' }))`;
    expect(failureCode(await exportWith(answering('ENOSPC')))).toBe('disk-full');
    expect(failureCode(await exportWith(answering('EROFS')))).toBe('read-only');
    expect(failureCode(await exportWith(answering(null)))).toBe('export-failed');
  });

  test.each([
    ['ends', 'port.on("message", () => process.exit(3))'],
    ['throws', 'port.on("message", () => { throw new Error("broken") })'],
    ['ends before it began', 'process.exit(4)'],
    ['cannot be loaded', 'import "./nowhere.mjs"'],
    ['says something else', 'port.on("message", () => port.postMessage("hello"))'],
  ])('a worker that %s is a failure, and leaves nothing', async (_, script) => {
    expect(failureCode(await exportWith(script))).toBe('export-failed');
  });

  test('after a worker broke, the next export has a new one', async () => {
    const folder = await temporaryFolder();
    const marker = path.join(await temporaryFolder(), 'broken-once');
    const script = `if (fs.existsSync(${JSON.stringify(marker)})) await import(${JSON.stringify(worker)}); else port.on('message', () => { fs.writeFileSync(${JSON.stringify(marker)}, ''); process.exit(9); })`;
    const exporter = makeExporter(makeSay(), startThread, await scriptedWorker(script));
    const job = { records: [record()], formats: ['docx' as const], folder };
    expect(failureCode(await exporter.exportRecord(job))).toBe('export-failed');
    expect(failureCode(await exporter.exportRecord(job))).toBeNull();
    await exporter.close();
    expect(await readdir(folder)).toEqual(['Sam Okafor - PPL2GEN7.docx']);
  });
});

describe('a cancel', () => {
  test('ends a worker in the middle of its work and leaves no file', async () => {
    const folder = await temporaryFolder();
    const busy = `port.on('message', ({ id, path }) => { fs.writeFileSync(path, 'half'); port.postMessage({ kind: 'progress', id, done: 0.5 }); for (;;); })`;
    const exporter = makeExporter(makeSay(), startThread, await scriptedWorker(busy));
    const cancel = new AbortController();
    const result = await exporter.exportRecord({ records: [record()], formats: ['docx'], folder }, { signal: cancel.signal, onProgress: () => cancel.abort() });
    await exporter.close();
    expect(failureCode(result)).toBe('cancelled');
    expect(await readdir(folder)).toEqual([]);
  });

  test('before the first record makes nothing, and the next export goes on as ever', async () => {
    const folder = await temporaryFolder();
    const exporter = makeExporter(makeSay(), startThread, worker);
    const job = { records: [record()], formats: ['docx' as const], folder };
    const [cancelled, made] = await Promise.all([exporter.exportRecord(job, { signal: AbortSignal.abort() }), exporter.exportRecord(job)]);
    await exporter.close();
    expect(failureCode(cancelled)).toBe('cancelled');
    expect(failureCode(made)).toBeNull();
  });
});
