import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { StartWorker, Worker } from '../../../main/worker/worker.ts';
import type { Told } from './obedient.ts';

/** Starts a worker that says and hears these, and gathers what is heard of it. */
interface Bench {
  /** One that does as it is told. */
  readonly obedient: () => Watched;
  /** One whose file is this. */
  readonly written: (name: string, script: string) => Promise<Watched>;
}

interface Watched {
  readonly tell: (told: Told) => void;
  readonly end: Worker['end'];
  readonly heard: readonly unknown[];
  readonly goneFor: readonly string[];
  /** The next message that has not been waited for yet. */
  readonly next: () => Promise<unknown>;
  readonly gone: Promise<string>;
}

/** Workers of this sort, of the built `obedient.ts` in this file and of scripts that are put beside it. */
export function workersOf(start: StartWorker, obedient: string): Bench {
  return {
    obedient: () => watched(start, obedient),
    written: async (name, script) => {
      const file = path.join(path.dirname(obedient), `${name}.mjs`);
      await writeFile(file, script);
      return watched(start, file);
    },
  };
}

function watched(start: StartWorker, file: string): Watched {
  const [heard, goneFor]: [unknown[], string[]] = [[], []];
  let [waitedFor, wake]: [number, () => void] = [0, () => undefined];
  let tellGone: (why: string) => void = () => undefined;
  const gone = new Promise<string>((resolve) => { tellGone = resolve; });
  const worker = start(file, {
    message: (message) => { heard.push(message); wake(); },
    gone: (why) => { goneFor.push(why); tellGone(why); },
  });
  const next = async (): Promise<unknown> => {
    const at = waitedFor++;
    while (heard.length <= at) await new Promise<void>((resolve) => { wake = resolve; });
    return heard[at];
  };
  return { tell: (told) => worker.send(told), end: worker.end, heard, goneFor, next, gone };
}

/** What holds for every sort of worker, by its name. Each throws where it does not. */
export const acceptance: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
  'hears and answers in order, also what was said before it listened': async ({ obedient }) => {
    const worker = obedient();
    const said = [1, 'two', { three: [3, null, true, new Uint8Array([3])] }, new Map([['four', 4]])];
    for (const what of said) worker.tell({ kind: 'repeat', what });
    for (const what of said) assert.deepEqual(await worker.next(), what);
    await worker.end();
    assert.deepEqual(worker.heard, said);
  },

  'carries a message of many megabytes': async ({ obedient }) => {
    const worker = obedient();
    const what = 'a criterion and its evidence; '.repeat(1_000_000);
    worker.tell({ kind: 'repeat', what });
    assert.equal(await worker.next(), what);
    await worker.end();
  },

  'is ended at once, in the middle of work that has no end': async ({ obedient }) => {
    const worker = obedient();
    worker.tell({ kind: 'repeat', what: 'begun' });
    await worker.next();
    worker.tell({ kind: 'never-stop' });
    await worker.end();
    assert.equal(worker.goneFor.length, 1);
  },

  'is ended before it has begun, and twice': async ({ obedient }) => {
    const worker = obedient();
    await Promise.all([worker.end(), worker.end()]);
    await worker.end();
    assert.equal(worker.goneFor.length, 1);
    assert.deepEqual(worker.heard, []);
  },

  'that ends itself says so once, with its code': async ({ obedient }) => {
    const worker = obedient();
    worker.tell({ kind: 'exit' });
    assert.match(await worker.gone, /\b3\b/);
    worker.tell({ kind: 'repeat', what: 'nobody is there' });
    await worker.end();
    assert.equal(worker.goneFor.length, 1);
    assert.deepEqual(worker.heard, []);
  },

  'that throws is gone': async ({ obedient }) => {
    const worker = obedient();
    worker.tell({ kind: 'throw' });
    await worker.gone;
    await worker.end();
    assert.equal(worker.goneFor.length, 1);
  },

  'that leaves a promise broken is gone': async ({ obedient }) => {
    const worker = obedient();
    worker.tell({ kind: 'reject' });
    await worker.gone;
  },

  'that cannot be loaded is gone': async ({ written }) => {
    await (await written('lost', 'import "./nowhere.mjs";')).gone;
    await (await written('unreadable', 'this is no script')).gone;
  },
};
