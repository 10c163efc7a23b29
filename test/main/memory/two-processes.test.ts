import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readMemory } from '../../../main/memory/memory-file.ts';
import type { Shape } from '../../../main/memory/shape.ts';
import { bundleForNode } from '../../support/bundle.ts';
import { temporaryProfile } from '../../support/profile.ts';

const shape: Shape<readonly string[]> = { name: 'things', schema: z.array(z.string()).readonly(), empty: [], lifts: [] };
let built = '';
let script = '';

beforeAll(async () => {
  built = await mkdtemp(path.join(os.tmpdir(), 'attest-test-'));
  script = await bundleForNode(path.join(import.meta.dirname, 'adder.ts'), built);
});
afterAll(() => rm(built, { recursive: true, force: true }));

function adder(folder: string, name: string, times: number): { readonly process: ChildProcess; readonly said: () => string[]; readonly ended: Promise<unknown> } {
  const child = spawn(process.execPath, [script, folder, name, String(times)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (part) => (text += String(part)));
  return { process: child, said: () => text.split('\n').slice(0, -1), ended: once(child, 'close') };
}

describe('several processes on one profile', () => {
  it('lose no change to one another', async () => {
    const profile = await temporaryProfile();
    const all = ['window', 'command line', 'another'].map((name) => adder(profile.folder, name, 25));
    await Promise.all(all.map((one) => one.ended));
    const read = await readMemory(profile, shape);
    expect(read.ok ? [...read.value].sort() : read).toEqual(all.flatMap((one) => one.said()).sort());
    expect(all.flatMap((one) => one.said())).toHaveLength(75);
  });

  it('keep every acknowledged change when one is killed in the middle, again and again', async () => {
    const profile = await temporaryProfile();
    const acknowledged: string[] = [];
    for (let round = 0; round < 12; round++) {
      const one = adder(profile.folder, `round ${round}`, 1000);
      await once(one.process.stdout ?? process, 'data');
      one.process.kill('SIGKILL');
      await one.ended;
      acknowledged.push(...one.said());
    }
    const read = await readMemory(profile, shape);
    expect(read.ok && acknowledged.filter((thing) => !read.value.includes(thing))).toEqual([]);
    expect(profile.told).toEqual([]);
  });
});
