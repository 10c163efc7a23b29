import { nextClock } from '../../../domain/clock/hybrid-clock.ts';
import type { Command } from '../../../domain/command/kinds.ts';
import { lineHashSchema, writerIdSchema, type Line, type LineHash, type Writer, type WriterId } from '../../../domain/command/line.ts';
import type { WriterRole } from '../../../domain/person/role.ts';
import { startFold, type Fold } from '../../../domain/portfolio/fold.ts';

export const somePortfolio = 'p'.repeat(16);
export const start = Date.UTC(2026, 8, 1, 9);

/** Hashes that no order of writing shows in: 43 characters of a scrambled counter. */
function fakeHash(count: number): LineHash {
  let state = Math.imul(count + 1, 0x9e3779b1) >>> 0;
  let text = '';
  for (let at = 0; at < 37; at += 1) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + at) >>> 0;
    text += 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.charAt(state % 64);
  }
  return lineHashSchema.parse(text + String(count).padStart(6, '0'));
}

/** One writer at work: their own copy of the portfolio, and the journal they write. */
export interface Hand {
  readonly writer: Writer;
  readonly fold: Fold;
  readonly lines: Line[];
  /** What the lines so far named as seen, the latest of each writer. */
  readonly known: Map<WriterId, number>;
  /** How far this computer's clock is off, in ms. */
  drift: number;
}

/** Journals on paper: several people write on copies of one portfolio and hand each other what they have. Nothing is hashed. */
export class Journals {
  readonly hands: Hand[] = [];
  readonly lines: Line[] = [];
  /** Milliseconds since `start` on a right clock. */
  now = 0;

  hand(role: WriterRole, name = `${role} ${this.hands.length}`, drift = 0): Hand {
    const digit = (this.hands.length * 7 + 3) % 16;
    const writer: Writer = { id: writerIdSchema.parse(digit.toString(16).repeat(16)), person: { id: `person${digit}`, name }, role, series: 'E', key: 'key' };
    const hand: Hand = { writer, fold: startFold(somePortfolio, 'created'), lines: [], known: new Map(), drift };
    this.hands.push(hand);
    for (const one of this.hands) for (const other of this.hands) one.fold.addWriter(other.writer);
    return hand;
  }

  /** Writes a line: `action` is the n of the action's first line, this one's own unless said. */
  write(hand: Hand, command: Command, action?: number): Line {
    return this.writeAnything(hand, command, action);
  }

  writeAnything(hand: Hand, command: unknown, action?: number): Line {
    this.now += 1000;
    const n = hand.lines.length + 1;
    const seen = new Map<WriterId, readonly [number, LineHash]>();
    for (const head of hand.fold.heads.values()) {
      if (head.writer !== hand.writer.id && head.n > (hand.known.get(head.writer) ?? 0)) seen.set(head.writer, [head.n, head.hash]);
    }
    for (const [writer, [count]] of seen) hand.known.set(writer, count);
    const line: Line = {
      writer: hand.writer.id, n, action: action ?? n, at: atOf(start + this.now + hand.drift), clock: nextClock(hand.fold.clock, start + this.now + hand.drift),
      hash: fakeHash(this.lines.length), previous: hand.lines.at(-1)?.hash ?? lineHashSchema.parse('h'.repeat(43)), seen, knows: new Map(hand.known), do: command,
    };
    hand.lines.push(line);
    this.lines.push(line);
    hand.fold.add([line]);
    return line;
  }

  /** `to` gets everything that `from` has. */
  pass(from: Hand, to: Hand): void {
    to.fold.add([...from.fold.entries.map((entry) => entry.line), ...from.fold.portfolio.waiting]);
  }

  /** Everyone gets everything. */
  meet(): void {
    for (const hand of this.hands) hand.fold.add(this.lines);
  }

  /** A fold that starts empty, knowing all writers. */
  fresh(lines: readonly Line[] = this.lines): Fold {
    const fold = startFold(somePortfolio, 'created');
    for (const hand of this.hands) fold.addWriter(hand.writer);
    fold.add(lines);
    return fold;
  }
}

function atOf(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '+00:00');
}
