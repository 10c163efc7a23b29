import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { unitCases } from '../../support/score-unit.ts';
import { atTheDesk } from './desk.ts';

const [, , form] = unitCases('seeds');

describe('the unit workshop behind the window', () => {
  it('keeps what was put right, opens it again, and puts the unit into the library that portfolios are made from', async () => {
    const { ask } = await atTheDesk();
    const read = await ask.readUnitIn({ kind: 'text', text: form!.text }, 'job');
    if (!read.ok) throw new Error(read.failure.sentence);
    const { id, lines } = read.value;
    const line = 1 + lines.findIndex(({ text }) => text.includes('Recognise repeated problems'));
    const done = [{ kind: 'become' as const, as: 'left-out' as const, places: [{ line, from: 0, to: lines[line - 1]!.text.length }] }];
    expect((await ask.keepWork(id, { title: 'A form', done, undone: [] })).ok).toBe(true);
    const [entry] = (await ask.workshopDrafts()).ok ? await ask.workshopDrafts().then((drafts) => (drafts.ok ? drafts.value : [])) : [];
    expect(entry).toMatchObject({ id, title: 'A form', kept: null });
    expect(await ask.openWork(id, 'job')).toMatchObject({ ok: true, value: { id, done } });
    const kept = await ask.keepUnit(id, 'Priya Nair', 'job');
    if (!kept.ok) throw new Error(kept.failure.sentence);
    const units = await ask.units();
    expect(units.ok && units.value.find(({ code }) => code === kept.value.code)?.edition).toContain('checked by Priya Nair');
    expect((await ask.makePortfolio({ candidate: 'Sam Okafor', codes: [kept.value.code] })).ok).toBe(true);
  });

  it('keeps nothing of a document that is no unit, and says what to do', async () => {
    const { ask, folder } = await atTheDesk();
    const file = path.join(folder, 'letter.txt');
    await writeFile(file, 'Dear Sir\n\nThe lift is out of order again.\n');
    expect(await ask.readUnitIn({ kind: 'file', path: file }, 'job')).toMatchObject({ ok: false, failure: { code: 'no-unit-in-it', sentence: 'No unit was found in letter.txt: it has no criteria to assess against.' } });
    expect(await ask.workshopDrafts()).toEqual({ ok: true, value: [] });
  });

  it('throws a draft away for good, and a correction that comes after does not bring it back', async () => {
    const { ask } = await atTheDesk();
    const read = await ask.readUnitIn({ kind: 'text', text: form!.text }, 'job');
    const id = read.ok ? read.value.id : '';
    await ask.dropWork(id);
    await ask.keepWork(id, { title: 'A form', done: [], undone: [] });
    expect(await ask.workshopDrafts()).toEqual({ ok: true, value: [] });
    expect(await ask.openWork(id, 'job')).toMatchObject({ ok: false, failure: { code: 'workshop-draft-gone' } });
  });

  it('refuses to keep what is not decided', async () => {
    const { ask } = await atTheDesk();
    const read = await ask.readUnitIn({ kind: 'text', text: form!.text.replace('PCs 3–7', 'PCs37') }, 'job');
    expect(await ask.keepUnit(read.ok ? read.value.id : '', 'Priya Nair', 'job')).toMatchObject({ ok: false, failure: { code: 'to-confirm-first' } });
  });
});
