import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commandLine, statusSchema } from '../../support/command-line.ts';
import { unitCases } from '../../support/score-unit.ts';

const [standard, , form] = unitCases('seeds');
const unitsSchema = z.object({ units: z.array(z.object({ code: z.string(), codes: z.array(z.string()), title: z.string(), source: z.string(), edition: z.string() })) });

describe('attest read-unit --keep', () => {
  it('puts a unit into the centre’s library, and portfolios are made with it, its rules alive', async () => {
    const { folder, ok, json } = await commandLine();
    await writeFile(path.join(folder, 'form.txt'), form!.text);
    const code = await ok('read-unit', 'form.txt', '--keep', '--as', 'centre:Priya Nair');
    expect(code).toMatch(/^UNIT-[0-9A-F]{6}$/);
    const kept = (await json(unitsSchema, 'units')).units.at(-1);
    expect(kept).toMatchObject({ code, source: 'form.txt' });
    expect(kept?.edition).toMatch(/^kept \d+ \w+ \d{4}, checked by Priya Nair$/);
    await ok('new', 'sam', '--candidate', 'Sam Okafor', '--unit', code);
    const [unit] = (await json(statusSchema, 'status', 'sam')).units;
    expect(unit?.rules.find(({ sentence }) => sentence === 'The assessor must assess PCs 3–7 by directly observing the candidate’s work.')).toMatchObject({ kind: 'method', judged: 'open' });
  });

  it('keeps nothing that is still to be decided, until somebody gives their word for it', async () => {
    const { folder, attest, ok } = await commandLine();
    await writeFile(path.join(folder, 'form.txt'), form!.text.replace('PCs 3–7', 'PCs37'));
    const refused = await attest('read-unit', 'form.txt', '--keep', '--as', 'centre:Priya Nair');
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('1 point of this unit is not decided yet. The first: A rule was mended, which needs your confirmation. “37” was read as 3 to 7: the dash between them was lost.');
    expect((await attest('units')).out.trim().split('\n')).toHaveLength(4);
    await ok('read-unit', 'form.txt', '--keep', '--confirmed', '--as', 'centre:Priya Nair');
    expect((await attest('units')).out.trim().split('\n')).toHaveLength(5);
  });

  it('tells editions of one code apart, and asks which is meant', async () => {
    const { folder, attest, ok, json } = await commandLine();
    await writeFile(path.join(folder, 'nos.txt'), standard!.text);
    const code = await ok('read-unit', 'nos.txt', '--keep', '--confirmed', '--as', 'centre:Priya Nair');
    expect(code).toMatch(/^PPL2GEN7@[0-9a-f]{8}$/);
    const { units } = await json(unitsSchema, 'units');
    expect(units.filter(({ codes }) => codes.includes('PPL2GEN7')).map((one) => one.code)).toEqual(['PPL2GEN7@program', code]);
    const asked = await attest('new', 'sam', '--candidate', 'Sam Okafor', '--unit', 'ppl2gen7');
    expect(asked.err).toContain(`There are 2 editions of ppl2gen7 here: ppl2gen7@program (comes with Attest); ppl2gen7@${code.slice(9)} (kept `);
    await ok('new', 'sam', '--candidate', 'Sam Okafor', '--unit', code);
    await ok('new', 'ewa', '--candidate', 'Ewa Zielińska', '--unit', 'PPL2GEN7@program');
    expect((await json(statusSchema, 'status', 'sam')).units[0]?.code).toBe('PPL2GEN7');
  });

  it('keeps no document that is no unit, and nothing without a name', async () => {
    const { folder, attest } = await commandLine();
    await writeFile(path.join(folder, 'letter.txt'), 'Dear Sir\n\nThe lift is out of order again.\n');
    expect((await attest('read-unit', 'letter.txt', '--keep', '--as', 'centre:Priya Nair')).err).toContain('No unit was found in letter.txt: it has no criteria to assess against. Nothing was read from it.');
    expect((await attest('read-unit', 'letter.txt', '--keep')).status).toBe(1);
  });
});
