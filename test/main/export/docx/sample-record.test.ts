import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { renderDocx } from '../../../../main/export/docx/render-docx.ts';
import { openXmlFindings } from '../../../support/open-xml-findings.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { sampleReport } from '../sample-report.ts';
import { oneSpace, reportTexts, wordsOf } from './read-docx.ts';

const picture = (name: string) => readFile(path.join(import.meta.dirname, '..', 'pictures', name));

test('the record of the design is valid and holds all its words', async () => {
  const docx = await renderDocx(sampleReport, { picture });
  const file = path.join(await temporaryFolder(), 'record.docx');
  await writeFile(file, docx);
  expect(openXmlFindings(file)).toEqual([]);
  const words = oneSpace(wordsOf(docx));
  for (const text of reportTexts(sampleReport)) expect(words).toContain(text);
});
