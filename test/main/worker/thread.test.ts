import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownPort } from '../../../main/worker/own-port.ts';
import { startThread } from '../../../main/worker/thread.ts';
import { bundleForNode } from '../../support/bundle.ts';
import { acceptance, workersOf } from './acceptance.ts';

let [folder, obedient] = ['', ''];
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'attest-worker-'));
  obedient = await bundleForNode(path.join(import.meta.dirname, 'obedient.ts'), folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe('a thread as a worker', () => {
  test.each(Object.entries(acceptance))('%s', async (_, holds) => {
    await holds(workersOf(startThread, obedient));
  });
});

test('only what was started as a worker has a port', () => {
  expect(() => ownPort()).toThrow('of its own only');
});
