import { createInstance } from 'i18next';
import type { Say } from '../../domain/words/say.ts';
import { sayFrom } from '../../domain/words/say-from.ts';
import english from '../../templates/messages/en.json' with { type: 'json' };

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
  return sayFrom((key, count) => i18n.t(key, { ...count, skipInterpolation: true }));
}

function noMessage(key: string): never {
  throw new Error(`There is no message ${key}`);
}
