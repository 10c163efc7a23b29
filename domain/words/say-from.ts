import type { MessageValues, Say } from './say.ts';
import { fillSentence, readSentence, type Sentence } from './sentence.ts';

/** Finds a message by its key, in the form that its count asks for; throws where there is none. */
export type FindMessage = (key: string, count: { readonly count?: number }) => string;

/** Says what `find` finds. Each message is taken apart once: coverage asks for hundreds at every edit, a screen for the same ones a thousand times. */
export function sayFrom(find: FindMessage): Say {
  const known = new Map<string, Sentence>();
  return (key, values: MessageValues = {}) => {
    const count = values['count'];
    const isCounted = typeof count === 'number';
    const id = isCounted ? `${key}\n${count}` : key;
    const sentence = known.get(id) ?? readSentence(find(key, isCounted ? { count } : {}));
    known.set(id, sentence);
    return fillSentence(sentence, values, key);
  };
}
