import { describe, expect, it } from 'vitest';
import { verifyPortfolio } from '../../../main/verify/verify-portfolio.ts';
import { look, machine, newPortfolio, titles, value } from '../../support/portfolio-bench.ts';
import { startWorker, useWorkers } from './worker-process.ts';

useWorkers();

describe('two processes at once on one folder', () => {
  it('each get a writer of their own, and nothing of either is lost', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    await session.close();
    const { folder: profile } = on.context.profile;
    // Both would go on with this journal, if both could.
    const earlier = await startWorker(profile, session.folder, 'candidate:Sam Okafor');
    earlier.ask('add earlier');
    expect(await earlier.answer()).toBe('ok earlier');
    await earlier.end();
    const workers = await Promise.all([startWorker(profile, session.folder, 'candidate:Sam Okafor'), startWorker(profile, session.folder, 'candidate:Sam Okafor')]);
    // One has the kernel's lock, the other finds it taken.
    expect(workers.map(({ writer }) => writer === 'new')).toContain(true);
    expect(workers.map(({ writer }) => writer === 'new')).toContain(false);
    const answers = await Promise.all(
      workers.map(async (worker, number) => {
        const heard: (string | null)[] = [];
        for (let edit = 0; edit < 40; edit++) {
          worker.ask(`add p${number}x${edit}`);
          heard.push(await worker.answer());
        }
        await worker.end();
        return heard;
      }),
    );
    const acknowledged = answers.flat().map((answer) => /^ok (.+)$/.exec(answer ?? '')?.[1] ?? answer);
    const reader = await look(on, session.folder);
    expect(titles(reader)).toEqual(['earlier', ...acknowledged].sort());
    expect(titles(reader)).toHaveLength(81);
    expect(new Set([...reader.portfolio.evidence.values()].map((item) => item.added.writer)).size).toBe(2);
    expect(value(await verifyPortfolio(on.context, session.folder))).toMatchObject({ ok: true, checked: { journals: 3, lines: 82 } });
    // One journal a process, each one unbroken: no two lines of a writer have the same number.
    const places = reader.fold.entries.map(({ line }) => `${line.writer} ${line.n}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
