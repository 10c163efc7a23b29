import { createHash, createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../../main/journal/read-journal.ts';
import { readLines } from '../../../main/journal/read-lines.ts';
import { madeJournal } from '../../support/journal-bytes.ts';

function read(bytes: Buffer): Extract<ReturnType<typeof readJournal>, { kind: 'journal' }> {
  const journal = readJournal(bytes);
  if (journal.kind !== 'journal') throw new Error(journal.kind);
  return journal;
}

function endOfLine(bytes: Buffer, n: number): number {
  let at = -1;
  for (let line = 0; line <= n; line++) at = bytes.indexOf(10, at + 1);
  return at;
}

describe('a journal', () => {
  it('reads back as it was written', () => {
    const { bytes, hashes } = madeJournal([{ kind: 'a' }, { kind: 'b', text: 'Żółć 中文 "quoted" \n new line' }]);
    const journal = read(bytes);
    expect(journal.lines.map((line) => line.do)).toEqual([{ kind: 'a' }, { kind: 'b', text: 'Żółć 中文 "quoted" \n new line' }]);
    expect(journal.lines.map((line) => line.previous)).toEqual(hashes.slice(0, 2));
    expect(journal.writer.person.name).toBe('Sam Okafor');
    expect({ damaged: journal.damaged, rest: journal.rest, end: journal.state.end }).toEqual({ damaged: [], rest: 0, end: bytes.length });
  });

  it('has the hashes and signatures that FORMAT 1 says, by another reckoning', () => {
    const { bytes, key } = madeJournal([{ kind: 'a' }, { kind: 'b' }]);
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.publicText }, format: 'jwk' });
    let previous = '';
    for (const text of bytes.toString('utf8').trimEnd().split('\n')) {
      const [body = '', rest = ''] = text.split(',"hash":"');
      const [hash = '', signature = ''] = rest.replace('"}', '').split('","sig":"');
      expect(createHash('sha256').update(previous + body).digest('base64url')).toBe(hash);
      expect(verify(null, Buffer.from(hash), publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
      previous = hash;
    }
  });

  it('names its writer by the first 16 hex digits of its header’s hash', () => {
    const { bytes, hashes } = madeJournal([]);
    expect(read(bytes).writer.id).toBe(Buffer.from(hashes[0] ?? '', 'base64url').toString('hex').slice(0, 16));
  });

  it('says which lines are one action', () => {
    const { bytes } = madeJournal([{ kind: 'a' }, [{ kind: 'b' }, { kind: 'c' }], { kind: 'd' }]);
    expect(read(bytes).lines.map((line) => line.action)).toEqual([1, 2, 2, 4]);
  });

  it('counts up to a torn last line, and no part of an action that is not all there', () => {
    const { bytes } = madeJournal([{ kind: 'a' }, [{ kind: 'b' }, { kind: 'c' }]]);
    const firstEnd = endOfLine(bytes, 1) + 1;
    for (const cut of [bytes.length - 1, endOfLine(bytes, 2) + 1, endOfLine(bytes, 2) - 5, firstEnd + 3]) {
      const journal = read(bytes.subarray(0, cut));
      expect(journal.lines.map((line) => line.do)).toEqual([{ kind: 'a' }]);
      expect(journal.state.end).toBe(firstEnd);
      expect(journal.rest).toBe(cut - firstEnd);
    }
  });

  it('is still arriving before its first line is here, and damaged if that cannot be proved', () => {
    const { bytes } = madeJournal([]);
    expect(readJournal(bytes.subarray(0, 50)).kind).toBe('arriving');
    expect(readJournal(Buffer.alloc(0)).kind).toBe('arriving');
    expect(readJournal(Buffer.from(bytes.toString('latin1').replace('Sam', 'Pam'), 'latin1')).kind).toBe('damaged');
    expect(readJournal(Buffer.from('{"format":"something else"}\n')).kind).toBe('damaged');
  });

  it('of a later version is told apart', () => {
    expect(readJournal(madeJournal([], { version: 2 }).bytes)).toEqual({ kind: 'newer', version: 2 });
  });

  it('goes on after a damaged line, which is named; what follows keeps naming the line that is missing', () => {
    const { bytes, hashes } = madeJournal([{ kind: 'a' }, { kind: 'b' }, { kind: 'c' }, { kind: 'd' }]);
    const journal = read(Buffer.from(bytes.toString('latin1').replace('"kind":"b"', '"kind":"x"'), 'latin1'));
    expect(journal.damaged.map(({ at, offset, why }) => ({ at, offset, why }))).toEqual([{ at: 2, offset: endOfLine(bytes, 1) + 1, why: 'hash' }]);
    expect(journal.damaged[0]?.lost).toContain(hashes[2]);
    expect(journal.lines.map((line) => line.do)).toEqual([{ kind: 'a' }, { kind: 'c' }, { kind: 'd' }]);
    expect(journal.lines[1]?.previous).toBe(hashes[2]);
  });

  it('takes no line whose chain was worked out anew without the writer’s key for signed', () => {
    const made = madeJournal([{ kind: 'a' }]);
    const forged = madeJournal([{ kind: 'a' }, { kind: 'b' }]);
    const header = made.bytes.subarray(0, endOfLine(made.bytes, 0) + 1);
    const from = { end: header.length, hash: forged.hashes[0] ?? ('' as never), n: 0, at: 1, knows: new Map() };
    const lines = forged.bytes.subarray(endOfLine(forged.bytes, 0) + 1);
    expect(readLines(lines, read(made.bytes).writer, from).damaged.map(({ why }) => why)).toEqual(['signature']);
  });

  it('that goes on where reading stopped reads the same in pieces', () => {
    const { bytes } = madeJournal([{ kind: 'a' }, [{ kind: 'b' }, { kind: 'c' }], { kind: 'd' }, [{ kind: 'e' }, { kind: 'f' }, { kind: 'g' }]]);
    const whole = read(bytes);
    const start = endOfLine(bytes, 0) + 1;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: start, max: bytes.length }), { maxLength: 6 }), (cuts) => {
        const first = read(bytes.subarray(0, start));
        let state = first.state;
        const lines: unknown[] = [];
        for (const cut of [...cuts.sort((a, b) => a - b), bytes.length]) {
          const more = readLines(bytes.subarray(state.end, cut), first.writer, state);
          expect(more.damaged).toEqual([]);
          lines.push(...more.lines);
          state = more.state;
        }
        expect(lines).toEqual(whole.lines);
        expect(state).toEqual(whole.state);
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    const { bytes } = madeJournal([{ kind: 'a' }, { kind: 'b' }]);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 0, max: bytes.length }), (junk, at) => {
      readJournal(Buffer.from(junk));
      readJournal(Buffer.concat([bytes.subarray(0, at), junk, bytes.subarray(at)]));
    }));
  });
});
