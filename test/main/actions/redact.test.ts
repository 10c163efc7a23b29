import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { whatTravels } from '../../../domain/portfolio/what-travels.ts';
import { addEvidence } from '../../../main/actions/add-evidence.ts';
import { evidenceFacts } from '../../../main/actions/evidence-facts.ts';
import { redact } from '../../../main/actions/redact.ts';
import { value } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { workBench } from './working-on.ts';

it('a redacted copy goes out and is printed in place of its original, which is here all the same', async () => {
  const bench = await workBench();
  const files = await temporaryFolder();
  const [whole, covered] = [path.join(files, 'whole.txt'), path.join(files, 'covered.txt')];
  await writeFile(whole, 'Mrs Grant');
  await writeFile(covered, '…');
  const work = await bench.as('candidate', 'Sam Okafor');
  value(await addEvidence(work, { title: 'The book', method: 'product', day: '2026-10-07' }, { files: [whole] }));
  expect(value(await redact(work, { reference: 'e1', file: covered, because: 'a name' }))).toEqual({ reference: 'E2', withheld: 'whole.txt' });
  const { portfolio } = work.session;
  expect([...portfolio.evidence.values()].at(-1)?.fields.note).toBe('A copy of E1 with something taken out: a name');
  expect(whatTravels(portfolio, { role: 'assessor' }).map(({ file, withheld }) => [file.name, withheld?.kind])).toEqual([['whole.txt', 'redacted'], ['covered.txt', undefined]]);
  expect([...(await evidenceFacts(work)).files.values()].map(({ state }) => state)).toEqual(['withheld', 'here']);
  await work.session.close();
});
