import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../domain/command/line.ts';
import { startFold, type Fold } from '../../../domain/portfolio/fold.ts';
import { somePortfolio, type Journals } from '../building/journals.ts';
import { plain, plainWithoutTrace } from '../building/plain.ts';
import { play, stepsArbitrary } from './histories.ts';
import { undo } from '../building/commands.ts';

/** Prints the seed of a failing run: set FC_SEED to it to see the same again. */
const seed = process.env['FC_SEED'] === undefined ? {} : { seed: Number(process.env['FC_SEED']) };
const runs = { numRuns: 60, ...seed };

/** Sorts by given numbers: a shuffle that shrinks. */
function shuffled<T>(list: readonly T[], keys: readonly number[]): T[] {
  return list.map((item, at) => ({ item, key: keys[at % Math.max(1, keys.length)] ?? 0, at })).sort((a, b) => a.key - b.key || b.at - a.at).map(({ item }) => item);
}

interface Delivery { readonly keys: readonly number[]; readonly chunk: number; readonly repeat: number; readonly writersLast: boolean }

const deliveryArbitrary: fc.Arbitrary<Delivery> = fc.record({
  keys: fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 60 }), chunk: fc.integer({ min: 1, max: 9 }), repeat: fc.nat(5), writersLast: fc.boolean(),
});

/** Hands lines to a new fold in another order, in pieces, some of them again and again; writers before, or in between. */
function deliver(journals: Journals, lines: readonly Line[], delivery: Delivery): Fold {
  const fold = startFold(somePortfolio, 'created');
  const writers = shuffled(journals.hands.map((hand) => hand.writer), delivery.keys);
  if (!delivery.writersLast) for (const writer of writers) fold.addWriter(writer);
  const order = shuffled(lines, delivery.keys);
  for (let at = 0; at < order.length; at += delivery.chunk) {
    fold.add(order.slice(Math.max(0, at - delivery.repeat), at + delivery.chunk));
    if (delivery.writersLast && at === 0) for (const writer of writers.slice(1)) fold.addWriter(writer);
  }
  for (const writer of writers) fold.addWriter(writer);
  fold.add(order.slice(0, delivery.repeat));
  return fold;
}

// Histories are long, and the machine may be busy.
describe('the fold', { timeout: 120_000 }, () => {
  it('ends in the same portfolio whatever the order, the pieces and the repetitions', () => {
    fc.assert(fc.property(stepsArbitrary(60), deliveryArbitrary, (steps, delivery) => {
      const { journals } = play(steps);
      const whole = journals.fresh();
      expect(whole.portfolio.waiting).toEqual([]);
      const delivered = deliver(journals, journals.lines, delivery);
      expect(plain(delivered.portfolio)).toEqual(plain(whole.portfolio));
      expect(delivered.entries.map((entry) => entry.line.hash)).toEqual(whole.entries.map((entry) => entry.line.hash));
    }), runs);
  });

  it('ends in the same portfolio from any part of the lines', () => {
    fc.assert(fc.property(stepsArbitrary(50), deliveryArbitrary, fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (steps, delivery, kept) => {
      const { journals } = play(steps);
      const part = journals.lines.filter((_, at) => kept[at % kept.length] === true);
      expect(plain(deliver(journals, part, delivery).portfolio)).toEqual(plain(journals.fresh(part).portfolio));
    }), runs);
  });

  it('is the same for everyone who wrote it, once all have met', () => {
    fc.assert(fc.property(stepsArbitrary(60), (steps) => {
      const { journals } = play(steps);
      journals.meet();
      const whole = plain(journals.fresh().portfolio);
      for (const hand of journals.hands) expect(plain(hand.fold.portfolio)).toEqual(whole);
    }), runs);
  });

  it('sets nothing aside but what oversteps, and undos that others had built on unseen', () => {
    fc.assert(fc.property(stepsArbitrary(80), (steps) => {
      const { journals, oversteps } = play(steps);
      const { setAside } = journals.fresh().portfolio;
      const surprising = setAside.filter(({ line, reason }) => !oversteps.has(line.hash) && reason.kind !== 'undone-but-used');
      expect(surprising).toEqual([]);
      const unnoticed = [...oversteps].filter((hash) => !setAside.some(({ line }) => line.hash === hash));
      expect(unnoticed).toEqual([]);
    }), runs);
  });

  it('undoes a last line and redoes it into what was there', () => {
    fc.assert(fc.property(stepsArbitrary(40), fc.nat(3), (steps, who) => {
      const { journals } = play(steps);
      const hand = journals.hands[who];
      const last = hand?.lines.at(-1);
      if (hand === undefined || last === undefined || last.n === 1) return;
      journals.meet();
      const standing = hand.fold.entry(last.hash)?.standing.kind;
      if (standing !== 'applied') return;
      const before = plainWithoutTrace(hand.fold.portfolio);
      const undone = journals.write(hand, undo(last));
      const refused = hand.fold.entry(undone.hash)?.standing.kind === 'set-aside';
      expect(hand.fold.entry(last.hash)?.standing.kind).toBe(refused ? 'applied' : 'undone');
      const redone = journals.write(hand, undo(undone));
      expect(hand.fold.entry(last.hash)?.standing.kind).toBe('applied');
      if (!refused) expect(plainWithoutTrace(hand.fold.portfolio)).toEqual(before);
      expect(hand.fold.entry(redone.hash)?.standing.kind).toBe('applied');
    }), runs);
  });
});
