import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { assessor, candidate, feedback, pictured, printHardRecord, references, statement, title, witness } from '../../support/hard-record.ts';
import { openXmlFindings } from '../../support/open-xml-findings.ts';
import { bodyOf, oneSpace, wordsOf } from '../export/docx/read-docx.ts';
import { objectsOf } from '../export/pdf/pdf-objects.ts';
import { told, wordsIn } from '../export/pdf/print-report.ts';

let pdf = '';
let docx: Uint8Array = new Uint8Array();
let docxFile = '';
let read = '';

beforeAll(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'attest-test-'));
  await cp(await printHardRecord(), folder, { recursive: true });
  pdf = path.join(folder, `${candidate} - PPL2GEN7-FORM.pdf`);
  docxFile = path.join(folder, `${candidate} - PPL2GEN7-FORM.docx`);
  docx = await readFile(docxFile);
  // Marks of direction are the tool's own.
  read = wordsIn(pdf).replaceAll(/[\u202a-\u202e]/g, '');
  return () => rm(folder, { recursive: true });
}, 120_000);

const typed = [candidate, assessor, witness, title, statement, feedback, pictured];
const wordsTyped = (): readonly string[] => typed.flatMap((text) => text.split(/\s+/)).filter((word) => word !== '');

/** The words that a text does not hold, however its lines are broken. */
function missing(text: string): readonly string[] {
  const [words, squeezed] = [new Set(text.split(/\s+/)), text.replaceAll(/\s+/g, '')];
  return wordsTyped().filter((word) => !words.has(word) && !(word.length > 6 && !/^word\d/.test(word) ? squeezed.includes(word) : false));
}

test('every word that was typed is in the PDF, Arabic in reading order', () => {
  // What is broken over lines is whole line by line only: -raw.
  expect(missing(`${read} ${wordsIn(pdf, '-raw')}`)).toEqual([]);
  for (const name of [candidate, assessor, witness]) expect(read).toContain(name);
});

test('every word that was typed is in the DOCX, Arabic in reading order', () => {
  const words = oneSpace(wordsOf(docx));
  expect(missing(words)).toEqual([]);
  for (const name of [candidate, assessor, witness]) expect(words).toContain(name);
  expect(bodyOf(docx)).toMatch(new RegExp(`<w:rtl/>[^<]*(?:<[^>]*>)*${candidate}<`));
});

test('twelve references on a criterion are twelve lines, each with its claim', () => {
  for (const words of [read, oneSpace(wordsOf(docx))]) {
    for (const reference of references) expect(words.split(`Candidate: Shown by ${reference}.`)).toHaveLength(2);
  }
  const rows = told('pdftotext', '-layout', pdf, '-').split('\n').filter((line) => /^\s+E\d+ .*whole item.*SLŴ, /.test(line));
  expect(rows.map((line) => line.trim().split(/\s+/)[0])).toEqual(references);
});

test('the PDF is sound, says what it conforms to, holds its fonts and keeps everything on its pages', () => {
  expect(told('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found');
  const objects = objectsOf(pdf);
  const metadata = objects.content(objects.root['/Metadata']);
  for (const claim of ['<pdfaid:part>3</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>', '<pdfuaid:part>1</pdfuaid:part>']) expect(metadata).toContain(claim);
  expect(objects.dictionary(objects.root['/MarkInfo'])['/Marked']).toBe(true);
  for (const row of told('pdffonts', pdf).trim().split('\n').slice(2)) expect(row.trim().split(/\s+/).slice(-5, -2)).toEqual(['yes', 'yes', 'yes']);
  const edges = [...told('pdftotext', '-bbox', pdf, '-').matchAll(/xMax="([\d.]+)" yMax="([\d.]+)"/g)];
  expect(Math.max(...edges.map((edge) => Number(edge[1])))).toBeLessThanOrEqual(595.28 - 45.3);
  expect(Math.max(...edges.map((edge) => Number(edge[2])))).toBeLessThanOrEqual(841.89);
});

test('the DOCX has no finding of the validator', () => {
  expect(openXmlFindings(docxFile)).toEqual([]);
});
