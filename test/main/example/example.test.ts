import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commandLine, statusSchema } from '../../support/command-line.ts';

const itemSchema = z.looseObject({
  reference: z.string(), method: z.string(), withdrawn: z.unknown(),
  files: z.array(z.looseObject({ name: z.string() })), claims: z.array(z.looseObject({ state: z.string() })),
  assessed: z.looseObject({ state: z.string(), current: z.string() }).nullable(),
});
const listSchema = z.object({ evidence: z.array(itemSchema) });

const verifySchema = z.looseObject({ ok: z.boolean(), findings: z.array(z.unknown()) });

let printed: string;
let folder: string;
let status: z.infer<typeof statusSchema>;
let list: z.infer<typeof listSchema>;
let verified: z.infer<typeof verifySchema>;

/** Played once: everything the tests look at is asked for here. */
beforeAll(async () => {
  const bench = await commandLine();
  folder = bench.folder;
  printed = await bench.ok('example', 'sam');
  status = await bench.json(statusSchema, 'status', 'sam');
  list = await bench.json(listSchema, 'list', 'sam');
  verified = await bench.json(verifySchema, 'verify', 'sam');
});

function unit(code: string) {
  const found = status.units.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no unit ${code}`);
  return found;
}

describe('the worked example', () => {
  test('is a candidate with both forms, at the path that was printed', () => {
    expect(printed).toBe(path.join(folder, 'sam'));
    expect(status.portfolio).toMatchObject({ candidate: 'Sam Okafor', number: '091004417', centre: 'Harbour Training' });
    expect(status.units.map(({ code }) => code)).toEqual(['PPL2GEN7-FORM', 'MONITOR-FORM']);
    expect([status.setAside, status.waiting, status.damaged]).toEqual([[], [], []]);
  });

  test('has at least 14 items by at least 8 methods, with real files of several kinds', () => {
    const { evidence } = list;
    const standing = evidence.filter(({ withdrawn }) => withdrawn === null || withdrawn === undefined || withdrawn === false);
    expect(standing.length).toBeGreaterThanOrEqual(14);
    expect(evidence.length - standing.length).toBe(1);
    expect(new Set(standing.map(({ method }) => method)).size).toBeGreaterThanOrEqual(8);
    const kinds = evidence.flatMap(({ files }) => files).map(({ name }) => path.extname(name));
    expect(kinds).toEqual(expect.arrayContaining(['.csv', '.docx', '.eml', '.jpg', '.mp3', '.pdf']));
  });

  test('its first unit is decided competent, and every must rule of it is met or shown', () => {
    const first = unit('PPL2GEN7-FORM');
    expect(first.decision).toMatchObject({ outcome: 'competent', by: 'Priya Nair' });
    expect(first.rules.filter(({ strength, judged }) => strength === 'must' && judged !== 'met' && judged !== 'shown')).toEqual([]);
    expect(first.rules.find(({ id }) => id === 'R1')).toMatchObject({ judged: 'met' });
    expect(first.criteria.filter(({ state }) => state !== 'accepted' && state !== 'inferred')).toEqual([]);
    expect(first.criteria.filter(({ state }) => state === 'inferred').map(({ address }) => address)).toEqual(['knowledge/3', 'knowledge/5']);
    expect(first.criteria.filter(({ reason }) => reason !== null).map(({ address }) => address)).toEqual(['performance/10', 'performance/13', 'performance/16']);
  });

  test('its second unit is on the way: accepted, waiting, more needed and nothing yet', () => {
    const second = unit('MONITOR-FORM');
    expect(second.decision).toBeNull();
    expect(new Set(second.criteria.map(({ state }) => state))).toEqual(new Set(['accepted', 'claimed', 'more-needed', 'nothing']));
    expect(second.rules.filter(({ strength, judged }) => strength === 'must' && (judged === 'open' || judged === 'for-a-person')).length).toBeGreaterThan(0);
  });

  test('says once of each item that counts that it is valid, authentic and current, and of one that it is not current', () => {
    const counting = list.evidence.filter(({ claims }) => claims.some(({ state }) => state === 'accepted'));
    expect(counting.map(({ assessed }) => assessed?.state)).toEqual(counting.map(() => 'found'));
    expect(list.evidence.filter(({ assessed }) => assessed?.state === 'not-yet').map(({ reference, assessed }) => [reference, assessed?.current])).toEqual([['E12', 'not-yet']]);
  });

  test('verifies without a finding', () => {
    expect([verified.ok, verified.findings]).toEqual([true, []]);
  });

  test('is not made where something is already', async () => {
    const bench = await commandLine();
    await mkdir(path.join(bench.folder, 'mine'));
    await writeFile(path.join(bench.folder, 'mine', 'notes.txt'), 'mine');
    const said = await bench.attest('example', 'mine');
    expect(said.status).toBe(1);
    expect(said.err).toMatch(/exists already and is not empty/);
  });
});
