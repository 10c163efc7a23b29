import { describe, expect, it } from 'vitest';
import { done } from '../../../domain/failure/result.ts';
import { answerQuestions, type Receiver } from '../../../main/electron/answer-questions.ts';
import { questions, type Handlers } from '../../../main/electron/contract/contract.ts';
import type { Library } from '../../../main/electron/contract/library.ts';
import { handlersOf } from '../../../main/electron/handlers.ts';
import { bugOutline } from '../../../main/electron/log-bug.ts';
import { appOrigin, startPage } from '../../../main/electron/origin.ts';
import { makeSay } from '../../../main/words/say.ts';
import { atTheDesk } from './desk.ts';

const say = makeSay();
const page = { senderFrame: { url: startPage, parent: null } };
const empty: Library = { portfolios: [], notices: [] };
const refusal = { ok: false, failure: { code: 'bridge-refused' } };

/** Stands in for Electron's ipcMain: asks a question as a frame would. */
async function asking(some: Partial<Handlers>) {
  const listeners = new Map<string, Parameters<Receiver['handle']>[1]>();
  const bugs: unknown[] = [];
  const { desk } = await atTheDesk();
  answerQuestions({ handle: (channel, listener) => void listeners.set(channel, listener) }, { ...handlersOf(desk), ...some }, { say, origin: appOrigin, onBug: (_, bug) => bugs.push(bug) });
  const ask = (event: { readonly senderFrame: typeof page.senderFrame | null }, channel: string, ...args: unknown[]) => listeners.get(channel)?.(event, ...args);
  return { ask, bugs, listeners };
}

describe('a question of the page', () => {
  it('is answered', async () => {
    const { ask } = await asking({ library: () => Promise.resolve(done(empty)) });
    expect(await ask(page, 'attest:library')).toEqual(done(empty));
  });

  it('point 17: is not even heard from another page, a frame within, or a frame that is gone', async () => {
    let heard = 0;
    const { ask } = await asking({ library: () => Promise.resolve(done({ ...empty, notices: [String(heard++)] })) });
    const within = { url: startPage, parent: { url: startPage, parent: null } };
    const others = ['app://evil/', 'app://attest.evil/index.html', 'app://user@attest/index.html', 'https://attest/', 'about:blank', ''].map((url) => ({ url, parent: null }));
    for (const senderFrame of [...others, within, null]) expect(await ask({ senderFrame: senderFrame as never }, 'attest:library')).toMatchObject(refusal);
    expect(heard).toBe(0);
  });

  it('point 20: is refused with arguments that the contract does not know', async () => {
    const { ask } = await asking({ library: () => Promise.resolve(done(empty)) });
    expect(await ask(page, 'attest:library', { path: '/etc' })).toMatchObject(refusal);
    for (const args of [[], ['/x'], ['/x', { person: { name: 'Sam', role: 'candidate' } }], ['/x', null, 'more']]) expect(await ask(page, 'attest:open', ...args)).toMatchObject(refusal);
  });

  it('never gets an answer that the contract does not know', async () => {
    const more = { ...empty, key: 'secret' };
    const { ask, bugs } = await asking({ library: () => Promise.resolve(done(more)) });
    expect(await ask(page, 'attest:library')).toMatchObject({ ok: false, failure: { code: 'internal' } });
    expect(String(bugs[0])).toContain('key');
  });

  it('gets an expected failure as an answer', async () => {
    const failure = { code: 'profile-busy', sentence: 'Busy.', next: 'Try again.' } as const;
    const { ask } = await asking({ library: () => Promise.resolve({ ok: false, failure }) });
    expect(await ask(page, 'attest:library')).toEqual({ ok: false, failure });
  });

  it('that meets a bug is answered with what is safe, and the bug is told', async () => {
    const { ask, bugs } = await asking({ library: () => Promise.reject(new TypeError('Sam Okafor is not a function')) });
    expect(await ask(page, 'attest:library')).toMatchObject({ ok: false, failure: { code: 'internal', next: expect.stringContaining('on the disk') as unknown } });
    expect(bugs).toHaveLength(1);
    expect(bugOutline(bugs[0])).toMatch(/^TypeError .*answer-questions\.test\.ts/);
    expect(bugOutline(bugs[0])).not.toMatch(/Okafor|[/\\]/);
  });

  it('point 20: has a channel for each entry of the contract and for nothing else', async () => {
    const { listeners } = await asking({});
    expect([...listeners.keys()].sort()).toEqual(Object.keys(questions).map((name) => `attest:${name}`).sort());
  });
});
