import type { Failure } from '../../domain/failure/failure.ts';
import { sayFailure } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { answerSchema, channelOf, questions, type Handlers, type QuestionName } from './contract/contract.ts';
import { isOwnPage, type SendingFrame } from './sender.ts';

/** As much of Electron's ipcMain as is used, so that this can be tried without Electron. */
export interface Receiver {
  handle(channel: string, listener: (event: { readonly senderFrame: SendingFrame | null }, ...args: unknown[]) => Promise<unknown>): void;
}

/** What the binding takes from outside; `onBug` hears of what was thrown, and may throw it on. */
export interface Surroundings { readonly say: Say; readonly origin: string; readonly onBug: (question: QuestionName, bug: unknown) => void }

/** Each schema is asked a few times only: making code of it first would take longer than asking it as it is written. */
const asWritten = { jitless: true };

/** Binds every question of the contract: sender checked, arguments read, answered, answer checked. */
export function answerQuestions(receiver: Receiver, handlers: Handlers, { say, origin, onBug }: Surroundings): void {
  const refusal = refused(sayFailure(say, 'bridge-refused'));
  for (const name of questionNames()) {
    const answer = answerSchema(name);
    receiver.handle(channelOf(name), async (event, ...asked) => {
      const read = questions[name].ask.safeParse(asked, asWritten);
      if (!isOwnPage(event.senderFrame, origin) || !read.success) return refusal;
      try {
        const answered: unknown = await Reflect.apply(handlers[name], handlers, read.data);
        return answer.parse(answered, asWritten);
      } catch (bug) {
        onBug(name, bug);
        return refused(sayFailure(say, 'internal'));
      }
    });
  }
}

interface Refused { readonly ok: false; readonly failure: Failure }

function refused(failure: Failure): Refused {
  return { ok: false, failure };
}

function questionNames(): readonly QuestionName[] {
  return Object.keys(questions).filter((name): name is QuestionName => name in questions);
}
