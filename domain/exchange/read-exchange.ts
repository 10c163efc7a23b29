import type { Say } from '../words/say.ts';
import type { Draft } from './adapter.ts';
import { adapterOf, exchangeFormats, type ExchangeFormat } from './adapters.ts';
import { checkDraft, fitsAUnit } from './check-draft.ts';
import { readJsonText } from './read-json-text.ts';
import { countOf } from './things.ts';

/** What came of a file: a draft for a person to check; or it is of no format known here, holds no statement, or more than any unit. */
export type ExchangeReading =
  | (Draft & { readonly kind: 'read'; readonly format: ExchangeFormat })
  | { readonly kind: 'unknown' }
  | { readonly kind: 'empty' | 'too-large'; readonly format: ExchangeFormat };

/** Reads a unit from the text of a file, whichever format it is in. Never throws: any text gives an answer. */
export function readExchange(text: string, say: Say): ExchangeReading {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const source = { text: plain, json: readJsonText(plain), say };
  for (const format of exchangeFormats) {
    const draft = adapterOf(format).read?.(source) ?? null;
    if (draft === null) continue;
    if (countOf('statements', draft.unit) === 0) return { kind: 'empty', format };
    return fitsAUnit(draft.unit) ? { kind: 'read', format, ...checkDraft(say, draft) } : { kind: 'too-large', format };
  }
  return { kind: 'unknown' };
}
