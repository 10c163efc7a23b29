import { createInstance } from 'i18next';
import type { MessageKey, MessageValues, Say } from '../../domain/words/say.ts';
import { fillSentence, readSentence, type Sentence } from '../../domain/words/sentence.ts';
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
  // i18next chooses the sentence, plural form included; it is kept taken apart, because a screen asks for the same ones a thousand times.
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
