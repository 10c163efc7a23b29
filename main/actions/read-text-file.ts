import { done, type Result } from '../../domain/failure/result.ts';
import { cleanWords } from '../../domain/text/clean-words.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { systemFailed } from '../system/failures.ts';
import { readBoundedText } from '../system/read-bounded-text.ts';

/** The most characters of a text that is written onto a form: some three hundred pages; what is longer is a file of the evidence. */
const mostText = 1_000_000;
/** No text that fits is longer than this in any encoding, so that no more is ever read: a device has no end. */
const mostBytes = 4 * mostText;

/** Reads a text file as words: UTF-8, or UTF-16 where its first bytes say so. Fails where it is no text, has no words or is too long. */
export async function readTextFile(say: Say, path: string): Promise<Result<string>> {
  try {
    const read = await readBoundedText(path, mostBytes);
    if (read.kind === 'too-long') return tooLong(say, path);
    if (read.kind === 'no-text') return fail(say, 'no-plain-text', { path });
    const words = cleanWords(read.text);
    if (words === '') return fail(say, 'text-missing', { what: path });
    return words.length > mostText ? tooLong(say, path) : done(words);
  } catch (error) {
    return systemFailed(say, error, path, 'reading-file');
  }
}

function tooLong(say: Say, path: string): Result<never> {
  return fail(say, 'text-file-too-long', { path, most: mostText });
}
