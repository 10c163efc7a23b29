import { expect, it } from 'vitest';
import { z } from 'zod';
import { commandLine, statusSchema } from '../../support/command-line.ts';

it('status says who signs with several keys: here the candidate, who went on with a copy of the folder on another computer', async () => {
  const [desk, laptop] = [await commandLine(), await commandLine()];
  await desk.ok('new', 'sam', '--candidate', 'Sam Okafor', '--unit', 'PPL2GEN7-FORM');
  const folder = `${desk.folder}/sam`;
  const add = ['add', folder, '--title', 'One', '--method', 'product', '--day', '2026-10-07'];
  await desk.ok(...add);
  const schema = statusSchema.extend({ keys: z.array(z.string()) });
  expect((await desk.json(schema, 'status', folder)).keys).toEqual([]);
  expect((await desk.attest('status', folder)).out).not.toContain('several keys');
  await laptop.ok(...add);
  expect((await desk.json(schema, 'status', folder)).keys).toEqual(['Sam Okafor, the candidate, signs with 2 keys: one for each journal they began.']);
  expect((await desk.attest('status', folder)).out).toContain('Signing with several keys:\n  Sam Okafor, the candidate, signs with 2 keys');
});
