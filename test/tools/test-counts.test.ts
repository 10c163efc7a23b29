import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { honest, playwrightCounts, vitestCounts } from '../../tools/test-counts.mjs';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function report(content: unknown): Promise<string> {
  const file = path.join(await temporaryFolder(), 'report.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

describe('counting', () => {
  it('counts a test file that could not be run at all', async () => {
    const file = await report({ numPassedTests: 3, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [] }, { status: 'failed', assertionResults: [{ status: 'failed' }] }, { status: 'passed', assertionResults: [] }] });
    expect(vitestCounts(file)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a story that passed only at a second try as failed', async () => {
    expect(playwrightCounts(await report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] }))).toEqual({ passed: 4, failed: 2 });
  });

  it('takes nothing run, no report or a bad ending for a failure', () => {
    expect(honest(0, () => ({ passed: 0, failed: 0 }))).toEqual({ passed: 0, failed: 1 });
    expect(honest(1, () => ({ passed: 5, failed: 0 }))).toEqual({ passed: 5, failed: 1 });
    expect(honest(0, () => vitestCounts('/no/such/report.json'))).toEqual({ passed: 0, failed: 1 });
    expect(honest(1, () => ({ passed: 5, failed: 2 }))).toEqual({ passed: 5, failed: 2 });
    expect(honest(0, () => ({ passed: 5, failed: 0 }))).toEqual({ passed: 5, failed: 0 });
  });
});
