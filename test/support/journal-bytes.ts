import type { Header, LineHash } from '../../domain/command/line.ts';
import { encodeLine } from '../../main/journal/encode-line.ts';
import { encodeHeader } from '../../main/journal/header.ts';
import { newSigningKey, type SigningKey } from '../../main/journal/signing-key.ts';

export interface MadeJournal { readonly key: SigningKey; readonly bytes: Buffer; readonly hashes: readonly LineHash[] }

/** The header of a journal by Sam Okafor. */
export function someHeader(key: SigningKey, more: Partial<Header> = {}): Header {
  return {
    format: 'attest-journal', version: 1, portfolio: 'abcdefghijklmnop', created: '2026-11-21T20:30:05.123+00:00',
    person: { id: 'samokafor', name: 'Sam Okafor' }, role: 'candidate', key: key.publicText, series: 'E', nonce: 'nonce', ...more,
  };
}

/** A journal with one line for each of `actions`, or several where an action is a list. */
export function madeJournal(actions: readonly (object | readonly object[])[], more: Partial<Header> = {}): MadeJournal {
  const key = newSigningKey();
  const header = encodeHeader(someHeader(key, more), key);
  const parts = [header.bytes];
  const hashes = [header.hash];
  let n = 0;
  for (const action of actions) {
    const commands: readonly unknown[] = Array.isArray(action) ? action : [action];
    const first = n + 1;
    for (const command of commands) {
      n += 1;
      const draft = { n, action: first, lines: commands.length, at: '2026-11-21T20:30:05.123+00:00', clock: [1_795_293_005_123 + n, 0] as const, seen: new Map(), do: command };
      const line = encodeLine(draft, hashes.at(-1) ?? header.hash, key);
      parts.push(line.bytes);
      hashes.push(line.hash);
    }
  }
  return { key, bytes: Buffer.concat(parts), hashes };
}
