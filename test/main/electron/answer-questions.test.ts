import { describe, expect, it } from 'vitest';
import { done } from '../../../domain/failure/result.ts';
import { answerQuestions, type Receiver } from '../../../main/electron/answer-questions.ts';
import type { Handlers, Library } from '../../../main/electron/contract/contract.ts';
import { appOrigin, startPage } from '../../../main/electron/origin.ts';
import { makeSay } from '../../../main/words/say.ts';

const say = makeSay();
const page = { senderFrame: { url: startPage, parent: null } };
const empty: Library = { portfolios: [], notices: [] };
const refusal = { ok: false, failure: { code: 'bridge-refused' } };

/** Stands in for Electron's ipcMain: asks a question as a frame would. */
function asking(handlers: Handlers) {
  const listeners = new Map<string, Parameters<Receiver['handle']>[1]>();
  answerQuestions({ handle: (channel, listener) => void listeners.set(channel, listener) }, handlers, { say, origin: appOrigin });
  return (event: { readonly senderFrame: typeof page.senderFrame | null }, channel: string, ...args: unknown[]) => listeners.get(channel)?.(event, ...args);
}

describe('a question of the page', () => {
  it('is answered', async () => {
    const ask = asking({ library: () => Promise.resolve(done(empty)) });
    expect(await ask(page, 'attest:library')).toEqual(done(empty));
  });

  it('is not even heard from another page, a frame within, or a frame that is gone', async () => {
    let heard = 0;
    const ask = asking({ library: () => Promise.resolve(done({ ...empty, notices: [String(heard++)] })) });
    for (const senderFrame of [{ url: 'app://evil/', parent: null }, null]) expect(await ask({ senderFrame }, 'attest:library')).toMatchObject(refusal);
    expect(heard).toBe(0);
  });

  it('is refused with arguments that the contract does not know', async () => {
    const ask = asking({ library: () => Promise.resolve(done(empty)) });
    expect(await ask(page, 'attest:library', { path: '/etc' })).toMatchObject(refusal);
  });

  it('never gets an answer that the contract does not know', async () => {
    const more = { ...empty, key: 'secret' };
    const ask = asking({ library: () => Promise.resolve(done(more)) });
    await expect(ask(page, 'attest:library')).rejects.toThrow('key');
  });

  it('gets an expected failure as an answer', async () => {
    const failure = { code: 'profile-busy', sentence: 'Busy.', next: 'Try again.' } as const;
    const ask = asking({ library: () => Promise.resolve({ ok: false, failure }) });
    expect(await ask(page, 'attest:library')).toEqual({ ok: false, failure });
  });
});
