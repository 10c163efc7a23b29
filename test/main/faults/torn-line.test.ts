import { appendFile, readFile, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { adding, look, machine, newPortfolio, priya, titles, value, work, type Machine } from '../../support/portfolio-bench.ts';

async function withTornLine(on: Machine): Promise<{ readonly folder: string; readonly file: string; readonly size: number }> {
  const session = await newPortfolio(on);
  value(await session.act([adding('one', 'E1')]));
  const file = path.join(session.folder, 'journal', `${session.writer?.id ?? ''}.jsonl`);
  await session.close();
  const { size } = await stat(file);
  await appendFile(file, '{"n":3,"at":"2026-11-21T20:30:05.123+00:00","clock":[1,0],"do":{"ki');
  return { folder: session.folder, file, size };
}

describe('a torn last line', () => {
  it('of one’s own is cut off, and said once', async () => {
    const on = await machine();
    const { folder, file, size } = await withTornLine(on);
    const session = await work(on, folder);
    expect(session.notices.map(({ kind }) => kind)).toEqual(['torn-line-cut']);
    expect((await stat(file)).size).toBe(size);
    value(await session.act([adding('two', 'E2')]));
    await session.close();
    const again = await work(on, folder);
    expect(again.notices).toEqual([]);
    expect(titles(again)).toEqual(['About one', 'About two']);
    await again.close();
  });

  it('of somebody else’s is still arriving: said, never cut, and read when it has come', async () => {
    const on = await machine();
    const { folder, file } = await withTornLine(on);
    const before = await readFile(file);
    const assessor = await work(on, folder, priya);
    value(await assessor.act([{ kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'portfolio' }, text: 'Well begun' }]));
    expect(assessor.notices.map(({ kind }) => kind)).toEqual(['arriving']);
    await assessor.close();
    // On another machine it is somebody else's, too, though the person is the same.
    const laptop = await work(await machine('laptop'), folder);
    value(await laptop.act([adding('three', 'EB1')]));
    await laptop.close();
    expect(await readFile(file)).toEqual(before);
  });

  it('that comes piece by piece counts once it is whole', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const file = path.join(session.folder, 'journal', `${session.writer?.id ?? ''}.jsonl`);
    const { size } = await stat(file);
    value(await session.act([adding('one', 'E1'), adding('two', 'E2')]));
    await session.close();
    const whole = await readFile(file);
    await truncate(file, size);
    const reader = await look(on, session.folder);
    for (let at = size; at < whole.length; at += 100) {
      await appendFile(file, whole.subarray(at, at + 100));
      value(await reader.refresh());
      // Half an action is none: either both of its lines count, or neither.
      expect(titles(reader)).toEqual(at + 100 < whole.length ? [] : ['About one', 'About two']);
    }
    expect(reader.notices).toEqual([]);
  });
});
