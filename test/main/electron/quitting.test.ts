import { EventEmitter } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearDesk } from '../../../main/electron/clear-desk.ts';
import { closeBeforeQuitting } from '../../../main/electron/close-before-quitting.ts';
import { placeGiven } from '../../../main/electron/outside.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { atTheDesk } from './desk.ts';
import { value } from './value.ts';

/** Quits as Electron does: a quit that is asked for while another is being put off is passed over. */
class FakeApp extends EventEmitter {
  hasQuit = false;
  #isQuitting = false;

  quit(): void {
    if (this.#isQuitting) return;
    this.#isQuitting = true;
    let isPutOff = false;
    this.emit('will-quit', { preventDefault: () => { isPutOff = true; } });
    // Promises settle before Electron itself goes on.
    queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => {
      this.#isQuitting = false;
      this.hasQuit = !isPutOff;
    })))))));
  }
}

describe('quitting', () => {
  it('waits for what is still to be written, and then quits, also where there was nothing', async () => {
    for (const wait of [() => Promise.resolve(), () => new Promise<void>((resolve) => setImmediate(resolve)), () => Promise.reject(new Error('no disk'))]) {
      const app = new FakeApp();
      let finished = 0;
      closeBeforeQuitting(app as never, () => {
        finished += 1;
        return wait();
      });
      app.quit();
      expect(app.hasQuit).toBe(false);
      await expect.poll(() => app.hasQuit).toBe(true);
      expect(finished).toBe(1);
    }
  });
});

describe('quitting in the middle of a print', () => {
  it('ends it, and takes away what is half written first', async () => {
    const to = await temporaryFolder();
    const worker = path.join(await temporaryFolder(), 'worker.mjs');
    await writeFile(worker, `import fs from 'node:fs'; import { parentPort as port } from 'node:worker_threads'; port.on('message', ({ id, path }) => { fs.writeFileSync(path, 'half'); port.postMessage({ kind: 'progress', id, done: 0.5 }); for (;;); })`);
    const { ask, desk, told } = await atTheDesk(worker);
    const portfolio = value(await ask.makePortfolio({ candidate: 'Sam Okafor', codes: ['PPL2GEN7'] }));
    const { open } = value(await ask.open(portfolio, { person: { name: 'Sam Okafor' }, role: 'candidate' }));
    const printed = ask.print(open, { codes: [], formats: ['docx'], folder: to }, 'print-1');
    await expect.poll(() => told.some(({ tiding }) => tiding === 'progress'), { timeout: 15_000 }).toBe(true);
    expect(await readdir(to)).not.toEqual([]);
    await clearDesk(desk);
    expect(await readdir(to)).toEqual([]);
    expect(await printed).toMatchObject({ failure: { code: 'cancelled' } });
  });
});

describe('what is opened from outside', () => {
  it('is kept until the page listens, then told at once; a page that goes away is waited for again', async () => {
    const { ask, told, desk } = await atTheDesk();
    desk.outside.opened('/given/first');
    expect(told).toEqual([]);
    expect(value(await ask.given())).toBe('/given/first');
    expect(value(await ask.given())).toBeNull();
    desk.outside.opened('/given/second');
    expect(told).toEqual([{ tiding: 'open-folder', told: '/given/second' }]);
    desk.outside.left();
    desk.outside.opened('/given/third');
    expect(told).toHaveLength(1);
    expect(value(await ask.given())).toBe('/given/third');
  });

  it.each([
    [['/opt/attest'], false, null], [['/opt/attest', '/p/Sam'], false, '/p/Sam'], [['/opt/attest', '--no-sandbox', 'Sam'], false, '/here/Sam'],
    [['/bin/electron', '/src', 'Sam.attest'], true, '/here/Sam.attest'], [['/bin/electron', '/src'], true, null], [['/opt/attest', 'Sam', '--flag'], false, '/here/Sam'],
  ] as const)('is the first thing in %j that is no switch', (argv, inDevelopment, wanted) => {
    expect(placeGiven(argv, inDevelopment, '/here')).toBe(wanted);
  });
});
