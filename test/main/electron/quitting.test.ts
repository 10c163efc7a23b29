import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { closeBeforeQuitting } from '../../../main/electron/close-before-quitting.ts';
import { placeGiven } from '../../../main/electron/outside.ts';
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

describe('what is opened from outside', () => {
  it('is kept until the page asks its first question, then told at once; a page that goes away is waited for again', async () => {
    const { ask, told, desk } = await atTheDesk();
    desk.outside.opened('/given/first');
    expect(told).toEqual([]);
    value(await ask.library());
    value(await ask.library());
    desk.outside.opened('/given/second');
    expect(told).toEqual([{ tiding: 'open-folder', told: '/given/first' }, { tiding: 'open-folder', told: '/given/second' }]);
    desk.outside.left();
    desk.outside.opened('/given/third');
    expect(told).toHaveLength(2);
    value(await ask.library());
    expect(told).toHaveLength(3);
  });

  it.each([
    [['/opt/attest'], false, null], [['/opt/attest', '/p/Sam'], false, '/p/Sam'], [['/opt/attest', '--no-sandbox', 'Sam'], false, '/here/Sam'],
    [['/bin/electron', '/src', 'Sam.attest'], true, '/here/Sam.attest'], [['/bin/electron', '/src'], true, null], [['/opt/attest', 'Sam', '--flag'], false, '/here/Sam'],
  ] as const)('is the first thing in %j that is no switch', (argv, inDevelopment, wanted) => {
    expect(placeGiven(argv, inDevelopment, '/here')).toBe(wanted);
  });
});
