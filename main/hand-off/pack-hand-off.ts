import path from 'node:path';
import { done, type Result } from '../../domain/failure/result.ts';
import type { Receiver } from '../../domain/portfolio/what-travels.ts';
import { fail } from '../../domain/words/fail.ts';
import { knownCentre } from '../memory/centre.ts';
import { readFolder } from '../portfolio/read-folder.ts';
import type { Context } from '../system/context.ts';
import { encrypt } from './age.ts';
import { handOffFailed } from './in-words.ts';
import { checkPassphrase } from './passphrase.ts';
import { whatToPack, type LeftOut, type ToPack } from './what-to-pack.ts';
import { writeWhole } from './write-whole.ts';
import { zipOf } from './write-zip.ts';

/** How a hand-off is closed: with a passphrase, or not at all where the centre allows that. */
export type Closing = { readonly passphrase: string } | 'open';

export interface Packing {
  /** Who it is for; without it, somebody who gets redacted copies in place of originals. */
  readonly receiver?: Receiver;
  /** Bytes packed, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** The name that the file has until it is whole, in the same folder; else one of its own. */
  readonly temporary?: string;
}

/** The hand-off file that was made: where, how large, and what did not travel. */
export interface HandedOff { readonly file: string; readonly bytes: number; readonly leftOut: readonly LeftOut[] }

/**
 * Packs the portfolio in `folder` into the file `to`, which must not be there yet: a zip, encrypted with age. It is streamed, and in place
 * as a whole or not at all. Fails where the folder is no portfolio, the passphrase is too short, or open is not allowed here.
 */
export async function packHandOff(context: Context, folder: string, to: string, closing: Closing, packing: Packing = {}): Promise<Result<HandedOff>> {
  const passphrase = await mayClose(context, closing);
  if (!passphrase.ok) return passphrase;
  const read = await readFolder(context, folder);
  if (!read.ok) return read;
  const target = path.resolve(to);
  const concerned = { file: target, folder: path.dirname(target) };
  try {
    const { parts, leftOut } = await whatToPack(read.value, packing.receiver ?? { role: 'assessor' }, packing.signal);
    const bytes = counted(zipOf(parts), parts, packing.onProgress);
    const written = await writeWhole(target, passphrase.value === null ? bytes : encrypt(bytes, passphrase.value), packing);
    return done({ file: target, bytes: written, leftOut });
  } catch (error) {
    return handOffFailed(context.say, error, concerned);
  }
}

/** The passphrase, or null for an open hand-off. */
async function mayClose(context: Context, closing: Closing): Promise<Result<string | null>> {
  if (closing !== 'open') return checkPassphrase(context, closing.passphrase);
  const centre = await knownCentre(context.profile);
  if (!centre.ok) return centre;
  return centre.value?.openHandOffs === true ? done(null) : fail(context.say, 'open-not-allowed');
}

async function* counted(zip: AsyncIterable<unknown>, parts: ToPack['parts'], onProgress: Packing['onProgress']): AsyncIterable<Uint8Array> {
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  let packed = 0;
  for await (const chunk of zip) {
    if (!(chunk instanceof Uint8Array)) continue;
    packed += chunk.length;
    yield chunk;
    onProgress?.(Math.min(packed, total), total);
  }
}
