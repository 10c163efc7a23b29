import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Decrypter, Encrypter } from 'age-encryption';
import { damaged, Refused } from './refused.ts';
import { isSystemTrouble } from './system-trouble.ts';

/** Encrypts bytes as they come (age, passphrase); throws what their source throws. */
export async function* encrypt(bytes: AsyncIterable<Uint8Array>, passphrase: string): AsyncIterable<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  yield* read(await encrypter.encrypt(streamOf(bytes)));
}

/** Whether to go on, and who hears how many bytes were read. */
export interface ReadHooks { readonly signal?: AbortSignal; readonly onRead?: (bytes: number) => void }

/**
 * Decrypts a hand-off file into `target`, which must not exist: never more than the file holds. Every 64 kB are proved before they are
 * written, and the end too. Throws Refused for a wrong passphrase, a cut or a changed file; the system's own failure.
 */
export async function decryptInto(file: string, target: string, passphrase: string, reading: ReadHooks): Promise<void> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const plain = await decrypter.decrypt(streamOf(bytesOf(file, reading))).catch((error: unknown) => {
    throw reason(error, new Refused('wrong-passphrase'));
  });
  const to = await open(target, 'wx');
  try {
    for await (const bytes of proved(plain)) await to.writeFile(bytes);
  } finally {
    await to.close();
  }
}

/** The same bytes as the library takes them: the next come when it asks for them, and none are kept waiting. */
function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const next = await source.next();
    if (next.done === true) controller.close();
    else controller.enqueue(next.value);
  };
  const cancel = async (): Promise<void> => {
    await source.return?.();
  };
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

async function* read(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function* bytesOf(file: string, { signal, onRead }: ReadHooks): AsyncIterable<Uint8Array> {
  let read = 0;
  for await (const chunk of createReadStream(file)) {
    signal?.throwIfAborted();
    if (!(chunk instanceof Uint8Array)) continue;
    yield chunk;
    read += chunk.length;
    onRead?.(read);
  }
}

async function* proved(plain: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* read(plain);
  } catch (error) {
    throw reason(error, damaged('hand-off.cut'));
  }
}

/** What reading the file itself throws is passed on; whatever the library says of its content means one thing here. */
function reason(error: unknown, refused: Refused): unknown {
  return isSystemTrouble(error) || (error instanceof Error && error.name === 'AbortError') ? error : refused;
}
