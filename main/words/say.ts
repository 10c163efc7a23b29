import { createInstance } from 'i18next';
import type { MessageKey, MessageValues, Say } from '../../domain/words/say.ts';
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
    interpolation: { escapeValue: false },
    saveMissing: false,
    parseMissingKeyHandler: (key: string) => missing(`There is no message ${key}`),
    missingInterpolationHandler: (text: string) => missing(`A value is missing in "${text}"`),
  });
  // `replace` keeps values apart from i18next's own options: a value may be called "context".
  return (key: MessageKey, values: MessageValues = {}) => i18n.t(key, { replace: values, ...plural(values) });
}

function plural(values: MessageValues): { readonly count?: number } {
  return typeof values['count'] === 'number' ? { count: values['count'] } : {};
}

function missing(what: string): never {
  throw new Error(what);
}
