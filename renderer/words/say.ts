import { createInstance } from 'i18next';
import type { Say } from '../../domain/words/say.ts';
import { sayFrom } from '../../domain/words/say-from.ts';
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
  return sayFrom((key, count) => i18n.t(key, { ...count, skipInterpolation: true }));
}

function noMessage(key: string): never {
  throw new Error(`There is no message ${key}`);
}
