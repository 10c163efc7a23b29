import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll } from 'vitest';
import { bundleForNode } from '../../support/bundle.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');

/** Builds the worker from its source, inside the project, where its words are found; it is gone when the tests of the file are over. */
export async function builtHandOffWorker(): Promise<string> {
  const folder = await mkdtemp(path.join(root, 'node_modules', '.attest-hand-off-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return bundleForNode(path.join(root, 'main', 'hand-off', 'worker.ts'), folder);
}
