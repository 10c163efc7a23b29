import { createInstance } from 'i18next';
import type { MessageKey, MessageValues, Say } from '../../domain/words/say.ts';
import english from '../../templates/messages/en.json' with { type: 'json' };
import { fillSentence, readSentence, type Sentence } from '../../domain/words/sentence.ts';

/**
 * Makes the function that turns a message key and its values into a sentence, from the one message file.
 * Ready when it returns. A key that is not there, or a value that a sentence asks for and does not get, is a bug and throws.
 */
export function makeSay(messages: Readonly<Record<string, string>> = english): Say {
  const i18n = createInstance();
  void i18n.init({
    lng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { en: { translation: messages } },
    parseMissingKeyHandler: (key: string) => noMessage(key),
  });
  // i18next chooses the sentence, plural form included; it is kept taken apart, because coverage asks for hundreds at every edit.
  const known = new Map<string, Sentence>();
  return (key: MessageKey, values: MessageValues = {}) => {
    const count = values['count'];
    const id = typeof count === 'number' ? `${key}\n${count}` : key;
    const sentence = known.get(id) ?? readSentence(i18n.t(key, typeof count === 'number' ? { count, skipInterpolation: true } : { skipInterpolation: true }));
    known.set(id, sentence);
    return fillSentence(sentence, values, key);
  };
}

function noMessage(key: string): never {
  throw new Error(`There is no message ${key}`);
}
