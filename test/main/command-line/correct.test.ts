import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Unit } from '../../../domain/unit/unit.ts';
import { rememberUnit } from '../../../main/memory/units.ts';
import { unitDocument } from '../../../main/portfolio/unit-files.ts';
import { findUnit } from '../../../main/templates/units.ts';
import { commandLine, type Bench } from '../../support/command-line.ts';

const statusSchema = z.object({ units: z.array(z.object({ fromEarlier: z.array(z.string()), rules: z.array(z.object({ id: z.string(), strength: z.string(), judged: z.string() })) })) });
const priya = ['--as', 'assessor:Priya Nair'];

/** Puts another version of the monitoring form into the centre’s library; answers with what it is asked for by. */
async function kept({ profile }: Bench, change: (unit: Unit) => Unit): Promise<string> {
  const unit = findUnit('MONITOR-FORM')?.unit;
  if (unit === undefined) throw new Error('The form is not there');
  const { document } = unitDocument(change(unit));
  await rememberUnit(profile, { document, imported: '2026-11-30T10:00:00Z', unit: change(unit) });
  return document;
}

it('a corrected reading lists what was decided under the earlier one, and nothing of that stands by itself', { timeout: 60_000 }, async () => {
  const bench = await commandLine();
  const { ok, json, attest, folder } = bench;
  const dir = path.join(folder, 'sam');
  const unit = async () => (await json(statusSchema, 'status', dir)).units[0];
  await ok('new', dir, '--candidate', 'Sam Okafor', '--unit', 'MONITOR-FORM');
  await ok('confirm', dir, 'R1', '--because', 'Seen over three months.', ...priya);
  expect((await unit())?.rules[0]?.judged).toBe('met');

  const weaker = await kept(bench, (form) => ({ ...form, rules: form.rules.map((rule, place) => (place === 1 ? { ...rule, strength: 'should' } : rule)) }));
  expect((await attest('correct', dir, 'MONITOR-FORM', '--to', weaker, '--because', 'x', '--as', 'candidate:Sam Okafor')).status).toBe(1);
  await ok('correct', dir, 'MONITOR-FORM', '--to', weaker, '--because', 'The form says should.', ...priya);

  const corrected = await unit();
  expect(corrected?.rules[1]?.strength).toBe('should');
  expect(corrected?.rules[0]?.judged).not.toBe('met');
  expect(corrected?.fromEarlier).toEqual([expect.stringMatching(/^Priya Nair confirmed rule R1 on .+, before the reading of the rules was corrected: confirm it again, or take it back\.$/)]);
  await ok('confirm', dir, 'R1', '--because', 'Still so.', ...priya);
  const settled = await unit();
  expect([settled?.fromEarlier, settled?.rules[0]?.judged]).toEqual([[], 'met']);
});

it('a unit that asks for something else is no other reading', { timeout: 60_000 }, async () => {
  const bench = await commandLine();
  const dir = path.join(bench.folder, 'sam');
  await bench.ok('new', dir, '--candidate', 'Sam Okafor', '--unit', 'MONITOR-FORM');
  const shorter = await kept(bench, (form) => ({ ...form, knowledge: form.knowledge.slice(1) }));
  const said = await bench.attest('correct', dir, 'MONITOR-FORM', '--to', shorter, '--because', 'x', ...priya);
  expect(said).toMatchObject({ status: 1 });
  expect(said.err).toContain('it differs in what is to be shown, not in its rules alone');
});
