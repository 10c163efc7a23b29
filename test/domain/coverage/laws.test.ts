import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverUnit } from '../../../domain/coverage/cover-unit.ts';
import type { UnitCoverage } from '../../../domain/coverage/coverage.ts';
import { startCoverage } from '../../../domain/coverage/start-coverage.ts';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import type { RuleOutcome } from '../../../domain/rules/outcome.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { unitIdSchema } from '../../../domain/unit/criterion-key.ts';
import { methods } from '../../../domain/unit/method.ts';
import { coverageOf, say } from '../building/outcomes.ts';
import { PortfolioBuilder } from '../building/portfolio-builder.ts';
import { labelled, madeUnit } from '../building/unit-builder.ts';

const unit = madeUnit({
  criteria: labelled('1', '2', '3', '4'), scope: [{ id: 'S', heading: 'Scope', items: labelled('a', 'b', 'c') }], knowledge: labelled('1', '2'), howTo: ['1'],
  rules: [
    { kind: 'cover', quantity: 'all' }, { kind: 'cover', of: 'unit', quantity: 5 }, { kind: 'method', criteria: ['1', '2'], anyOf: ['observation'] }, { kind: 'method', criteria: ['3'], allOf: ['product', 'questioning'] },
    { kind: 'method', mustInclude: ['observation'] }, { kind: 'choose', from: 'S', atLeast: 2, anyOf: ['observation', 'product'] }, { kind: 'choose', of: 'criteria', atLeastPercent: 60, including: [{ from: 'criteria', items: ['1', '2'], atLeast: 1 }] },
    { kind: 'allow', criteria: ['3', '4'], anyOf: ['alternative'], when: 'observation-not-possible' }, { kind: 'allow', remainderOf: 'scope', anyOf: ['questioning'] }, { kind: 'occasions', min: 3, distinct: 'date' },
    { kind: 'limit', what: 'reuse', max: 3 }, { kind: 'simulation', allowed: false, except: ['4'] }, { kind: 'infer', of: 'knowledge', only: 'how-to', from: ['observation', 'product'] },
    { kind: 'context', settings: ['workplace'] }, { kind: 'sufficiency' }, { kind: 'people', role: 'witness' }, { kind: 'review' }, { kind: 'method', criteria: ['4'], noneOf: ['personal-statement'] },
  ],
});
/** Rules that more accepted evidence can only bring nearer. */
const growing = new Set(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'I1']);
const addresses = ['performance/1', 'performance/2', 'performance/3', 'performance/4', 'scope/S/a', 'scope/S/b', 'scope/S/c', 'knowledge/1', 'knowledge/2'];

type Act = (builder: PortfolioBuilder) => { readonly criteria?: readonly string[]; readonly evidence?: readonly string[]; readonly everything?: boolean };

const address = fc.constantFrom(...addresses);
const reference = fc.integer({ min: 1, max: 6 }).map((number) => `E${number}`);
const who = fc.constantFrom('assessor:Priya Nair', 'assessor:Martin Hale', 'assessor:Sam Okafor', 'countersigning-assessor:Martin Hale');
const fields = fc.record({
  method: fc.constantFrom(...methods), setting: fc.constantFrom('workplace' as const, 'simulation' as const), day: fc.integer({ min: 1, max: 5 }).map((date) => daySchema.parse(`2026-10-0${date}`)),
  by: fc.constantFrom([], [{ role: 'assessor' as const, name: 'Priya Nair' }], [{ role: 'witness' as const, name: 'Aileen Grant' }]), seen: fc.constantFrom('in-person' as const, 'recording' as const),
});

/** An act, told only if what it needs is there; it says what it touched, as the fold would. */
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(reference, fields, fc.constantFrom('candidate:Sam Okafor', 'assessor:Priya Nair')).map(([ref, what, writer]): Act => (b) => (has(b, ref) ? {} : (b.add(ref, what, writer), { evidence: [ref] }))),
  fc.tuple(reference, address).map(([ref, key]): Act => (b) => (!has(b, ref) || claims(b, ref, key) ? {} : (b.claim(ref, key), { criteria: [key] }))),
  fc.tuple(reference, address, fc.constantFrom('accepted' as const, 'accepted' as const, 'not-yet' as const, 'more-needed' as const), who).map(([ref, key, verdict, writer]): Act => (b) => (claims(b, ref, key) ? (b.judge(verdict, ref, [key], writer), { criteria: [key] }) : {})),
  fc.tuple(reference, fields).map(([ref, what]): Act => (b) => (has(b, ref) ? (b.change(ref, what), { evidence: [ref] }) : {})),
  reference.map((ref): Act => (b) => (has(b, ref) ? (b.withdraw(ref), { evidence: [ref] }) : {})),
  fc.tuple(reference, address).map(([ref, key]): Act => (b) => (claims(b, ref, key) ? (b.unclaim(ref, key), { criteria: [key] }) : {})),
  fc.tuple(reference, fc.constantFrom('knowledge/1', 'knowledge/2'), fc.nat(3)).map(([ref, key, id]): Act => (b) => (has(b, ref) && !b.draft.inferences.has(`i${id}`) ? (b.infer(`i${id}`, key, [ref]), { criteria: [key] }) : {})),
  fc.tuple(address, fc.nat(3)).map(([key, id]): Act => (b) => (b.draft.reasons.has(`r${id}`) ? {} : (b.reason(`r${id}`, [key]), { criteria: [key] }))),
  fc.constantFrom('R15', 'R17', 'R9', 'R3').map((rule): Act => (b) => (b.confirm(rule), {})),
  fc.constantFrom('Aileen Grant', 'Joan Bell').map((name): Act => (b) => (b.witness(name), {})),
  fc.constant<Act>((b) => (b.trainee('Priya Nair'), { everything: true })),
  fc.constant<Act>((b) => (b.countersign(), { everything: true })),
);

function has(b: PortfolioBuilder, ref: string): boolean {
  return [...b.portfolio.evidence.values()].some((evidence) => evidence.reference === ref);
}

function claims(b: PortfolioBuilder, ref: string, key: string): boolean {
  return has(b, ref) && b.portfolio.claims.get(b.key(key))?.has(b.id(ref)) === true;
}

function plain(coverage: UnitCoverage): unknown {
  return JSON.parse(JSON.stringify(coverage, (_key, value: unknown) => (value instanceof Map ? [...value] : value)));
}

function done(list: readonly Act[]): PortfolioBuilder {
  const builder = new PortfolioBuilder();
  for (const act of list) act(builder);
  return builder;
}

const some = fc.array(acts, { minLength: 5, maxLength: 40 });

describe('coverage kept up to date', () => {
  it('is coverage from scratch, after every act', () => {
    fc.assert(fc.property(some, (list) => {
      const builder = new PortfolioBuilder();
      const living = startCoverage(builder.portfolio, () => unit, { counts: everyoneCounts, say });
      for (const act of list) {
        const touched = act(builder);
        living.touch({ criteria: new Set((touched.criteria ?? []).map((key) => builder.key(key))), evidence: new Set((touched.evidence ?? []).map((ref) => builder.id(ref))), everything: touched.everything ?? false });
        const kept = living.unit(builder.unit);
        expect(kept === null ? null : plain(kept)).toEqual(plain(coverageOf(unit, builder)));
      }
    }), { numRuns: 25 });
  });

  it('gives the same value until something is touched, and null for a unit that is not known', () => {
    const builder = new PortfolioBuilder();
    const living = startCoverage(builder.portfolio, (id) => (id === builder.unit ? unit : undefined), { counts: everyoneCounts, say });
    expect(living.unit(builder.unit)).toBe(living.unit(builder.unit));
    expect(living.unit(unitIdSchema.parse('otherunit'))).toBeNull();
  });

  it('looks again at an inference when its source changes', () => {
    const builder = new PortfolioBuilder().add('E1', { method: 'product' }).infer('i1', 'knowledge/1', ['E1']);
    const living = startCoverage(builder.portfolio, () => unit, { counts: everyoneCounts, say });
    const state = (): string | undefined => living.unit(builder.unit)?.criteria.find((criterion) => criterion.key === builder.key('knowledge/1'))?.state;
    expect(state()).toBe('inferred');
    builder.change('E1', { place: 'Leith' });
    living.touch({ criteria: new Set(), evidence: new Set([builder.id('E1')]), everything: false });
    expect(state()).toBe('nothing');
  });

  it('looks again at whose judgements count when a writer came', () => {
    const builder = new PortfolioBuilder().add('E1', { method: 'product' }, 'assessor:Priya Nair');
    builder.claim('E1', 'performance/1').judge('accepted', 'E1', ['performance/1'], 'assessor:Jo Reed');
    const living = startCoverage(builder.portfolio, () => unit, { counts: everyoneCounts, say });
    expect(living.unit(builder.unit)?.criteria[0]?.state).toBe('accepted');
    builder.writer('candidate:Jo Reed');
    living.touch({ criteria: new Set(), evidence: new Set(), everything: false });
    expect(living.unit(builder.unit)?.criteria[0]?.state).toBe('claimed');
  });

  it('does not change what was handed out before', () => {
    const builder = new PortfolioBuilder().add('E1', { method: 'product' }).accept('E1', ['performance/1']);
    const living = startCoverage(builder.portfolio, () => unit, { counts: everyoneCounts, say });
    const before = living.unit(builder.unit);
    builder.withdraw('E1').witness('Joan Bell');
    living.touch({ criteria: new Set(), evidence: new Set([builder.id('E1')]), everything: false });
    expect(before?.rules[0]?.judged.because).toBe('1 of 4 have accepted evidence. Open: PCs 2 to 4.');
    expect(living.unit(builder.unit)?.rules[0]?.judged.because).toBe('0 of 4 have accepted evidence. Open: PCs 1 to 4.');
  });
});

const states = (coverage: UnitCoverage, level: 'claimed' | 'judged'): ReadonlyMap<string, RuleOutcome['judged']['state']> => new Map(coverage.rules.map((rule) => [rule.id, rule[level].state]));
const rank: Readonly<Record<RuleOutcome['judged']['state'], number>> = { open: 0, 'for-a-person': 1, shown: 2, met: 3 };

describe('laws of rules', () => {
  it('more accepted evidence never opens a rule on cover, method or choice', () => {
    fc.assert(fc.property(some, fields, fc.uniqueArray(address, { minLength: 1 }), (list, what, keys) => {
      const before = states(coverageOf(unit, done(list)), 'judged');
      const after = states(coverageOf(unit, done(list).add('E99', what).accept('E99', keys, 'assessor:Joan Bell')), 'judged');
      for (const id of growing) expect(rank[after.get(id) ?? 'open'], id).toBeGreaterThanOrEqual(rank[before.get(id) ?? 'open']);
    }), { numRuns: 60 });
  });

  it('the claims never come to less than the judgements there', () => {
    fc.assert(fc.property(some, (list) => {
      const coverage = coverageOf(unit, done(list));
      const [claimed, judged] = [states(coverage, 'claimed'), states(coverage, 'judged')];
      for (const id of growing) expect(rank[claimed.get(id) ?? 'open'], id).toBeGreaterThanOrEqual(rank[judged.get(id) ?? 'open']);
    }), { numRuns: 60 });
  });

  it('the order in which evidence and claims came does not matter', () => {
    fc.assert(fc.property(some, fc.infiniteStream(fc.nat()), (list, numbers) => {
      const builder = done(list);
      const before = plain(coverageOf(unit, builder));
      shuffle(builder.draft.evidence, numbers);
      for (const claims of builder.draft.claims.values()) shuffle(claims, numbers);
      expect(plain(coverageOf(unit, builder))).toEqual(before);
    }), { numRuns: 40 });
  });

  it('says something of every rule, and what closes it where it is open', () => {
    fc.assert(fc.property(some, (list) => {
      const builder = done(list);
      for (const { claimed, judged } of coverUnit(builder.portfolio, builder.unit, unit, { counts: everyoneCounts, say }).rules) {
        for (const level of [claimed, judged]) {
          expect(level.because).toMatch(/\S\.$/);
          expect(level.wouldClose === null).toBe(level.who === null);
          if (level.state === 'open' || level.state === 'for-a-person') expect(level.wouldClose).toMatch(/\S\.$/);
          else if (level.state === 'met') expect(level.wouldClose).toBeNull();
        }
      }
    }), { numRuns: 40 });
  });
});

function shuffle<K, V>(map: Map<K, V>, numbers: Iterator<number>): void {
  const entries = [...map].map((entry) => ({ entry, by: Number(numbers.next().value) })).sort((a, b) => a.by - b.by);
  map.clear();
  for (const { entry: [key, value] } of entries) map.set(key, value);
}
