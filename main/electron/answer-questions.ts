import type { Failure } from '../../domain/failure/failure.ts';
import { sayFailure } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { answerSchema, channelOf, questions, type Handlers, type QuestionName } from './contract.ts';
import { isOwnPage, type SendingFrame } from './sender.ts';

/** As much of Electron's ipcMain as is used, so that this can be tried without Electron. */
export interface Receiver {
  handle(channel: string, listener: (event: { readonly senderFrame: SendingFrame | null }, ...args: unknown[]) => Promise<unknown>): void;
}

/** Binds every question of the contract: sender checked, arguments checked, answered, answer checked. */
export function answerQuestions(receiver: Receiver, handlers: Handlers, { say, origin }: { readonly say: Say; readonly origin: string }): void {
  const refusal: { readonly ok: false; readonly failure: Failure } = { ok: false, failure: sayFailure(say, 'bridge-refused') };
  for (const name of questionNames()) {
    receiver.handle(channelOf(name), async (event, ...asked) => {
      const read = questions[name].ask.safeParse(asked);
      if (!isOwnPage(event.senderFrame, origin) || !read.success) return refusal;
      return answerSchema(name).parse(await handlers[name](...read.data));
    });
  }
}

function questionNames(): readonly QuestionName[] {
  return ['library'];
}
