import { stat } from 'node:fs/promises';
import path from 'node:path';
import { adapterOf, type ExchangeFormat } from '../../domain/exchange/adapters.ts';
import { writeExchange } from '../../domain/exchange/write-exchange.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import { knownCentre } from '../memory/centre.ts';
import type { Context } from '../system/context.ts';
import { systemFailed } from '../system/failures.ts';
import { instantText } from '../system/instant.ts';
import { nameUuid } from '../system/name-uuid.ts';
import { writeOnce } from '../system/write-once.ts';
import { unitByCode } from './known-units.ts';

/** A unit by any of its codes, the format, and the file that is to be made. */
export interface WriteUnitRequest { readonly code: string; readonly format: ExchangeFormat; readonly file: string }

/** Writes a unit for another program, never over a file; answers with what of it stays behind, in sentences. */
export async function writeUnit(context: Context, { code, format, file }: WriteUnitRequest): Promise<Result<readonly string[]>> {
  const { say, profile } = context;
  const unit = await unitByCode(context, code);
  if (!unit.ok) return unit;
  const centre = await knownCentre(profile);
  if (!centre.ok) return centre;
  const now = context.now();
  const { text, said } = writeExchange(adapterOf(format), unit.value.unit, { say, uuid: nameUuid, centre: centre.value?.name ?? null, at: instantText(now, context.offsetAt(now)) });
  try {
    if ((await stat(file).catch(() => null)) !== null) return fail(say, 'file-exists', { path: file });
    await writeOnce(file, text);
    return done(said);
  } catch (error) {
    return systemFailed(say, error, path.dirname(file), 'opening');
  }
}
