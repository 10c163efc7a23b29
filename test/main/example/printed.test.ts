import path from 'node:path';
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { openXmlFindings } from '../../support/open-xml-findings.ts';

test('both of its records are valid Word documents', async () => {
  const bench = await commandLine();
  await bench.ok('example', 'example');
  await bench.ok('export', 'example', '--to', 'out', '--format', 'docx');
  const files = await readdir(path.join(bench.folder, 'out'));
  expect(files).toHaveLength(2);
  for (const file of files) expect(openXmlFindings(path.join(bench.folder, 'out', file)), file).toEqual([]);
}, 120_000);
