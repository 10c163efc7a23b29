import type { Clock, LineHash, WriterId } from '../../domain/command/line.ts';
import { hashLine } from './hash-line.ts';
import { lineTail } from './line-layout.ts';
import type { SigningKey } from './signing-key.ts';

/** One line before it is hashed and signed. */
export interface LineDraft {
  readonly n: number;
  /** Number of the first line of the same action; the line's own number if it is the first. */
  readonly action: number;
  /** On the first line of an action: of how many lines it is. */
  readonly lines: number;
  readonly at: string;
  readonly clock: Clock;
  /** What this writer has newly seen of others since their last line. */
  readonly seen: ReadonlyMap<WriterId, readonly [number, LineHash]>;
  readonly do: unknown;
}

export interface EncodedLine { readonly bytes: Buffer; readonly hash: LineHash }

/** The exact bytes of a line, newline included (FORMAT 1). `seen` and the fields on actions are left out where they say nothing. */
export function encodeLine(draft: LineDraft, previous: LineHash, key: SigningKey): EncodedLine {
  const { n, action, at, clock } = draft;
  return sealLine(
    {
      n,
      ...(action === n ? {} : { act: action }),
      ...(action === n && draft.lines > 1 ? { lines: draft.lines } : {}),
      at,
      clock,
      ...(draft.seen.size === 0 ? {} : { seen: Object.fromEntries(draft.seen) }),
      do: draft.do,
    },
    previous,
    key,
  );
}

/** Hashes and signs what is to stand in a line or a header. */
export function sealLine(content: object, previous: string, key: SigningKey): EncodedLine {
  const body = JSON.stringify(content).slice(0, -1);
  const hash = hashLine(previous, Buffer.from(body, 'utf8'));
  return { bytes: Buffer.from(`${body}${lineTail(hash, key.sign(hash))}\n`, 'utf8'), hash };
}
