import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { mostWork } from './limits.ts';
import { Refused } from './refused.ts';

/**
 * The head of a file that age encrypted with a passphrase (age-encryption.org/v1, scrypt recipient): one stanza and a MAC, nothing else,
 * so that nothing longer is ever read as a head. The number is the cost of deriving the key.
 */
const encrypted = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} (\d{1,2})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;
const newerAge = /^age-encryption\.org\/(?!v1\n)/;
/** The first bytes of a zip with something in it. */
const zip = 'PK\u0003\u0004';

/** How a hand-off file is closed, by its first bytes. Throws Refused where it is none, and the system's own failure. */
export async function readEnvelope(file: string): Promise<'encrypted' | 'open'> {
  const head = await readHead(file);
  if (head.startsWith(zip)) return 'open';
  if (newerAge.test(head)) throw new Refused('hand-off-newer');
  const work = encrypted.exec(head)?.[1];
  if (work !== undefined && Number(work) <= mostWork) return 'encrypted';
  throw head.startsWith('age-encryption.org/v1\n-> scrypt') && head.length < 200 ? new Refused('hand-off-damaged', 'hand-off.cut') : new Refused('not-a-hand-off');
}

async function readHead(file: string): Promise<string> {
  // Without waiting: a pipe would not open before somebody writes into it, and is no file in any case.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!(await handle.stat()).isFile()) throw new Refused('not-a-hand-off');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
