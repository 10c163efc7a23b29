import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { openXmlFindings } from '../../support/open-xml-findings.ts';
import { wordsOf } from '../export/docx/read-docx.ts';
import { wordsIn } from '../export/pdf/print-report.ts';

/** Words and numbers of `text` that `other` does not hold, however its lines are broken; marks are read out in a PDF and drawn in a DOCX. */
function missing(text: string, other: string): readonly string[] {
  const squeezed = other.replaceAll(/\s+/g, '');
  // What a line breaks at a hyphen is read back without it.
  const joined = squeezed.replaceAll('-', '');
  return [...new Set(text.split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '' && !squeezed.includes(word) && !joined.includes(word));
}

test('both of its records are valid Word documents, and hold the same words as PDF and DOCX', async () => {
  const bench = await commandLine();
  await bench.ok('example', 'example');
  await bench.ok('export', 'example', '--to', 'out');
  for (const code of ['PPL2GEN7-FORM', 'MONITOR-FORM']) {
    const file = path.join(bench.folder, 'out', `Sam Okafor - ${code}`);
    expect(openXmlFindings(`${file}.docx`), code).toEqual([]);
    const docx = wordsOf(await readFile(`${file}.docx`));
    const pdf = `${wordsIn(`${file}.pdf`)} ${wordsIn(`${file}.pdf`, '-raw')}`;
    expect(missing(docx, pdf), `${code}: in the DOCX only`).toEqual([]);
    expect(missing(pdf, docx), `${code}: in the PDF only`).toEqual([]);
  }
}, 120_000);
