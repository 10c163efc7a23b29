import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Context } from '../system/context.ts';
import { newId } from '../system/ids.ts';

/** The fewest characters of a passphrase that a person chooses. */
const least = 10;

/** A passphrase as it is used: letters composed, so that the same words typed on another system are the same, and no space at its ends. */
export function readPassphrase(text: string): string {
  return text.normalize('NFC').trim();
}

/** A passphrase that may close a hand-off, or why it may not. */
export function checkPassphrase({ say }: Context, text: string): Result<string> {
  const passphrase = readPassphrase(text);
  const length = Array.from(passphrase).length;
  return length < least ? fail(say, 'passphrase-too-short', { length, least }) : done(passphrase);
}

/** A new passphrase of 80 random bits, in groups that can be read out: "k4fj-2m7q-x5ab-dz3n". */
export function newPassphrase(context: Context): string {
  return newId(context).replaceAll(/(.{4})(?=.)/g, '$1-');
}
