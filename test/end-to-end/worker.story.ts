import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from '@playwright/test';
import { acceptance } from '../main/worker/acceptance.ts';
import { bundleForNode } from '../support/bundle.ts';
import { story } from './window.ts';

story('a utility process is a worker like any other', async ({ folder }) => {
  await bundleForNode(path.join(import.meta.dirname, '../main/worker/obedient.ts'), folder);
  const program = await bundleForNode(path.join(import.meta.dirname, 'try-utility-process.ts'), folder);
  const flags = (process.env['ATTEST_ELECTRON_FLAGS'] ?? '').split(' ').filter(Boolean);
  const { stdout } = spawnSync(process.env['ATTEST_ELECTRON'] ?? '', [...flags, program], { encoding: 'utf8', timeout: 50_000 });
  expect(stdout.trim().split('\n')).toEqual(Object.keys(acceptance).map((name) => `${name}: holds`));
});
