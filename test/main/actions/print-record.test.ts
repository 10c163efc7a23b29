import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { done } from '../../../domain/failure/result.ts';
import { printRecord } from '../../../main/actions/print-record.ts';
import type { Exporter } from '../../../main/export/exporter.ts';
import { sealLine } from '../../../main/journal/encode-line.ts';
import { newSigningKey } from '../../../main/journal/signing-key.ts';
import { failureOf, value } from '../../support/portfolio-bench.ts';
import { workBench } from './working-on.ts';

/** Prints nothing, and says that it did. */
const exporter: Exporter = { exportRecord: ({ records }) => Promise.resolve(done(records.map(({ code }) => code))), close: () => Promise.resolve() };
const request = { formats: ['pdf'] as const, folder: 'out' };

test('printing waits for the update while a line, or a whole journal, is newer than the program', async () => {
  const bench = await workBench();
  const sam = await bench.as('candidate', 'Sam Okafor');
  expect(value(await printRecord(sam, exporter, request))).toHaveLength(1);
  const journal = path.join(bench.folder, 'journal', 'aaaaaaaaaaaaaaaa.jsonl');
  await writeFile(journal, sealLine({ format: 'attest-journal', version: 2, whatever: 'comes' }, '', newSigningKey()).bytes);
  value(await sam.session.refresh());
  expect(failureOf(await printRecord(sam, exporter, request))).toBe('newer-lines');
  expect(failureOf(await sam.session.act([{ kind: 'declare', v: 1, declaration: 'declare1', units: [], statement: 'True', digest: 'abcdefghijklmnopqrst' }]))).toBe('newer-lines');
  await sam.session.close();
});
