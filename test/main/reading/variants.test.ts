import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { unitAsJson } from '../../../domain/reading/unit-as-json.ts';
import { readUnitFile } from '../../../main/reading/read-unit-file.ts';
import { makeSay } from '../../../main/words/say.ts';
import { scoreAll } from '../../support/read-for-test.ts';
import { printedSchema, unitCases, type PrintedUnit } from '../../support/score-unit.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { asDocx, asTwoColumnPdf } from '../../support/unit-variants.ts';

const cases = ['seeds', 'units', 'own'].flatMap(unitCases);

async function readAs(make: (text: string) => Promise<Buffer>, ending: string): Promise<ReadonlyMap<string, PrintedUnit>> {
  const folder = await temporaryFolder();
  const found = new Map<string, PrintedUnit>();
  for (const { name, text } of cases) {
    const file = path.join(folder, `${name.replace('/', ' ')}.${ending}`);
    await writeFile(file, await make(text));
    const read = await readUnitFile(makeSay(), file);
    if (!read.ok) throw new Error(read.failure.sentence);
    found.set(name, printedSchema.parse(JSON.parse(JSON.stringify(unitAsJson(read.value.draft)))));
  }
  return found;
}

describe('published units in other formats', () => {
  it('are read as well from Word files that number their points themselves', async () => {
    const read = await readAs(asDocx, 'docx');
    const { share, lost } = scoreAll(cases, ({ name }) => read.get(name)!);
    expect(share, lost.join('\n')).toBeGreaterThanOrEqual(98);
  });

  it('are read as well from PDFs in two columns', async () => {
    const read = await readAs(asTwoColumnPdf, 'pdf');
    const { share, lost } = scoreAll(cases, ({ name }) => read.get(name)!);
    expect(share, lost.join('\n')).toBeGreaterThanOrEqual(98);
  }, 120_000);
});
