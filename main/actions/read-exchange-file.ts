import { adapterOf, type ExchangeFormat } from '../../domain/exchange/adapters.ts';
import type { Draft } from '../../domain/exchange/adapter.ts';
import { most } from '../../domain/exchange/check-draft.ts';
import { readExchange } from '../../domain/exchange/read-exchange.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { systemFailed } from '../system/failures.ts';
import { readBoundedText } from '../system/read-bounded-text.ts';

const mostMegabytes = 8;

/** A unit as a file of another program tells it: a draft for a person to check. */
export interface ExchangeDraft extends Draft { readonly format: ExchangeFormat }

/** Reads a unit from a file in any of the formats of exchange. Nothing is kept: what was read goes to a person first. */
export async function readExchangeFile(say: Say, file: string): Promise<Result<ExchangeDraft>> {
  try {
    const read = await readBoundedText(file, mostMegabytes * 1_000_000);
    if (read.kind === 'too-long') return fail(say, 'exchange-file-too-large', { path: file, most: mostMegabytes });
    if (read.kind === 'no-text') return fail(say, 'exchange-no-text', { path: file });
    return draftOf(say, file, read.text);
  } catch (error) {
    return systemFailed(say, error, file, 'reading-file');
  }
}

function draftOf(say: Say, file: string, text: string): Result<ExchangeDraft> {
  const reading = readExchange(text, say);
  switch (reading.kind) {
    case 'read': return done({ format: reading.format, unit: reading.unit, warnings: reading.warnings });
    case 'unknown': return fail(say, 'exchange-unknown', { path: file });
    case 'empty': return fail(say, 'exchange-empty', { path: file, format: adapterOf(reading.format).name });
    case 'too-large': return fail(say, 'exchange-too-large', { path: file, statements: most.statements, rules: most.rules });
    default: return assertNever(reading);
  }
}
