import { createInstance } from 'i18next';
import type { MessageKey, MessageValues, Say } from '../../domain/words/say.ts';
import { fillSentence, readSentence } from '../../domain/words/sentence.ts';
import english from '../../templates/messages/en.json';

/** The window's own function from message keys to sentences, from the same file as the main process's. A missing message is a bug and throws. */
export function makeSay(): Say {
  const i18n = createInstance();
  void i18n.init({
    lng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { en: { translation: english } },
    parseMissingKeyHandler: (key: string) => noMessage(key),
  });
  return (key: MessageKey, values: MessageValues = {}) => {
    const count = values['count'];
    return fillSentence(readSentence(i18n.t(key, typeof count === 'number' ? { count, skipInterpolation: true } : { skipInterpolation: true })), values, key);
  };
}

function noMessage(key: string): never {
  throw new Error(`There is no message ${key}`);
}
