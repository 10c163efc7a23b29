import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyPortfolio } from '../../../main/verify/verify-portfolio.ts';
import { look, machine, newPortfolio, titles, value } from '../../support/portfolio-bench.ts';
import { smallDisk } from './small-disk.ts';
import { startWorker, useWorkers } from './worker-process.ts';

useWorkers();

describe('a disk that is full in the middle of a line', () => {
  it('costs nothing that was acknowledged: the line is taken back, and work goes on in the same journal once there is space', async () => {
    const disk = await smallDisk();
    const on = await machine();
    const session = await newPortfolio(on, path.join(disk.folder, 'Sam'));
    const journal = path.join(session.folder, 'journal', `${session.writer?.id ?? ''}.jsonl`);
    await session.close();
    // The worker is of the same machine as the system says, so it begins a journal of its own.
    const worker = await startWorker(on.context.profile.folder, session.folder, 'candidate:Sam Okafor');
    const { pid = 0 } = worker.process;
    worker.ask('add first');
    expect(await worker.answer()).toBe('ok first');
    const [own = ''] = (await readdir(path.join(session.folder, 'journal'))).filter((name) => name !== path.basename(journal));
    const file = path.join(session.folder, 'journal', own);
    const before = await readFile(file);
    await disk.leave(1000, file, pid);
    // More than the rest of any page: part of the line fits, the rest does not.
    worker.ask('add second 1999');
    worker.ask('add third 1999');
    worker.ask('add fourth 1999');
    const answers = [await worker.answer(), await worker.answer(), await worker.answer()];
    expect(answers.at(-1)).toBe('no fourth disk-full');
    const saved = answers.filter((answer) => answer?.startsWith('ok')).map((answer) => answer?.slice(3));
    expect((await readFile(file)).subarray(0, before.length)).toEqual(before);
    expect((await readFile(file)).at(-1)).toBe(10);
    const full = await look(on, session.folder);
    expect(titles(full)).toEqual(['first', ...saved]);
    expect(full.notices).toEqual([]);
    await disk.free(pid);
    worker.ask('add fifth 1999');
    expect(await worker.answer()).toBe('ok fifth');
    await worker.end();
    expect(titles(await look(on, session.folder))).toEqual(['fifth', 'first', ...saved]);
    expect(await readdir(path.join(session.folder, 'journal'))).toHaveLength(2);
    expect(value(await verifyPortfolio(on.context, session.folder)).ok).toBe(true);
  });

  it('leaves no beginning of a new journal behind', async () => {
    const disk = await smallDisk();
    const on = await machine();
    const session = await newPortfolio(on, path.join(disk.folder, 'Sam'));
    await session.close();
    const folder = path.join(session.folder, 'journal');
    const before = await readdir(folder);
    const [journal = ''] = before;
    const worker = await startWorker(on.context.profile.folder, session.folder, 'candidate:Sam Okafor');
    expect(worker.writer).toBe('new');
    const { pid = 0 } = worker.process;
    await disk.leave(100 - (await stat(path.join(folder, journal))).size, path.join(folder, journal), pid);
    worker.ask('add first');
    expect(await worker.answer()).toBe('no first disk-full');
    expect(await readdir(folder)).toEqual(before);
    await disk.free(pid);
    worker.ask('add second');
    expect(await worker.answer()).toBe('ok second');
    await worker.end();
    expect((await look(on, session.folder)).notices).toEqual([]);
  });

  it('leaves no half-copied evidence behind', async () => {
    const disk = await smallDisk();
    const on = await machine();
    const session = await newPortfolio(on, path.join(disk.folder, 'Sam'));
    await session.close();
    const journal = path.join(session.folder, 'journal', (await readdir(path.join(session.folder, 'journal')))[0] ?? '');
    const worker = await startWorker(on.context.profile.folder, session.folder, 'candidate:Sam Okafor');
    await disk.leave(1000, journal, worker.process.pid ?? 0);
    // A file that is surely bigger than what is left.
    expect((await stat(process.execPath)).size).toBeGreaterThan(1 << 20);
    worker.ask(`take film ${process.execPath}`);
    expect(await worker.answer()).toBe('no film disk-full');
    expect(await readdir(path.join(session.folder, 'evidence'))).toEqual([]);
    await disk.free(worker.process.pid ?? 0);
    await worker.end();
  });
});
