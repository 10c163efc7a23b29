import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commandLine, type Bench } from '../../support/command-line.ts';

const statusSchema = z.object({ units: z.array(z.object({
  code: z.string(), supersededBy: z.string().nullable(), fromEarlier: z.array(z.string()),
  criteria: z.array(z.object({ address: z.string(), state: z.string(), references: z.array(z.string()) })),
})) });
const comparisonSchema = z.object({
  age: z.string(), counts: z.record(z.string(), z.number()),
  criteria: z.array(z.object({ kind: z.string(), earlier: z.object({ label: z.string() }).nullable(), later: z.object({ address: z.string() }).nullable(), otherAct: z.boolean().optional() })),
});

const priya = ['--as', 'assessor:Priya Nair'];

/** Sam's portfolio on the earlier edition: E1 accepted for 1 and g, claimed for 8, 16 and behaviour a. */
async function begun(): Promise<Bench & { readonly dir: string; readonly states: () => Promise<ReadonlyMap<string, string>>; readonly toSettle: () => Promise<readonly string[]> }> {
  const bench = await commandLine();
  const dir = path.join(bench.folder, 'sam');
  await bench.ok('new', dir, '--candidate', 'Sam Okafor', '--unit', 'H2L6 04');
  await bench.ok('add', dir, '--title', 'A complaint', '--method', 'product', '--day', '2026-10-07', '--held-at', 'Head office');
  await bench.ok('claim', dir, 'E1', 'performance/1', 'knowledge/g', 'performance/8', 'performance/16', 'behaviour/a');
  await bench.ok('judge', dir, 'E1', 'performance/1', 'knowledge/g', 'performance/8', '--verdict', 'accepted', ...priya);
  const later = async () => (await bench.json(statusSchema, 'status', dir)).units.find(({ code }) => code === 'PPL2GEN7');
  return {
    ...bench, dir,
    states: async () => new Map((await later())?.criteria.map(({ address, state }) => [address, state])),
    toSettle: async () => (await later())?.fromEarlier ?? [],
  };
}

describe('going over to another edition of a unit', { timeout: 60_000 }, () => {
  it('is compared first: what is the same, reworded, moved, new and gone', async () => {
    const { dir, json, ok, attest } = await begun();
    const compared = await json(comparisonSchema, 'compare', dir, 'H2L604', 'PPL2GEN7');
    expect(compared).toMatchObject({ age: 'unknown', counts: { same: 0, reworded: 5, moved: 15, new: 7, gone: 6 } });
    expect(compared.criteria.find(({ later }) => later?.address === 'performance/1')).toMatchObject({ kind: 'reworded', earlier: { label: '16' } });
    expect(compared.criteria.find(({ later }) => later?.address === 'performance/9')).toMatchObject({ kind: 'reworded', earlier: { label: '8' }, otherAct: true });
    expect((await attest('compare', dir, 'H2L604', 'PPL2GEN7')).out).toContain('[pick] the best [option for] your customer');
    expect(await attest('compare', dir, 'H2L604', 'NOBODY')).toMatchObject({ status: 1 });
    expect(await ok('compare', dir, 'H2L604', 'PPL2GEN7')).not.toBe('');
  });

  it('nothing turns green by itself: claims for the same words go over, judgements once they are upheld, reworded ones are asked about', async () => {
    const { dir, ok, json, states, toSettle, attest } = await begun();
    await ok('upgrade', dir, 'H2L604', '--to', 'PPL2GEN7');
    const before = await states();
    expect([...before.values()].filter((state) => state === 'accepted' || state === 'inferred')).toEqual([]);
    expect([before.get('performance/2'), before.get('knowledge/1'), before.get('performance/9'), before.get('performance/1')]).toEqual(['claimed', 'claimed', 'nothing', 'nothing']);
    expect(await toSettle()).toEqual([
      'E1 was claimed for H2L6 04#performance/16. PPL2GEN7#performance/1 asks in other words: claim it again, or leave it.',
      'E1 was claimed for H2L6 04#performance/8. PPL2GEN7#performance/9 asks in other words: claim it again, or leave it.',
      'E1 for PPL2GEN7#performance/2 was judged before: Evidence accepted. It counts once the assessor upholds it.',
      'E1 for PPL2GEN7#knowledge/1 was judged before: Evidence accepted. It counts once the assessor upholds it.',
      'E1 for H2L6 04#behaviour/a: no longer asked for.',
    ]);
    await ok('leave', dir, 'E1', 'performance/9');
    await ok('claim', dir, 'E1', 'performance/1');
    expect((await attest('uphold', dir, 'PPL2GEN7', '--as', 'candidate:Sam Okafor')).status).toBe(1);
    await ok('uphold', dir, 'PPL2GEN7', ...priya);
    const after = await states();
    expect([after.get('performance/2'), after.get('knowledge/1'), after.get('performance/9'), after.get('performance/1')]).toEqual(['accepted', 'accepted', 'nothing', 'claimed']);
    expect(await toSettle()).toEqual(['E1 for H2L6 04#behaviour/a: no longer asked for.']);
    const earlier = (await json(statusSchema, 'status', dir)).units.find(({ code }) => code !== 'PPL2GEN7');
    expect(earlier).toMatchObject({ supersededBy: 'PPL2GEN7' });
    expect(earlier?.criteria.find(({ address }) => address === 'performance/8')).toMatchObject({ state: 'accepted', references: ['E1'] });
    expect((await attest('uphold', dir, 'PPL2GEN7', ...priya)).status).toBe(1);
    await ok('undo', dir, ...priya);
    expect((await states()).get('performance/2')).toBe('claimed');
  });

  it('is undone as one action, and asked again brings what was claimed since', async () => {
    const { dir, ok, attest, states } = await begun();
    await ok('upgrade', dir, 'H2L604', '--to', 'PPL2GEN7');
    await ok('undo', dir);
    expect((await states()).size).toBe(0);
    await ok('upgrade', dir, 'H2L604', '--to', 'PPL2GEN7');
    expect((await attest('upgrade', dir, 'H2L604', '--to', 'PPL2GEN7')).status).toBe(1);
    await ok('claim', dir, 'E1', 'H2L604#performance/2');
    await ok('upgrade', dir, 'H2L604', '--to', 'PPL2GEN7');
    expect((await states()).get('performance/3')).toBe('claimed');
  });
});
