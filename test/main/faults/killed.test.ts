import { describe, expect, it } from 'vitest';
import { verifyPortfolio } from '../../../main/verify/verify-portfolio.ts';
import { look, machine, newPortfolio, titles, value } from '../../support/portfolio-bench.ts';
import { startWorker, useWorkers } from './worker-process.ts';

useWorkers();

describe('a process killed at random moments', () => {
  it('has everything on the disk that it acknowledged, over 200 edits', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    await session.close();
    const acknowledged: string[] = [];
    let asked = 0;
    while (asked < 200) {
      const worker = await startWorker(on.context.profile.folder, session.folder, 'candidate:Sam Okafor');
      const many = 10 + Math.floor(Math.random() * 30);
      for (let edit = 0; edit < many; edit++) worker.ask(`add e${asked++} ${Math.floor(Math.random() * 1500)}`);
      const stopAfter = Math.floor(Math.random() * many);
      for (let answer = await worker.answer(), heard = 0; answer !== null; answer = await worker.answer()) {
        acknowledged.push(answer.replace('ok ', ''));
        if (++heard === stopAfter) setTimeout(() => worker.process.kill('SIGKILL'), Math.random() * 5);
        if (heard === many) worker.process.kill('SIGKILL');
      }
    }
    const reader = await look(on, session.folder);
    const there = new Set(titles(reader));
    expect(acknowledged.length).toBeGreaterThan(20);
    expect(acknowledged.filter((name) => !there.has(name))).toEqual([]);
    expect(value(await verifyPortfolio(on.context, session.folder)).findings.filter(({ unproved }) => unproved)).toEqual([]);
    const next = await startWorker(on.context.profile.folder, session.folder, 'candidate:Sam Okafor');
    next.ask('add last');
    expect(await next.answer()).toBe('ok last');
    await next.end();
  });
});
